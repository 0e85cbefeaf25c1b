package org.reprint.newsroom.doors.web.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reprint.newsroom.doors.web.machine.Query.Unreadable;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Statements.Cursor;

/// What somebody asks the API's list of statements for.
///
/// @param person a person's id
/// @param words all of which stand in the statement, may be empty
/// @param from said at or after
/// @param to said before
/// @param topic a topic's kind and slug
/// @param outlet a host
record StatementQuery(
        Optional<Long> person,
        Optional<ArticleId> article,
        String words,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Saying.Kind> kind,
        Optional<Query.About> topic,
        Optional<String> outlet,
        Optional<Cursor> after,
        int limit) {

    private static final int LONGEST = 200;

    /// Reads the parameters.
    ///
    /// @throws Unreadable with a sentence that says what is wrong and what is wanted
    static StatementQuery of(Map<String, String> parameters) throws Unreadable {
        Query common = Query.of(parameters.entrySet().stream()
                .filter(entry -> entry.getKey().equals("topic")
                        || entry.getKey().equals("outlet")
                        || entry.getKey().equals("limit"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        String words = parameters.getOrDefault("words", "");
        if (words.length() > LONGEST) {
            throw new Unreadable("The words are more than " + LONGEST + " characters; look for fewer.");
        }
        return new StatementQuery(
                id(parameters, "person").map(ArticleId::value),
                id(parameters, "article"),
                words,
                day(parameters, "from").map(StatementQuery::midnight),
                day(parameters, "to").map(day -> midnight(day.plusDays(1))),
                kind(parameters),
                common.topic(),
                common.outlet(),
                after(parameters),
                common.limit());
    }

    private static Optional<String> present(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    private static Optional<ArticleId> id(Map<String, String> parameters, String name) throws Unreadable {
        Optional<String> code = present(parameters, name);
        Optional<ArticleId> id = code.flatMap(ArticleId::parse);
        if (code.isPresent() && id.isEmpty()) {
            throw new Unreadable("The id in \"" + name + "\" is none of ours; take one from an answer.");
        }
        return id;
    }

    private static Optional<LocalDate> day(Map<String, String> parameters, String name) throws Unreadable {
        try {
            Optional<LocalDate> day = present(parameters, name).map(LocalDate::parse);
            if (day.filter(one -> one.getYear() < 1 || one.getYear() > 9999).isPresent()) {
                throw new Unreadable("The day in \"" + name + "\" is not of the years 0001 to 9999; write 2026-03-01.");
            }
            return day;
        } catch (DateTimeParseException notOne) {
            throw new Unreadable("The day in \"" + name + "\" is not understood; write 2026-03-01.");
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Optional<Saying.Kind> kind(Map<String, String> parameters) throws Unreadable {
        Optional<String> word = present(parameters, "kind");
        Optional<Saying.Kind> kind = word.flatMap(asked -> Arrays.stream(Saying.Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst());
        if (word.isPresent() && kind.isEmpty()) {
            throw new Unreadable("The kind is direct, mixed or indirect.");
        }
        return kind;
    }

    private static Optional<Cursor> after(Map<String, String> parameters) throws Unreadable {
        Optional<String> written = present(parameters, "after");
        Optional<Cursor> cursor = written.flatMap(Cursor::parse);
        if (written.isPresent() && cursor.isEmpty()) {
            throw new Unreadable("The cursor in \"after\" is none of ours; take the one from \"next\".");
        }
        return cursor;
    }
}
