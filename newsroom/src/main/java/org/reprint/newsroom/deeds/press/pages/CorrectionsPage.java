package org.reprint.newsroom.deeds.press.pages;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.Card;
import org.reprint.newsroom.deeds.press.Correction;

/// What we have put right, newest first.
///
/// @param next the id of the last correction here, behind which the next run starts, when there may be more
public record CorrectionsPage(List<Corrected> corrections, boolean continued, Optional<Long> next, Ties ties)
        implements Sheet {
    public CorrectionsPage {
        corrections = List.copyOf(corrections);
    }

    /// A correction and the article it was made in.
    public record Corrected(Card card, Correction correction) {}
}
