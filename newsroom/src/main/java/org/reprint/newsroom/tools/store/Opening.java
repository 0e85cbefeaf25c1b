package org.reprint.newsroom.tools.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.reprint.newsroom.words.settings.Hindrance;

/// Opens a database and brings its schema up to date; tells in a sentence what stands in the way.
final class Opening {

    private Opening() {}

    static Database open(Place place) {
        return switch (place) {
            case Place.SqliteFile file -> sqlite(file);
            case Place.Postgres server -> postgres(server);
        };
    }

    private static Database sqlite(Place.SqliteFile place) {
        Path folder = folder(place.file());
        requireWritable(folder, place.file());
        // Most opens find everything in place: they wait for nobody. Whoever brings it up to date does so alone.
        if (!Files.exists(place.file())
                || !upToDate(flyway(Database.sqliteSource(place, false), Database.Kind.SQLITE), place.file() + "")) {
            migrateAlone(folder, place);
        }
        return Database.sqlite(place);
    }

    private static void migrateAlone(Path folder, Place.SqliteFile place) {
        try (RandomAccessFile gate =
                        new RandomAccessFile(folder.resolve(".opening").toFile(), "rw");
                FileLock _ = gate.getChannel().lock()) {
            migrate(Database.sqliteSource(place, true), Database.Kind.SQLITE, place.file() + "");
        } catch (IOException unwritable) {
            throw new Hindrance(
                    "Nothing can be written in the folder " + folder
                            + "; let this user write there, or name another with --data.",
                    unwritable);
        }
    }

    private static Database postgres(Place.Postgres place) {
        Database database;
        try {
            database = Database.postgres(place);
        } catch (RuntimeException unreachable) {
            throw new Hindrance(
                    "The PostgreSQL database " + place.shown() + " does not answer (" + innermost(unreachable)
                            + "); see that the server runs and that address, user and password are right.",
                    unreachable);
        }
        try {
            migrate(database.writing(), Database.Kind.POSTGRESQL, place.shown());
            return database;
        } catch (Hindrance no) {
            database.close();
            throw no;
        }
    }

    private static void migrate(DataSource source, Database.Kind kind, String shown) {
        Flyway flyway = flyway(source, kind);
        if (upToDate(flyway, shown)) {
            return;
        }
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new Hindrance(sentence(shown, failed), failed);
        }
    }

    private static Flyway flyway(DataSource source, Database.Kind kind) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/reprint/newsroom/store/migrations")
                .placeholders(kind.placeholders())
                .load();
    }

    /// Whether the schema is the one this program knows; looks, and changes nothing.
    private static boolean upToDate(Flyway flyway, String shown) {
        try {
            MigrationInfoService found = flyway.info();
            requireKnown(found, shown);
            return found.current() != null
                    && Arrays.stream(found.all())
                            .allMatch(m -> m.getState() == MigrationState.SUCCESS && m.isChecksumMatching());
        } catch (FlywayException unreadable) {
            throw new Hindrance(sentence(shown, unreadable), unreadable);
        }
    }

    private static void requireKnown(MigrationInfoService found, String shown) {
        MigrationVersion newest = Arrays.stream(found.all())
                .filter(m -> !m.getState().isFailed() && m.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
        MigrationInfo current = found.current();
        if (current != null && current.getVersion().compareTo(newest) > 0) {
            throw new Hindrance("The database " + shown + " is of a newer version (" + current.getVersion()
                    + ") than this program knows (" + newest
                    + "); start the newer Reprint, or restore a backup made by this one.");
        }
    }

    private static String sentence(String shown, Exception failed) {
        String said = innermost(failed);
        if (said.contains("SQLITE_NOTADB")) {
            return "The file " + shown
                    + " is no database of Reprint; move it away, or name another folder with --data.";
        }
        if (said.contains("SQLITE_READONLY") || said.contains("SQLITE_CANTOPEN")) {
            return "The database " + shown + " cannot be written; let this user write to the file and its folder.";
        }
        if (said.contains("SQLITE_CORRUPT")) {
            return "The database " + shown + " is damaged; restore the latest backup with `reprint restore`.";
        }
        return "The database " + shown + " could not be brought up to date (" + said
                + "); restore the latest backup, or use the version of Reprint that made it.";
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new Hindrance("The data folder is missing from " + file + "; name one with --data.");
        }
        try {
            return Files.createDirectories(parent);
        } catch (IOException cannot) {
            throw new Hindrance(
                    "The folder " + parent + " cannot be made (" + cannot.getMessage()
                            + "); make it, or name another with --data.",
                    cannot);
        }
    }

    private static void requireWritable(Path folder, Path file) {
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new Hindrance("Nothing can be written to " + (Files.isWritable(folder) ? file : folder)
                    + "; let this user write there, or name another folder with --data.");
        }
    }

    private static String innermost(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
    }
}
