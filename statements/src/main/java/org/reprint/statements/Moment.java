package org.reprint.statements;

import java.time.LocalDate;
import java.util.Optional;

/// When something was said.
///
/// @param mention the words of the text ("on Friday", "October 4")
/// @param from first day meant; empty when it cannot be known (no publication date to count from)
/// @param to last day meant, the same as `from` for a single day; empty with `from`
public record Moment(Mention mention, Optional<LocalDate> from, Optional<LocalDate> to) {}
