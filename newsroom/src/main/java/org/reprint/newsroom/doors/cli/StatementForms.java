package org.reprint.newsroom.doors.cli;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.reprint.newsroom.words.statement.Pair;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Saying.Voice;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Speakers;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.Statements;

/// How statements and speakers look in the command line's JSON.
final class StatementForms {

    private StatementForms() {}

    static Map<String, Object> statement(Statement statement) {
        Saying saying = statement.saying();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", statement.id().code());
        form.put("article", statement.article().code());
        form.put("words", saying.words());
        form.put("people", saying.voices().stream().map(StatementForms::voice).toList());
        form.put("kind", word(saying.kind()));
        form.put("act", word(saying.act()));
        form.put("polarity", word(saying.polarity()));
        form.put("cue", saying.cue());
        form.put("mention", saying.mention());
        form.put("addressee", saying.addressee());
        form.put("reportedBy", saying.reportedBy());
        form.put("when", saying.when().map(Saying.When::words).orElse(""));
        form.put(
                "day",
                saying.when().flatMap(Saying.When::from).map(Object::toString).orElse(""));
        form.put("where", saying.where());
        form.put("evidence", saying.evidence().map(URI::toString).orElse(""));
        form.put("sentence", saying.sentence());
        form.put("start", saying.place().start());
        form.put("end", saying.place().end());
        form.put("confidence", saying.confidence());
        form.put("mark", statement.mark().word());
        form.put("by", statement.mark().decidedBy().orElse(""));
        form.put("at", statement.mark().decidedAt().map(Object::toString).orElse(""));
        form.put("gone", statement.gone());
        form.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        return form;
    }

    static Map<String, Object> deed(StatementChange change) {
        Statements.Deed deed = change.deed();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("at", deed.at().toString());
        form.put("by", deed.by());
        form.put("did", deed.word());
        form.put("note", deed.note());
        form.put("changed", change.parts());
        return form;
    }

    private static Map<String, Object> voice(Voice voice) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", voice.name());
        form.put("role", voice.role());
        form.put("affiliation", voice.affiliation());
        form.put("person", voice.speaker().map(id -> Long.toString(id, 36)).orElse(""));
        form.values().removeIf(""::equals);
        return form;
    }

    static Map<String, Object> speaker(Speaker speaker) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", speaker.code());
        form.put("name", speaker.name());
        form.put("slug", speaker.slug());
        form.put("names", speaker.names());
        form.put("roles", speaker.roles().stream().map(StatementForms::role).toList());
        form.put("wikidata", speaker.wikidata().orElse(""));
        form.put(
                "merged",
                speaker.merged().stream()
                        .map(m -> Map.of("id", Long.toString(m.id(), 36), "name", m.name()))
                        .toList());
        form.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        return form;
    }

    private static Map<String, Object> role(Speaker.Role role) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("role", role.title());
        form.put("affiliation", role.affiliation());
        form.put("from", role.from().map(Object::toString).orElse(""));
        form.put("to", role.to().map(Object::toString).orElse(""));
        form.put("by", role.told() ? "editor" : "machine");
        form.values().removeIf(""::equals);
        return form;
    }

    static Map<String, Object> noted(Speakers.Noted noted) {
        return Map.of("at", noted.at().toString(), "by", noted.by(), "what", noted.what());
    }

    static Map<String, Object> pair(Pair pair, Speaker one, Speaker other) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("one", speaker(one));
        form.put("other", speaker(other));
        form.put("reason", pair.reason().name().toLowerCase(Locale.ROOT));
        return form;
    }

    /// Who said it, for a line of a table.
    static String people(Saying saying) {
        return saying.voices().isEmpty()
                ? saying.mention().isEmpty() ? "(nobody)" : saying.mention()
                : saying.voices().stream().map(Voice::name).collect(Collectors.joining("; "));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
