package org.reprint.statements;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// One statement as it lies on file, ready to be set against others by [Comparisons].
///
/// @param id the caller's name for the statement, handed back untouched; statements of one call have different ids
/// @param people the caller's keys of those who said it; statements that share a key are never set against each other
/// @param speaker how a text calls the speaker, with office and country where known ("Ukrainian President Volodymyr
///     Zelensky"), read for what "we" means; may be empty
/// @param words the words of the statement
/// @param around the words that lead up to it, read for names and for what "that" points at; may be empty
/// @param language BCP 47 tag of the words; only its first part counts
/// @param day when it was said, or published where that is not known
/// @param polarity the side the speaker takes towards the words
public record Said(
        String id,
        Set<String> people,
        String speaker,
        String words,
        String around,
        String language,
        LocalDate day,
        Polarity polarity) {

    /// How many units before a statement are taken along.
    private static final int LEAD = 400;

    /// Copies the set, so that it never changes.
    public Said {
        people = Set.copyOf(people);
    }

    /// A statement just found in a text; its people are known by their names.
    ///
    /// @param id the caller's name for the statement
    /// @param day the day to take where the text does not say when the words were spoken
    public static Said of(String id, Text text, Statement statement, LocalDate day) {
        Set<String> people = statement.people().stream().map(Person::name).collect(Collectors.toSet());
        String speaker = statement.people().stream()
                .map(one -> one.affiliation().orElse("") + ' ' + one.role().orElse("") + ' ' + one.name())
                .collect(Collectors.joining(", "));
        String around = text.words().substring(Math.max(0, statement.start() - LEAD), statement.start());
        return new Said(
                id,
                people,
                speaker,
                statement.words(),
                around,
                text.language(),
                statement.when().flatMap(Moment::from).orElse(day),
                statement.polarity());
    }
}
