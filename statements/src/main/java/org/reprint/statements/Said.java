package org.reprint.statements;

import java.time.LocalDate;
import java.util.Set;

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

    /// Copies the set, so that it never changes.
    public Said {
        people = Set.copyOf(people);
    }
}
