package org.reprint.newsroom.doors.web.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.doors.web.site.OwnTexts.Text;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.press.ListKey;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The API's description: an OpenAPI 3.1 document for machines, and the same as a page for people.
public final class ApiGuide {

    private static final String DOCUMENT = "/org/reprint/newsroom/api/openapi.json";
    private static final List<ListKey> SHOWS = List.of(ListKey.site());

    private final ObjectNode document;
    private final Masthead masthead;

    /// @param masthead the addresses that stand in it
    public ApiGuide(Masthead masthead) {
        this.masthead = masthead;
        this.document = read();
        document.putArray("servers").addObject().put("url", masthead.address("/api/v1"));
        ((ObjectNode) document.path("info").path("license")).put("url", masthead.address("/terms"));
    }

    private static ObjectNode read() {
        try (InputStream in = Objects.requireNonNull(ApiGuide.class.getResourceAsStream(DOCUMENT))) {
            return (ObjectNode) JsonMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The OpenAPI document.
    public Page document() {
        return Api.open(Page.of(200, "application/json", document.toString(), SHOWS));
    }

    /// The same for people.
    public Text text() {
        JsonNode info = document.path("info");
        StringBuilder html = new StringBuilder("<p>")
                .append(text(info.path("description").asString()))
                .append("</p><p><a href=\"")
                .append(text(masthead.address("/api/v1/openapi.json")))
                .append("\">The same for machines (OpenAPI 3.1)</a></p>");
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            operation(html, path.getKey(), path.getValue().path("get"));
        }
        return new Text(info.path("title").asString(), SafeHtml.of(html.toString()));
    }

    private static void operation(StringBuilder html, String path, JsonNode get) {
        html.append("<h2>").append(text(get.path("summary").asString())).append("</h2><p><code>GET /api/v1");
        html.append(text(path)).append("</code></p>");
        if (get.has("description")) {
            html.append("<p>").append(text(get.path("description").asString())).append("</p>");
        }
        if (get.has("parameters")) {
            html.append("<dl>");
            for (JsonNode parameter : get.path("parameters")) {
                html.append("<dt><code>")
                        .append(text(parameter.path("name").asString()))
                        .append("</code></dt><dd>")
                        .append(text(parameter.path("description").asString()))
                        .append("</dd>");
            }
            html.append("</dl>");
        }
    }

    private static String text(String plain) {
        return HtmlUtils.htmlEscape(plain, "UTF-8");
    }
}
