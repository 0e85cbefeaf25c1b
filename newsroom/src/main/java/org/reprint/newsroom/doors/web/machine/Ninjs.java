package org.reprint.newsroom.doors.web.machine;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.pages.Subject;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.picture.PictureUse;
import org.reprint.newsroom.words.topic.Topic;

/// The IPTC's ninjs 3.1 (<https://iptc.org/standards/ninjs/>), one news object an article.
final class Ninjs {

    /// Its media type.
    static final String TYPE = "application/vnd.iptc.ninjs+json";

    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

    private final Masthead masthead;

    Ninjs(Masthead masthead) {
        this.masthead = masthead;
    }

    Map<String, Object> article(Printed printed) {
        Credits credits = Credits.of(printed);
        return new Json()
                .put(
                        "standard",
                        new Json().put("name", "ninjs").put("version", "3.1").put("schema", SCHEMA))
                .put("uri", masthead.address("/articles/" + printed.id().code()))
                .put("type", "text")
                .put("representationType", printed.mayPassOn() ? "full" : "partial")
                .put("firstCreated", printed.publishedAt().toString())
                .put("versionCreated", printed.changedAt().toString())
                .put(
                        "contentCreated",
                        printed.originalDate()
                                .map(day -> day.atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()
                                        .toString()))
                .put("pubStatus", "usable")
                .put("expires", printed.validUntil().map(Object::toString))
                .put("language", printed.language().equals("und") ? "" : printed.language())
                .put("headlines", headlines(printed))
                .put("by", String.join(", ", Credits.authors(printed)))
                .put("bodies", bodies(printed))
                .put("people", printed.authors().stream().map(this::person).toList())
                .put("places", topics(printed, Topic.Kind.REGION))
                .put("subjects", subjects(printed))
                .put("infoSources", printed.chain().stream().map(Ninjs::source).toList())
                .put("copyrightHolder", String.join(", ", credits.holders()))
                .put("copyrightNotice", credits.copyright())
                .put("usageTerms", usage(printed, credits))
                .put(
                        "rightsInfo",
                        credits.licence()
                                .map(licence -> new Json()
                                        .put("linkedRights", licence.uri().toString())))
                .put("altIds", List.of(value("page", masthead.address(printed.path()))))
                .put("associations", printed.leadToPassOn().map(use -> List.of(picture(use))))
                .tree();
    }

    private static List<Map<String, Object>> headlines(Printed printed) {
        List<Map<String, Object>> headlines = new ArrayList<>();
        headlines.add(value("main", printed.title()));
        if (!printed.deck().isEmpty()) {
            headlines.add(value("deck", printed.deck()));
        }
        return headlines;
    }

    private static List<Map<String, Object>> bodies(Printed printed) {
        if (printed.bodyToPassOn().isEmpty()) {
            return List.of();
        }
        return List.of(new Json()
                .put("role", printed.mayPassOn() ? "main" : "excerpt")
                .put("contentType", "text/html")
                .put("value", printed.bodyToPassOn().html())
                .tree());
    }

    private Map<String, Object> person(Person person) {
        return new Json()
                .put("name", person.name())
                .put("rel", "author")
                .put("uri", masthead.address("/author/" + person.slug()))
                .tree();
    }

    private List<Map<String, Object>> topics(Printed printed, Topic.Kind kind) {
        return printed.topics().stream()
                .filter(topic -> topic.kind() == kind)
                .map(topic -> new Json()
                        .put("name", topic.name())
                        .put("rel", "about")
                        .put("uri", masthead.page(new Subject.About(topic)))
                        .put("literal", topic.code())
                        .tree())
                .toList();
    }

    private List<Map<String, Object>> subjects(Printed printed) {
        List<Map<String, Object>> subjects = new ArrayList<>(topics(printed, Topic.Kind.THEME));
        subjects.addAll(topics(printed, Topic.Kind.REPORT));
        return subjects;
    }

    private static Map<String, Object> source(Publication station) {
        return new Json()
                .put("name", station.outlet().name())
                .put("role", station.role() == Publication.Role.ORIGINAL ? "originalPublisher" : "republisher")
                .put("uri", station.url().or(() -> station.outlet().url()).map(URI::toString))
                .put("literal", station.outlet().host())
                .tree();
    }

    private static String usage(Printed printed, Credits credits) {
        String line = credits.line();
        return printed.claim().isEmpty() ? line : line.isEmpty() ? printed.claim() : line + ". " + printed.claim();
    }

    private Map<String, Object> picture(PictureUse use) {
        String address = masthead.address(use.address(use.width()));
        return new Json()
                .put("name", "lead")
                .put("uri", address)
                .put("type", "picture")
                .put("by", use.credit())
                .put("descriptions", use.alt().isEmpty() ? List.of() : List.of(value("alt", use.alt())))
                .put(
                        "renditions",
                        List.of(new Json()
                                .put("name", "main")
                                .put("href", address)
                                .put("contentType", use.ending().equals("png") ? "image/png" : "image/jpeg")
                                .put("width", use.width())
                                .put("height", use.height())
                                .tree()))
                .tree();
    }

    private static Map<String, Object> value(String role, String value) {
        return new Json().put("role", role).put("value", value).tree();
    }
}
