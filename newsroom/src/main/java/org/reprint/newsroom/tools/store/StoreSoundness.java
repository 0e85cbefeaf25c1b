package org.reprint.newsroom.tools.store;

import java.util.ArrayList;
import java.util.List;
import org.reprint.newsroom.words.archive.Soundness;
import org.springframework.dao.DataAccessException;

/// Asks SQLite for its integrity check (<https://www.sqlite.org/pragma.html#pragma_integrity_check>) and for rows that
/// refer to none. PostgreSQL has no such question: it checks what it reads.
final class StoreSoundness implements Soundness {

    private static final int MOST = 20;
    private static final String SOUND = "ok";

    private final Database database;

    StoreSoundness(Database database) {
        this.database = database;
    }

    @Override
    public List<String> flaws() {
        return switch (database.kind()) {
            case SQLITE -> found();
            case POSTGRESQL -> List.of();
        };
    }

    private List<String> found() {
        try {
            return database.reading(this::asked);
        } catch (DataAccessException unreadable) {
            return List.of(String.valueOf(unreadable.getMostSpecificCause().getMessage()));
        }
    }

    private List<String> asked() {
        List<String> flaws = new ArrayList<>(database.reader()
                .sql("PRAGMA integrity_check(" + MOST + ")")
                .query(String.class)
                .list());
        flaws.remove(SOUND);
        flaws.addAll(database.reader()
                .sql("PRAGMA foreign_key_check")
                .query((rs, row) -> "a row of " + rs.getString("table") + " refers to one of " + rs.getString("parent")
                        + " that is not there")
                .list());
        return flaws.stream().limit(MOST).toList();
    }
}
