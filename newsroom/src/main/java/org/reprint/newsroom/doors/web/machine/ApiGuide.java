package org.reprint.newsroom.doors.web.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reprint.newsroom.doors.web.Page;
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
    private final String stylesheet;

    /// @param stylesheet the path of the site's stylesheet
    public ApiGuide(Masthead masthead, String stylesheet) {
        this.masthead = masthead;
        this.stylesheet = stylesheet;
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

    /// The page for people.
    public Page page() {
        JsonNode info = document.path("info");
        StringBuilder html = new StringBuilder(
                        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\"><title>")
                .append(text(info.path("title").asString() + " · " + masthead.name()))
                .append("</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<link rel=\"stylesheet\" href=\"")
                .append(text(stylesheet))
                .append("\"></head><body><header class=\"masthead\"><div class=\"masthead-name\"><a href=\"/\">")
                .append(text(masthead.name()))
                .append("</a></div></header><main id=\"main\"><article class=\"text\"><h1>")
                .append(text(info.path("title").asString()))
                .append("</h1><p>")
                .append(text(info.path("description").asString()))
                .append("</p><p><a href=\"/api/v1/openapi.json\">The same for machines (OpenAPI 3.1)</a></p>");
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            operation(html, path.getKey(), path.getValue().path("get"));
        }
        return Page.html(200, html.append("</article></main></body></html>\n").toString(), SHOWS);
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
