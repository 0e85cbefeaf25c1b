package org.reprint.statements;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a text of one JSON line.
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
            String language = object.get("lang") instanceof String lang ? lang : "";
            return new Line.Read(new Text(
                    id,
                    language,
                    words,
                    List.of(),
                    links(object, words),
                    string(object, "headline"),
                    string(object, "deck"),
                    string(object, "published").map(LocalDate::parse)));
        } catch (Json.Malformed | DateTimeException | IllegalArgumentException e) {
            return new Line.Unreadable(e.getMessage() + " Correct the line.");
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
