package org.reprint.extract;

import java.util.List;
import java.util.OptionalInt;

/// A copyright line taken apart: "Copyright © Jane Doe, The Paper, 2022".
///
/// @param holders the names in the line's order
/// @param year the year, the last one where a span is given
public record Copyright(List<String> holders, OptionalInt year) {

    /// Takes a copy of the holders.
    public Copyright {
        holders = List.copyOf(holders);
    }
}
