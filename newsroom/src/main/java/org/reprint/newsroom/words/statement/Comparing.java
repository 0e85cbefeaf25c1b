package org.reprint.newsroom.words.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Port: lays statements side by side. What it finds is an invitation to compare, never a verdict: words are
/// matched, not understood.
public interface Comparing {

    /// Pairs by different people on the same matter, one of which affirms what the other denies, those with the
    /// most in common first.
    ///
    /// @param statements each once
    List<Contrast> contrasts(List<Uttered> statements);

    /// How others print the words of a statement.
    ///
    /// @param of one of `statements`
    /// @param statements each once
    /// @return empty when no other prints the same words
    Optional<Trace> trace(StatementId of, List<Uttered> statements);

    /// A statement with what has to be known of its article.
    ///
    /// @param people who said it, one key for each; records that were merged are one person
    /// @param language BCP 47
    /// @param printed the day the article first appeared
    /// @param outlet who published it first
    record Uttered(Statement statement, Set<String> people, String language, LocalDate printed, String outlet) {
        public Uttered {
            people = Set.copyOf(people);
        }
    }

    /// Two statements worth comparing.
    ///
    /// @param one the one that affirms, or has the first of two opposites
    /// @param other the one that denies, or has the second
    /// @param common words of `one` that they have in common, by form or by meaning, at least one
    /// @param how in what they differ
    /// @param inOne the words of `one` for which they were set against each other, may be empty
    /// @param inOther the same of `other`; empty when the denial stands in its cue ("he denied")
    record Contrast(
            StatementId one,
            StatementId other,
            List<String> common,
            How how,
            List<String> inOne,
            List<String> inOther) {
        public Contrast {
            common = List.copyOf(common);
            inOne = List.copyOf(inOne);
            inOther = List.copyOf(inOther);
        }
    }

    /// In what two statements differ.
    enum How {
        /// One negates what the other says.
        NEGATED,
        /// The words themselves are opposites.
        OPPOSITES
    }

    /// One utterance as several articles print it.
    ///
    /// @param first the earliest printing
    /// @param sure whether no other printed it on that same day
    /// @param later the others, by day; at least one
    record Trace(StatementId first, boolean sure, List<Later> later) {
        public Trace {
            later = List.copyOf(later);
        }
    }

    /// A later printing, aligned with the first.
    ///
    /// @param stretches the two wordings side by side, in order
    record Later(StatementId statement, Likeness likeness, List<Stretch> stretches) {
        public Later {
            stretches = List.copyOf(stretches);
        }
    }

    /// What became of the words.
    enum Likeness {
        /// Word for word.
        SAME,
        /// Words were left out, none changed.
        SHORTENED,
        /// Words stand here that the first printing had left out.
        LENGTHENED,
        /// Words differ.
        CHANGED
    }

    /// A run of words of two wordings.
    ///
    /// @param kept whether both have it; marks, spaces and capitals may differ
    /// @param first in the first wording, may be empty
    /// @param later in the later wording, may be empty
    record Stretch(boolean kept, String first, String later) {}
}
