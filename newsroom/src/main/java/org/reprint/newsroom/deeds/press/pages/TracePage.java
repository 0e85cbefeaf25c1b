package org.reprint.newsroom.deeds.press.pages;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.pages.Quotations.Told;
import org.reprint.newsroom.words.statement.Comparing.Likeness;
import org.reprint.newsroom.words.statement.Comparing.Stretch;

/// One statement, and how others print the same words.
///
/// @param trace empty when no other article here prints them
public record TracePage(Told told, Optional<Traced> trace, Ties ties) {

    /// The printings of one utterance.
    ///
    /// @param first the earliest
    /// @param sure whether no other printed it on that same day
    /// @param later the others, by day; at least one
    public record Traced(Told first, boolean sure, List<Later> later) {
        public Traced {
            later = List.copyOf(later);
        }
    }

    /// A later printing, aligned with the first.
    ///
    /// @param stretches the two wordings side by side, in order
    public record Later(Told told, Likeness likeness, List<Stretch> stretches) {
        public Later {
            stretches = List.copyOf(stretches);
        }
    }
}
