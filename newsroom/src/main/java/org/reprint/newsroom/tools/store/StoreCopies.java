package org.reprint.newsroom.tools.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.archive.Copies;
import org.reprint.newsroom.words.archive.Progress;
import org.reprint.newsroom.words.archive.Tally;
import org.reprint.newsroom.words.press.Changes;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.settings.Hindrance;

/// Copies between this store and another database.
final class StoreCopies implements Copies {

    private final Database database;
    private final Changes changes;

    StoreCopies(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public Tally save(Path file, Progress progress) {
        try (Database copy = Opening.open(new Place.SqliteFile(file))) {
            return database.reading(() -> copy.writing(() -> between(database, copy, progress)));
        }
    }

    @Override
    public Copied load(Path file, boolean replace, Progress progress) {
        try (Database copy = Opening.open(new Place.SqliteFile(file))) {
            return copy.reading(() -> database.writing(() -> {
                if (!replace && holdsArticles(database)) {
                    return new Refused(
                            "There are articles or captures on file already; restore into an empty store, or say --replace to give them up.");
                }
                long last = changes.last();
                Tally tally = between(copy, database, progress);
                startAnew(last);
                return new Done(tally);
            }));
        } catch (Hindrance no) {
            return new Refused(String.valueOf(no.getMessage()));
        }
    }

    @Override
    public Copied move(String address, Optional<String> user, Optional<String> password, Progress progress) {
        try (Database target = Opening.open(Place.postgres(address, user, password))) {
            return database.writing(() -> target.writing(() -> holdsArticles(target)
                    ? new Refused("The database there holds articles or captures already; move into an empty one.")
                    : new Done(between(database, target, progress))));
        }
    }

    /// Copies everything and reads it back: what is not found equal is not committed.
    private static Tally between(Database from, Database to, Progress progress) {
        Tally copied = from.onConnection(source -> to.onConnection(target -> {
            TableCopying.clear(target);
            return TableCopying.copy(source, target, progress);
        }));
        Tally found = to.onConnection(target -> TableCopying.tally(target, Progress.silent()));
        if (!found.equals(copied)) {
            throw new Hindrance(
                    "The copy is not what the original was, so it was given up and nothing changed; check the disks of both machines and try again.");
        }
        return copied;
    }

    /// Nodes that follow the log of changes see everything change, and never a number twice.
    private void startAnew(long last) {
        long number = Math.max(last, changes.last()) + 1;
        database.writer()
                .sql("INSERT INTO change_log (number, list_key) VALUES (:number, :key)")
                .param("number", number)
                .param("key", ListKey.site().value())
                .update();
    }

    private static boolean holdsArticles(Database database) {
        return Set.of("article", "capture").stream()
                .anyMatch(table -> !database.reader()
                        .sql("SELECT id FROM " + table + " LIMIT 1")
                        .query(Long.class)
                        .list()
                        .isEmpty());
    }
}
