package org.reprint.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The JSON shape in which pages come in and articles go out, one object a line (RFC 8259, UTF-8 when written to a
/// stream). This is the only place that knows it.
///
/// In: `{"id","url","html"}`. Out: `{"id","title","deck","authors","published","modified","language","direction",
/// "site","canonical","lead_image","text","html","links","licences","publications","topics","copyright","terms",
/// "markers"}`; what is not known is `null` or an empty array. Dates are ISO 8601.
public final class JsonLines {
    private JsonLines() {}

    /// A line that came in.
    ///
    /// @param id the caller's name for the page; empty when the line has none
    /// @param page the page, with its address when the line has a usable one
    public record Request(String id, Page page) {}

    /// Reads one line of input.
    ///
    /// @param line a JSON object with `html`, and mostly `id` and `url`
    /// @return the page to extract
    /// @throws IllegalArgumentException when the line is no JSON object with a text `html`
    public static Request read(String line) {
        var json = Json.parse(line);
        if (!(json.get("html") instanceof Json.Str(var html))) {
            throw new IllegalArgumentException(
                    "This line is no JSON object with a text \"html\": give one object {\"id\",\"url\",\"html\"} a line.");
        }
        var page = Page.of(html);
        var address = json.get("url").string().flatMap(Addresses::absolute);
        return new Request(
                json.get("id").string().orElse(""), address.map(page::at).orElse(page));
    }

    /// Writes an article.
    ///
    /// @param id the caller's name for the page
    /// @param article the article
    /// @return one JSON object without line feeds
    public static String write(String id, Article article) {
        var out = Json.object().members();
        out.put("id", Json.text(id));
        out.put("title", Json.text(article.title()));
        out.put("deck", Json.text(article.deck()));
        out.put(
                "authors",
                array(article.authors().stream().map(JsonLines::author).toList()));
        out.put("published", Json.text(article.published().map(Moment::iso)));
        out.put("modified", Json.text(article.modified().map(Moment::iso)));
        out.put("language", Json.text(article.language()));
        out.put("direction", Json.text(article.direction().attribute()));
        out.put("site", Json.text(article.site()));
        out.put("canonical", address(article.canonical()));
        out.put("lead_image", article.leadImage().map(JsonLines::image).orElseGet(Json.Nil::new));
        out.put("text", Json.text(article.text()));
        out.put("html", Json.text(article.html()));
        out.put("links", array(article.links().stream().map(JsonLines::link).toList()));
        out.put(
                "licences",
                Json.texts(article.licences().stream().map(URI::toString).toList()));
        out.put(
                "publications",
                array(article.publications().stream()
                        .map(JsonLines::publication)
                        .toList()));
        out.put("topics", topics(article.topics()));
        out.put("copyright", article.copyright().map(JsonLines::copyright).orElseGet(Json.Nil::new));
        out.put("terms", article.terms().map(JsonLines::terms).orElseGet(Json.Nil::new));
        out.put("markers", markers(article.markers()));
        return new Json.Obj(out).write();
    }

    /// Writes that a page could not be read.
    ///
    /// @param id the caller's name for the page
    /// @param sentence what went wrong and what to do
    /// @return one JSON object `{"id","error"}` without line feeds
    public static String writeError(String id, String sentence) {
        return object("id", Json.text(id), "error", Json.text(sentence)).write();
    }

    private static Json author(Author author) {
        return object("name", Json.text(author.name()), "url", address(author.url()), "bio", Json.text(author.bio()));
    }

    private static Json image(Image image) {
        return object(
                "url", Json.text(image.address().toString()),
                "alt", Json.text(image.alt()),
                "credit", Json.text(image.credit()),
                "width", number(image.width()),
                "height", number(image.height()));
    }

    private static Json link(CitedLink link) {
        return object(
                "href", Json.text(link.href().toString()),
                "text", Json.text(link.text()),
                "sentence", Json.text(link.sentence()));
    }

    private static Json publication(Publication publication) {
        return object(
                "outlet", Json.text(publication.outlet()),
                "url", address(publication.url()),
                "date", Json.text(publication.date().map(Moment::iso)),
                "role",
                        Json.text(
                                switch (publication.role()) {
                                    case ORIGINAL -> "original";
                                    case REPUBLICATION -> "republication";
                                }));
    }

    private static Json topics(Topics topics) {
        return object(
                "region", Json.texts(topics.region()),
                "theme", Json.texts(topics.theme()),
                "report", Json.texts(topics.report()),
                "tags", Json.texts(topics.tags()),
                "sections", Json.texts(topics.sections()));
    }

    private static Json copyright(Copyright copyright) {
        return object("holders", Json.texts(copyright.holders()), "year", number(copyright.year()));
    }

    private static Json terms(Terms terms) {
        return object(
                "text", Json.text(terms.text()),
                "basis_claimed", Json.text(terms.claimed().words()),
                "conditions",
                        Json.texts(terms.conditions().stream()
                                .map(Terms.Condition::words)
                                .toList()),
                "commercial_contact", Json.text(terms.commercialContact()),
                "permission_contact", Json.text(terms.permissionContact()));
    }

    private static Json markers(Markers markers) {
        return object(
                "paywall", new Json.Bool(markers.paywall()),
                "live_blog", new Json.Bool(markers.liveBlog()),
                "amp", new Json.Bool(markers.amp()),
                "print", new Json.Bool(markers.print()),
                "amp_version", address(markers.ampVersion()),
                "print_version", address(markers.printVersion()),
                "next_page", address(markers.nextPage()));
    }

    private static Json address(Optional<URI> address) {
        return Json.text(address.map(URI::toString));
    }

    private static Json number(java.util.OptionalInt number) {
        return number.isPresent() ? new Json.Num(Integer.toString(number.getAsInt())) : new Json.Nil();
    }

    private static Json array(List<Json> items) {
        return new Json.Arr(new ArrayList<>(items));
    }

    private static Json object(Object... namesAndValues) {
        var members = new LinkedHashMap<String, Json>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], (Json) namesAndValues[i + 1]);
        }
        return new Json.Obj(members);
    }
}
