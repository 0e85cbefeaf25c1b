package org.reprint.statements;

import java.time.LocalDate;
import java.util.Set;

/// A quotation as one article prints it, ready to be traced by [Utterances].
///
/// @param id the caller's name for it, handed back untouched
/// @param people the caller's keys of those who are quoted; empty when nobody is known
/// @param words the words as printed, with or without their quotation marks
/// @param language BCP 47 tag of the words; only its first part counts
/// @param day when the article was first published
/// @param outlet who published it, handed back untouched
public record Quotation(String id, Set<String> people, String words, String language, LocalDate day, String outlet) {

    /// Copies the set, so that it never changes.
    public Quotation {
        people = Set.copyOf(people);
    }
}
