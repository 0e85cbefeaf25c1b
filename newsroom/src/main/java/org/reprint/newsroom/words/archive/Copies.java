package org.reprint.newsroom.words.archive;

import java.nio.file.Path;
import java.util.Optional;

/// Port: copies of everything on file, from one database to another of either kind. A copy file is the same
/// whatever database it was made from.
public interface Copies {

    /// Writes everything on file into a new file, as of one moment, while others read and write.
    ///
    /// @param file must not exist; an SQLite database
    Tally save(Path file, Progress progress);

    /// Replaces everything on file by what a copy file holds, all or nothing.
    ///
    /// @param file made by [#save], by this or an older version
    /// @param replace whether articles on file may be replaced
    Copied load(Path file, boolean replace, Progress progress);

    /// Copies everything on file into another, empty database, all or nothing; nobody writes here meanwhile.
    ///
    /// @param address `jdbc:postgresql:…`
    /// @throws org.reprint.newsroom.words.settings.Hindrance when nothing answers there, or the copy went wrong
    Copied move(String address, Optional<String> user, Optional<String> password, Progress progress);

    /// What came of it.
    sealed interface Copied {}

    /// @param tally of what was copied; read back from the new place and found equal
    record Done(Tally tally) implements Copied {}

    /// @param why a sentence for the operator: what was wrong and what to do
    record Refused(String why) implements Copied {}
}
