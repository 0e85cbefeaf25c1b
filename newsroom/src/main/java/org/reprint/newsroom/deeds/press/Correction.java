package org.reprint.newsroom.deeds.press;

import java.time.Instant;

/// A correction as readers see it.
///
/// @param revision the number of the revision it made, at least 2
/// @param at when
/// @param note what was corrected, plain text
public record Correction(int revision, Instant at, String note) {}
