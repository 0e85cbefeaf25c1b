package org.reprint.newsroom.deeds.archive;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.article.Content.Copyright;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.picture.PictureUse;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.topic.Topic;

/// An article as it stands on file, public or not, as a news object of the IPTC's ninjs 3.1
/// (<https://iptc.org/std/ninjs/ninjs-schema_3.1.json>): for the house itself, so nothing is held back by
/// terms. What the public API gives out is made from what the gate printed, not from here.
final class Item {

    private final URI site;

    /// @param site the public address of the front page, without a path
    Item(URI site) {
        this.site = site;
    }

    Map<String, Object> of(Article article, List<Revision> history) {
        Content content = article.content();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put(
                "standard",
                Map.of(
                        "name",
                        "ninjs",
                        "version",
                        "3.1",
                        "schema",
                        "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"));
        item.put("uri", address("/articles/" + article.id().code()));
        item.put("type", "text");
        item.put("representationType", "full");
        item.put("version", Integer.toString(article.revision().number()));
        item.put("firstCreated", article.filedAt().toString());
        item.put("versionCreated", article.revision().at().toString());
        article.provenance().original().date().ifPresent(day -> item.put("contentCreated", midnight(day)));
        item.put("pubStatus", status(article.state()));
        item.put("edNote", note(article.state(), history));
        if (!content.language().equals("und")) {
            item.put("language", content.language());
        }
        item.put("slugline", article.slug());
        item.put("headlines", headlines(content));
        item.put("by", String.join(", ", content.byline()));
        item.put(
                "bodies",
                List.of(
                        Map.of(
                                "contentType",
                                "text/html",
                                "value",
                                content.body().html()),
                        Map.of("contentType", "text/plain", "value", content.text())));
        item.put("people", article.authors().stream().map(Item::author).toList());
        item.put("places", topics(article, Topic.Kind.REGION));
        item.put(
                "subjects",
                List.of(topics(article, Topic.Kind.THEME), topics(article, Topic.Kind.REPORT)).stream()
                        .flatMap(List::stream)
                        .toList());
        item.put(
                "infoSources",
                article.provenance().chain().stream().map(Item::source).toList());
        rights(item, article);
        item.put(
                "altIds",
                List.of(Map.of(
                        "role", "revision-sha256", "value", article.revision().hash())));
        item.put("associations", content.lead().stream().map(this::picture).toList());
        item.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        return item;
    }

    private static void rights(Map<String, Object> item, Article article) {
        article.content().copyright().ifPresent(c -> {
            item.put("copyrightHolder", String.join(", ", c.holders()));
            item.put("copyrightNotice", notice(c));
        });
        item.put("usageTerms", article.claim());
        if (article.terms().basis() instanceof Basis.Licensed licensed) {
            item.put(
                    "rightsInfo",
                    Map.of("linkedRights", licensed.licence().uri().toString()));
        }
        article.terms().rules().embargo().ifPresent(until -> item.put("embargoedUntil", until.toString()));
        article.terms().rules().expiry().ifPresent(end -> item.put("expires", end.toString()));
    }

    private static String notice(Copyright copyright) {
        String year = copyright.year().map(y -> " " + y).orElse("");
        return "Copyright ©" + year + " " + String.join(", ", copyright.holders());
    }

    private static String status(Article.State state) {
        return switch (state) {
            case Article.Published published -> "usable";
            case Article.Filed filed -> "withheld";
            case Article.Withdrawn withdrawn -> "canceled";
        };
    }

    private static String note(Article.State state, List<Revision> history) {
        StringBuilder note = new StringBuilder();
        history.stream()
                .filter(revision -> revision.kind() == Revision.Kind.CORRECTION)
                .forEach(r -> note.append("Corrected ")
                        .append(r.at())
                        .append(": ")
                        .append(r.note())
                        .append('\n'));
        if (state instanceof Article.Withdrawn withdrawn) {
            note.append("Withdrawn ").append(withdrawn.at()).append(": ").append(withdrawn.reason());
        }
        return note.toString().strip();
    }

    private static List<Map<String, String>> headlines(Content content) {
        Map<String, String> main = Map.of("role", "main", "value", content.title());
        return content.deck().isEmpty()
                ? List.of(main)
                : List.of(main, Map.of("role", "deck", "value", content.deck()));
    }

    private static Map<String, String> author(Person person) {
        Map<String, String> author = new LinkedHashMap<>(Map.of("name", person.name(), "rel", "author"));
        person.url().ifPresent(url -> author.put("uri", url.toString()));
        return author;
    }

    private List<Map<String, String>> topics(Article article, Topic.Kind kind) {
        return article.topics().stream()
                .filter(topic -> topic.kind() == kind)
                .map(topic -> Map.of(
                        "name",
                        topic.name(),
                        "literal",
                        topic.code(),
                        "rel",
                        kind.word(),
                        "uri",
                        address("/" + kind.word() + "/" + topic.slug())))
                .toList();
    }

    private static Map<String, String> source(Publication station) {
        Map<String, String> source = new LinkedHashMap<>();
        source.put("name", station.outlet().name());
        source.put(
                "role",
                switch (station.role()) {
                    case ORIGINAL -> "original";
                    case REPUBLICATION -> "republication";
                });
        station.url().ifPresent(url -> source.put("uri", url.toString()));
        station.date().ifPresent(day -> source.put("literal", day.toString()));
        return source;
    }

    private Map<String, Object> picture(PictureUse use) {
        Map<String, Object> picture = new LinkedHashMap<>();
        picture.put("name", "lead");
        picture.put("rel", "lead");
        picture.put("uri", address("/pictures/" + use.picture()));
        picture.put("type", "picture");
        picture.put(
                "descriptions",
                List.of(Map.of("role", "alt", "value", use.alt()), Map.of("role", "caption", "value", use.caption())));
        picture.put("by", use.credit());
        picture.put(
                "renditions",
                List.of(Map.of(
                        "name",
                        "largest",
                        "href",
                        address(use.address(use.width())),
                        "width",
                        use.width(),
                        "height",
                        use.height())));
        return picture;
    }

    private String address(String path) {
        return site.resolve(path).toString();
    }

    /// A day alone has no hour: midnight UTC, as ninjs asks for a date-time.
    private static String midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }
}
