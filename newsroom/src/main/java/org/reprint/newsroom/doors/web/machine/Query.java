package org.reprint.newsroom.doors.web.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reprint.newsroom.words.press.Listings.Entry;
import org.reprint.newsroom.words.topic.Topic.Kind;

/// What somebody asks the API's list of articles for.
///
/// @param language primary subtag or whole tag, lower case
/// @param since only what we published at or after this
record Query(
        Optional<About> topic,
        Optional<String> author,
        Optional<String> outlet,
        Optional<String> language,
        Optional<Instant> since,
        Optional<Entry> after,
        int limit,
        boolean ninjs) {

    static final int STANDARD = 20;
    static final int MOST = 100;

    /// A topic's kind and slug.
    record About(Kind kind, String slug) {}

    /// A parameter that cannot be read.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /// Reads the parameters.
    ///
    /// @throws Unreadable with a sentence that says what is wrong and what is wanted
    static Query of(Map<String, String> parameters) throws Unreadable {
        return new Query(
                present(parameters, "topic").isPresent()
                        ? Optional.of(about(parameters.getOrDefault("topic", "")))
                        : Optional.empty(),
                present(parameters, "author"),
                present(parameters, "outlet").map(host -> host.toLowerCase(Locale.ROOT)),
                present(parameters, "language").map(tag -> tag.toLowerCase(Locale.ROOT)),
                since(parameters),
                after(parameters),
                limit(parameters),
                ninjs(parameters));
    }

    private static Optional<String> present(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    private static About about(String topic) throws Unreadable {
        String[] parts = topic.split(":", 2);
        for (Kind kind : Kind.values()) {
            if (parts.length == 2 && kind.word().equals(parts[0])) {
                return new About(kind, parts[1]);
            }
        }
        throw new Unreadable("The topic is not understood; write its kind and slug, for example region:central-asia.");
    }

    private static Optional<Instant> since(Map<String, String> parameters) throws Unreadable {
        Optional<String> since = present(parameters, "since");
        try {
            return since.map(text -> text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException notOne) {
            throw new Unreadable("The time in \"since\" is not understood; write 2026-03-01 or 2026-03-01T12:00:00Z.");
        }
    }

    private static Optional<Entry> after(Map<String, String> parameters) throws Unreadable {
        Optional<String> after = present(parameters, "after");
        Optional<Entry> entry = after.flatMap(Entry::parse);
        if (after.isPresent() && entry.isEmpty()) {
            throw new Unreadable("The cursor in \"after\" is none of ours; take the one from \"next\".");
        }
        return entry;
    }

    /// How many items one answer has.
    static int limit(Map<String, String> parameters) throws Unreadable {
        String text = parameters.getOrDefault("limit", "");
        if (text.isEmpty()) {
            return STANDARD;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw new Unreadable("The limit is a number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(text);
    }

    /// Whether ninjs is wanted.
    static boolean ninjs(Map<String, String> parameters) throws Unreadable {
        return switch (parameters.getOrDefault("format", "json")) {
            case "json", "" -> false;
            case "ninjs" -> true;
            default -> throw new Unreadable("The format is json or ninjs.");
        };
    }
}
