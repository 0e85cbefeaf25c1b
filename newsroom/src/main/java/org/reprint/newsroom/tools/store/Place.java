package org.reprint.newsroom.tools.store;

import java.nio.file.Path;
import java.util.Optional;
import org.reprint.newsroom.words.settings.Hindrance;
import org.reprint.newsroom.words.settings.Settings;

/// Where a store is.
public sealed interface Place {

    /// A file of SQLite.
    ///
    /// @param file made with its folder when absent
    record SqliteFile(Path file) implements Place {}

    /// A database of a PostgreSQL server.
    ///
    /// @param url `jdbc:postgresql:…`
    /// @param user empty: as `url` says
    /// @param password empty: as `url` says
    record Postgres(String url, Optional<String> user, Optional<String> password) implements Place {

        /// The address without its query, which may hold a password; for messages.
        public String shown() {
            return url.replaceFirst("\\?.*$", "").replaceFirst("//[^/@]*@", "//");
        }

        @Override
        public String toString() {
            return shown();
        }
    }

    /// The place that the settings name.
    ///
    /// @throws Hindrance when they name no kind of database that Reprint knows
    static Place of(Settings.Data data) {
        return data.database()
                .map(url -> postgres(url, data.user(), data.password()))
                .orElseGet(() -> new SqliteFile(data.folder().resolve("reprint.db")));
    }

    /// A PostgreSQL database by its address.
    ///
    /// @throws Hindrance when the address is of another kind
    static Place postgres(String url, Optional<String> user, Optional<String> password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Hindrance(
                    "The database address \"" + new Postgres(url, user, password).shown()
                            + "\" is of no kind that Reprint knows; write it as jdbc:postgresql://host:5432/name, or leave it empty for SQLite.");
        }
        return new Postgres(url, user, password);
    }
}
