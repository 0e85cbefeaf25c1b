package org.reprint.newsroom.deeds.archive;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.statement.Place;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Speakers;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.Statements.Deed;

/// Statements and people as they stand on file, for the house itself: nothing is held back by terms, marks or
/// confidence. A statement is an annotation of the W3C's Web Annotation Data Model
/// (<https://www.w3.org/TR/annotation-model/>) whose member `statement` holds all that the model has no words
/// for.
final class Spoken {

    private static final String WIKIDATA = "https://www.wikidata.org/wiki/";

    private final URI site;

    /// @param site the public address of the front page
    Spoken(URI site) {
        this.site = site;
    }

    /// @param article in which it stands, or stood
    /// @param text of the article's body as it stands now
    /// @param deeds what editors did with it, oldest first
    Map<String, Object> statement(Statement statement, ArticleId article, String text, List<Deed> deeds) {
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("@context", "http://www.w3.org/ns/anno.jsonld");
        annotation.put("id", address("/statements/" + statement.id().code()));
        annotation.put("type", "Annotation");
        annotation.put("motivation", "identifying");
        annotation.put("body", people(statement.saying()));
        annotation.put(
                "target",
                Map.of("source", address("/articles/" + article.code()), "selector", selectors(statement, text)));
        annotation.put("statement", said(statement, deeds));
        return annotation;
    }

    private List<Map<String, Object>> people(Saying saying) {
        return saying.voices().stream()
                .flatMap(voice -> voice.speaker().stream())
                .map(id -> Map.<String, Object>of(
                        "type", "SpecificResource", "purpose", "identifying", "source", person(id)))
                .toList();
    }

    /// The place in characters counts Unicode code points, as the model wants it.
    private static List<Map<String, Object>> selectors(Statement statement, String text) {
        Place place = statement.saying().place();
        List<Map<String, Object>> selectors = new ArrayList<>();
        selectors.add(written(
                "type",
                "TextQuoteSelector",
                "exact",
                place.exact(),
                "prefix",
                place.prefix(),
                "suffix",
                place.suffix()));
        if (!statement.gone() && text.startsWith(place.exact(), place.start())) {
            selectors.add(written(
                    "type",
                    "TextPositionSelector",
                    "start",
                    text.codePointCount(0, place.start()),
                    "end",
                    text.codePointCount(0, place.end())));
        }
        return selectors;
    }

    private Map<String, Object> said(Statement statement, List<Deed> deeds) {
        Saying saying = statement.saying();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("words", saying.words());
        said.put("kind", word(saying.kind()));
        said.put("act", word(saying.act()));
        said.put("polarity", word(saying.polarity()));
        said.put("people", saying.voices().stream().map(this::voice).toList());
        said.put("cue", saying.cue());
        said.put("mention", saying.mention());
        said.put("addressee", saying.addressee());
        said.put("reported_by", saying.reportedBy());
        saying.when()
                .ifPresent(when -> said.put(
                        "when", written("words", when.words(), "from", text(when.from()), "to", text(when.to()))));
        said.put("where", saying.where());
        said.put("evidence", text(saying.evidence()));
        said.put("sentence", saying.sentence());
        said.put("confidence", saying.confidence());
        said.put("said_at", statement.saidAt().toString());
        said.put("gone", statement.gone());
        said.put("mark", statement.mark().word());
        said.put("by", statement.mark().decidedBy().orElse(""));
        said.put("at", text(statement.mark().decidedAt()));
        said.put(
                "deeds",
                deeds.stream()
                        .map(deed -> written(
                                "at", deed.at().toString(), "by", deed.by(), "did", deed.word(), "note", deed.note()))
                        .toList());
        said.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        return said;
    }

    private Map<String, Object> voice(Saying.Voice voice) {
        return written(
                "name",
                voice.name(),
                "role",
                voice.role(),
                "affiliation",
                voice.affiliation(),
                "person",
                voice.speaker().map(this::person).orElse(""));
    }

    /// @param notes what editors did, oldest first
    Map<String, Object> person(Speaker speaker, List<Speakers.Noted> notes) {
        return written(
                "id",
                person(speaker.id()),
                "name",
                speaker.name(),
                "slug",
                speaker.slug(),
                "names",
                speaker.names(),
                "roles",
                speaker.roles().stream().map(Spoken::role).toList(),
                "wikidata",
                speaker.wikidata().map(item -> WIKIDATA + item).orElse(""),
                "merged",
                speaker.merged().stream()
                        .map(merged -> written("id", person(merged.id()), "name", merged.name()))
                        .toList(),
                "deeds",
                notes.stream()
                        .map(noted -> written("at", noted.at().toString(), "by", noted.by(), "what", noted.what()))
                        .toList());
    }

    private static Map<String, Object> role(Speaker.Role role) {
        return written(
                "role",
                role.title(),
                "affiliation",
                role.affiliation(),
                "from",
                text(role.from()),
                "to",
                text(role.to()),
                "by",
                role.told() ? "editor" : "machine");
    }

    /// The address by which people go in both files.
    private String person(long id) {
        return address("/api/v1/persons/" + Long.toString(id, 36));
    }

    private String address(String path) {
        return site.resolve(path).toString();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// Names and values in turn; what is empty is left out.
    private static Map<String, Object> written(Object... pairs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (!pairs[i + 1].equals("") && !pairs[i + 1].equals(List.of())) {
                tree.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return tree;
    }
}
