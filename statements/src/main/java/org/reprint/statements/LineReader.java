package org.reprint.statements;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a text of one JSON line; what an extractor writes (`language`, `title`, a date with its time) is understood.
final class LineReader {
    /// What a line was.
    sealed interface Line {
        /// A text.
        ///
        /// @param text the text it holds
        record Read(Text text) implements Line {}

        /// Something else.
        ///
        /// @param why a sentence that says what to mend
        record Unreadable(String why) implements Line {}
    }

    private LineReader() {}

    static Line read(String line) {
        try {
            if (!(Json.parse(line) instanceof Map<?, ?> object)) {
                return new Line.Unreadable("this is no JSON object. Give {\"id\",\"lang\",\"text\"} on one line.");
            }
            if (!(object.get("text") instanceof String words)) {
                return new Line.Unreadable("the object has no \"text\". Add the words to be read.");
            }
            String id = object.get("id") == null ? "" : String.valueOf(object.get("id"));
            Optional<String> language = string(object, "lang").or(() -> string(object, "language"));
            return new Line.Read(new Text(
                    id,
                    language.orElse(""),
                    words,
                    List.of(),
                    links(object, words),
                    string(object, "headline").or(() -> string(object, "title")),
                    string(object, "deck"),
                    string(object, "published").map(LineReader::day)));
        } catch (Json.Malformed | IllegalArgumentException e) {
            return new Line.Unreadable(e.getMessage() + " Correct the line.");
        }
    }

    /// The day of an ISO 8601 date or date and time, as it was where it was written.
    private static LocalDate day(String published) {
        int time = published.indexOf('T');
        try {
            return LocalDate.parse(time < 0 ? published : published.substring(0, time));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"published\" is “%s”; it should be a day as in 2022-10-21, with or without a time."
                            .formatted(published),
                    e);
        }
    }

    private static Optional<String> string(Map<?, ?> object, String name) {
        return object.get(name) instanceof String value ? Optional.of(value) : Optional.empty();
    }

    private static List<Link> links(Map<?, ?> object, String words) {
        List<Link> links = new ArrayList<>();
        if (object.get("links") instanceof List<?> given) {
            for (Object one : given) {
                if (one instanceof Map<?, ?> link
                        && link.get("start") instanceof Double start
                        && link.get("end") instanceof Double end
                        && link.get("href") instanceof String href) {
                    links.add(new Link(new Span(unit(words, start), unit(words, end)), href));
                }
            }
        }
        return links;
    }

    private static int unit(String words, double codePoint) {
        int points = words.codePointCount(0, words.length());
        if (!(codePoint >= 0 && codePoint <= points)) {
            throw new IllegalArgumentException("A link ends outside the text.");
        }
        return words.offsetByCodePoints(0, (int) codePoint);
    }
}
