package org.reprint.newsroom.words.archive;

import java.util.List;

/// What a store holds, counted and hashed, so that two stores can be compared.
///
/// @param tables in a fixed order
public record Tally(List<Table> tables) {

    public Tally {
        tables = List.copyOf(tables);
    }

    /// One table.
    ///
    /// @param name of the table
    /// @param rows how many
    /// @param hash over all rows whatever their order, 64 lower-case hexadecimal digits: the sum of the rows'
    ///     SHA-256 modulo 2^256 (after Bellare and Micciancio, "A New Paradigm for Collision-Free Hashing", 1997)
    public record Table(String name, long rows, String hash) {}

    /// All rows of all tables.
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
