package org.reprint.newsroom.tools.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.reprint.newsroom.words.article.Transactions;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The open connections to one database, and the transactions over them.
final class Database implements Transactions, AutoCloseable {

    /// The two kinds and what differs between them; everything else is one text for both.
    enum Kind {
        SQLITE("BLOB", "COLLATE BINARY", "", ""),
        /// A writer waits for the one before it; the key is the word `reprint` in ASCII. A reader's snapshot
        /// is taken once for all its looks.
        POSTGRESQL(
                "BYTEA",
                "COLLATE \"C\"",
                "SELECT pg_advisory_xact_lock(32199680975269492)",
                "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");

        private final String blob;
        private final String binary;
        private final String beforeWriting;
        private final String beforeReading;

        Kind(String blob, String binary, String beforeWriting, String beforeReading) {
            this.blob = blob;
            this.binary = binary;
            this.beforeWriting = beforeWriting;
            this.beforeReading = beforeReading;
        }

        /// What the migrations' placeholders stand for.
        Map<String, String> placeholders() {
            return Map.of("blob", blob, "binary", binary);
        }
    }

    private enum Mode {
        READING,
        WRITING
    }

    private static final int BUSY_MILLIS = 30_000;
    private static final int READERS = 4;

    /// Of 4 KiB, for each connection: room for the inner pages of the trees of some hundred thousand articles.
    private static final int CACHED_PAGES = 4_096;

    private static final int POSTGRES_CONNECTIONS = 10;

    private final Kind kind;
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final TransactionTemplate write;
    private final TransactionTemplate read;
    private final JdbcTemplate plainWriter;
    private final JdbcTemplate plainReader;
    private final NamedParameterJdbcTemplate batchWriter;
    private final JdbcClient writer;
    private final JdbcClient reader;
    private final ScopedValue<Mode> mode = ScopedValue.newInstance();

    private Database(Kind kind, HikariDataSource writing, HikariDataSource reading) {
        this.kind = kind;
        this.writing = writing;
        this.reading = reading;
        this.write = new TransactionTemplate(new JdbcTransactionManager(writing));
        this.read = new TransactionTemplate(new JdbcTransactionManager(reading));
        this.plainWriter = new JdbcTemplate(writing);
        this.plainReader = new JdbcTemplate(reading);
        this.batchWriter = new NamedParameterJdbcTemplate(plainWriter);
        this.writer = JdbcClient.create(plainWriter);
        this.reader = JdbcClient.create(plainReader);
    }

    /// SQLite: one connection that writes, a few that read. Every commit is on the disk before it is
    /// acknowledged (`synchronous=FULL`): with NORMAL a power cut may take back the last commits, and a
    /// withdrawal that was confirmed to an author must not come undone; a newsroom commits a few times a
    /// minute, so the sync costs nobody anything. Other processes may use the same file; they wait.
    static Database sqlite(Place.SqliteFile place) {
        HikariConfig one = pool("write", 1);
        one.setDataSource(sqliteSource(place, true));
        HikariConfig some = pool("read", READERS);
        some.setDataSource(sqliteSource(place, false));
        some.setConnectionInitSql("PRAGMA query_only = ON");
        return new Database(Kind.SQLITE, new HikariDataSource(one), new HikariDataSource(some));
    }

    /// PostgreSQL: one pool.
    static Database postgres(Place.Postgres place) {
        HikariConfig all = pool("store", POSTGRES_CONNECTIONS);
        all.setJdbcUrl(place.url());
        place.user().ifPresent(all::setUsername);
        place.password().ifPresent(all::setPassword);
        HikariDataSource pool = new HikariDataSource(all);
        return new Database(Kind.POSTGRESQL, pool, pool);
    }

    /// Connections to a file of SQLite with the settings that the house relies on.
    static DataSource sqliteSource(Place.SqliteFile place, boolean writes) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(CACHED_PAGES);
        if (writes) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + place.file());
        return source;
    }

    private static HikariConfig pool(String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(BUSY_MILLIS);
        return config;
    }

    Kind kind() {
        return kind;
    }

    /// Where writers get their connections; also the job tables' source.
    DataSource writing() {
        return writing;
    }

    DataSource reading() {
        return reading;
    }

    /// Speaks in the transaction at hand, else each statement by itself.
    JdbcClient reader() {
        return mode.isBound() && mode.get() == Mode.WRITING ? writer : reader;
    }

    /// Speaks in the writing transaction at hand.
    JdbcClient writer() {
        requireWriting();
        return writer;
    }

    NamedParameterJdbcTemplate batchWriter() {
        requireWriting();
        return batchWriter;
    }

    /// Works on the connection of the transaction at hand.
    <T> T onConnection(ConnectionCallback<T> work) {
        JdbcTemplate plain = mode.isBound() && mode.get() == Mode.WRITING ? plainWriter : plainReader;
        return Objects.requireNonNull(plain.execute(work));
    }

    private void requireWriting() {
        if (!mode.isBound() || mode.get() != Mode.WRITING) {
            throw new IllegalStateException("Nothing is written outside Transactions.writing.");
        }
    }

    @Override
    public <T> T writing(Supplier<T> deed) {
        if (mode.isBound() && mode.get() == Mode.READING) {
            throw new IllegalStateException("A look at the store cannot turn into a deed; begin with writing.");
        }
        return ScopedValue.where(mode, Mode.WRITING).call(() -> run(write, plainWriter, kind.beforeWriting, deed));
    }

    @Override
    public <T> T reading(Supplier<T> look) {
        if (mode.isBound()) {
            return look.get();
        }
        return ScopedValue.where(mode, Mode.READING).call(() -> run(read, plainReader, kind.beforeReading, look));
    }

    private static <T> T run(TransactionTemplate template, JdbcTemplate plain, String first, Supplier<T> work) {
        return Objects.requireNonNull(template.execute(status -> {
            if (status.isNewTransaction() && !first.isEmpty()) {
                plain.execute(first);
            }
            return Objects.requireNonNull(work.get(), "A deed answers with something; use Boolean or Optional.");
        }));
    }

    @Override
    public void close() {
        writing.close();
        reading.close();
    }
}
