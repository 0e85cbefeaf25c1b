package org.reprint.newsroom.deeds.press;

import java.time.Instant;
import java.util.Optional;

/// Not to be shown, in no form.
///
/// @param why a sentence for an editor: what stands against it and what to do
/// @param until when the answer changes by itself (an embargo ends), if it does
public record Withheld(String why, Optional<Instant> until) implements Admission, Listed {}
