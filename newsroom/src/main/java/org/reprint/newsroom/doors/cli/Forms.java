package org.reprint.newsroom.doors.cli;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.rights.TermsForm;
import org.reprint.newsroom.words.topic.Topic;

/// How articles look in the command line's JSON, and times in its text.
final class Forms {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Forms() {}

    /// A time to the minute, UTC.
    static String minute(Instant time) {
        return MINUTE.format(time);
    }

    /// The one word for where an article stands.
    static String word(Article.State state) {
        return switch (state) {
            case Article.Filed filed -> "filed";
            case Article.Published published -> "published";
            case Article.Withdrawn withdrawn -> "withdrawn";
        };
    }

    /// An article without its text.
    static Map<String, Object> head(Article article) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", article.id().code());
        form.put("state", word(article.state()));
        form.put("title", article.content().title());
        form.put("deck", article.content().deck());
        form.put("authors", article.content().byline());
        form.put("language", article.content().language());
        form.put("filed", article.filedAt().toString());
        switch (article.state()) {
            case Article.Filed filed -> {}
            case Article.Published published ->
                form.put("published", published.at().toString());
            case Article.Withdrawn gone -> {
                form.put("withdrawn", gone.at().toString());
                form.put("reason", gone.reason());
            }
        }
        form.put("outlet", article.provenance().original().outlet().name());
        article.provenance().original().url().ifPresent(url -> form.put("original", url.toString()));
        article.provenance().original().date().ifPresent(day -> form.put("originalDate", day.toString()));
        return form;
    }

    /// An article whole, with its chain, terms and history.
    static Map<String, Object> whole(Article article, List<Revision> history) {
        Map<String, Object> form = head(article);
        form.put("topics", article.topics().stream().map(Forms::topic).toList());
        form.put(
                "publications",
                article.provenance().chain().stream().map(Forms::publication).toList());
        form.put("terms", TermsForm.write(article.terms()));
        form.put("termsAreOwn", article.ownTerms().isPresent());
        form.put("claim", article.claim());
        form.put("text", article.content().text());
        form.put("html", article.content().body().html());
        form.put(
                "links",
                article.content().links().stream()
                        .map(l -> Map.of("href", l.address().toString(), "text", l.words()))
                        .toList());
        form.put("revisions", history.stream().map(Forms::revision).toList());
        return form;
    }

    private static Map<String, Object> topic(Topic topic) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("kind", topic.kind().word());
        form.put("code", topic.code());
        form.put("name", topic.name());
        return form;
    }

    private static Map<String, Object> publication(Publication station) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("role", station.role().name().toLowerCase(Locale.ROOT));
        form.put("outlet", station.outlet().name());
        form.put("url", station.url().map(URI::toString).orElse(""));
        form.put("date", station.date().map(Object::toString).orElse(""));
        form.put("seen", station.capture().isPresent());
        return form;
    }

    private static Map<String, Object> revision(Revision revision) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("number", revision.number());
        form.put("at", revision.at().toString());
        form.put("kind", revision.kind().name().toLowerCase(Locale.ROOT));
        form.put("note", revision.note());
        form.put("hash", revision.hash());
        return form;
    }
}
