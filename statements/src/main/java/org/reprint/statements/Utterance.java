package org.reprint.statements;

import java.util.List;

/// One utterance, as several articles print it.
///
/// @param first the earliest printing; of several on that day the longest
/// @param firstIsSure whether no other article printed it on that same day, so that `first` really was
/// @param later the other printings by day, each aligned with `first`; at least one
public record Utterance(Quotation first, boolean firstIsSure, List<Rendering> later) {
    /// Copies the list, so that it never changes.
    public Utterance {
        later = List.copyOf(later);
    }
}
