package org.reprint.newsroom.doors.cli;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reprint.extract.Article;
import org.reprint.extract.Author;
import org.reprint.extract.Moment;
import org.reprint.extract.Publication;

/// The head of an article in Markdown: YAML between two lines of dashes, as site generators read it, which also parts
/// one page from the next. Values are written as JSON, which is YAML 1.2 too.
final class FrontMatter {

    private FrontMatter() {}

    /// @param id of the page, its source where the page tells no address of its own
    static String of(String id, Article article, Json json) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("title", article.title());
        put(head, "authors", article.authors().stream().map(Author::name).toList());
        put(head, "published", day(article.published()));
        put(head, "modified", day(article.modified()));
        head.put("source", article.canonical().map(URI::toString).orElse(id));
        put(head, "site", article.site().stream().toList());
        put(
                head,
                "first",
                article.publications().stream()
                        .filter(p -> p.role() == Publication.Role.ORIGINAL)
                        .map(p -> p.url().map(URI::toString).orElse(p.outlet()))
                        .toList());
        put(head, "licences", article.licences().stream().map(URI::toString).toList());
        put(head, "language", article.language().stream().toList());
        StringBuilder text = new StringBuilder("---\n");
        head.forEach((name, value) ->
                text.append(name).append(": ").append(json.line(value)).append('\n'));
        return text.append("---\n\n").toString();
    }

    private static List<String> day(Optional<Moment> moment) {
        return moment.map(m -> m.date().toString()).stream().toList();
    }

    /// One value stands by itself, but authors and licences are always a list; nothing is not written.
    private static void put(Map<String, Object> head, String name, List<String> values) {
        if (!values.isEmpty()) {
            head.put(name, name.endsWith("s") ? values : values.getFirst());
        }
    }
}
