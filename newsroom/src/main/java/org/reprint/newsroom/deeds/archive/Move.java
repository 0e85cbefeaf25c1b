package org.reprint.newsroom.deeds.archive;

import java.util.Optional;
import org.reprint.newsroom.words.archive.Copies;
import org.reprint.newsroom.words.archive.Progress;

/// Moves the newsroom to a PostgreSQL database: everything is copied in one transaction, counted and hashed
/// in the new place, and committed only when both agree. The old place stays as it was.
public final class Move {

    private final Copies copies;

    public Move(Copies copies) {
        this.copies = copies;
    }

    /// @param address `jdbc:postgresql://host:port/name` of an empty database
    /// @param user empty: as the address says
    /// @param password empty: as the address says
    public Copies.Copied to(String address, Optional<String> user, Optional<String> password, Progress progress) {
        return copies.move(address, user, password, progress);
    }
}
