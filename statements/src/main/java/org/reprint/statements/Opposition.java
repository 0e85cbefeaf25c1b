package org.reprint.statements;

import java.util.List;

/// In what two statements differ: the cue for which they were set against each other.
///
/// @param how the kind of cue
/// @param inOne the words of it in the statement that affirms, in UTF-16 units of its words; may be empty
/// @param inOther the words of it in the statement that denies; empty when the denial stands in the cue ("he denied")
public record Opposition(How how, List<Span> inOne, List<Span> inOther) {
    /// Kinds of opposition.
    public enum How {
        /// one negates what the other says: "no", "not", "never", "denied"
        NEGATED,
        /// the words themselves are opposites: "rose" and "fell"
        OPPOSITES
    }

    /// Copies the lists, so that it never changes.
    public Opposition {
        inOne = List.copyOf(inOne);
        inOther = List.copyOf(inOther);
    }
}
