package org.reprint.statements;

import java.util.List;

/// Two statements by different people on the same matter, one of which seems to affirm what the other denies. An
/// invitation to compare, never a verdict: the words were matched, not understood.
///
/// @param one the statement that affirms, or has the first of two opposites
/// @param other the statement that denies, or has the second
/// @param common what they have in common, in the order of `one`, at least one
/// @param opposition in what they differ
/// @param weight how much they have in common, 0 to 1; good for ordering only
public record Counterpart(Said one, Said other, List<Common> common, Opposition opposition, double weight) {
    /// Copies the list, so that it never changes.
    public Counterpart {
        common = List.copyOf(common);
    }
}
