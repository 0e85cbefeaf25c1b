package org.reprint.newsroom.tools.store;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.archive.Progress;
import org.reprint.newsroom.words.archive.Tally;

/// Copies all tables from one database to another of either kind: the one mechanism behind backup, restore
/// and move. Rows are streamed; every row is hashed over its values, not over how a database keeps them.
final class TableCopying {

    /// Every table, parents before their children.
    static final List<String> TABLES = List.of(
            "outlet",
            "person",
            "topic",
            "capture",
            "article",
            "revision",
            "cited_link",
            "publication",
            "address",
            "article_author",
            "article_topic",
            "band",
            "picture",
            "print",
            "picture_use",
            "listing",
            "listing_count",
            "correction",
            "speaker",
            "speaker_name",
            "speaker_role",
            "speaker_pair",
            "speaker_deed",
            "statement",
            "statement_speaker",
            "statement_word",
            "statement_deed",
            "heard",
            "listened",
            "change_log",
            "scheduled_tasks");

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final int ROWS_AT_ONCE = 200;
    private static final int BYTES_AT_ONCE = 4 << 20;

    private TableCopying() {}

    private enum Kind {
        NUMBER,
        TEXT,
        BYTES,
        FLAG,
        TIME
    }

    private record Column(String name, Kind kind) {}

    /// @param to has the tables, without rows
    static Tally copy(Connection from, Connection to, Progress progress) throws SQLException {
        List<Tally.Table> tables = new ArrayList<>();
        for (String table : TABLES) {
            List<Column> columns = columns(from, table);
            String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
            String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            try (PreparedStatement insert =
                    to.prepareStatement("INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")")) {
                Inserting inserting = new Inserting(insert, columns);
                tables.add(read(from, table, columns, inserting, progress));
                inserting.flush();
            }
        }
        return new Tally(tables);
    }

    static Tally tally(Connection connection, Progress progress) throws SQLException {
        List<Tally.Table> tables = new ArrayList<>();
        for (String table : TABLES) {
            tables.add(read(connection, table, columns(connection, table), row -> {}, progress));
        }
        return new Tally(tables);
    }

    static void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES.reversed()) {
                statement.executeUpdate("DELETE FROM " + table);
            }
        }
    }

    private interface RowTaking {
        void take(List<@Nullable Object> row) throws SQLException;
    }

    private static Tally.Table read(
            Connection from, String table, List<Column> columns, RowTaking taking, Progress progress)
            throws SQLException {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        BigInteger sum = BigInteger.ZERO;
        long rows = 0;
        try (Statement statement = from.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rs = statement.executeQuery("SELECT " + names + " FROM " + table)) {
                while (rs.next()) {
                    List<@Nullable Object> row = row(rs, columns);
                    sum = sum.add(hash(row)).mod(MODULUS);
                    taking.take(row);
                    rows++;
                    if (rows % 1000 == 0) {
                        progress.at(table, rows);
                    }
                }
            }
        }
        progress.at(table, rows);
        return new Tally.Table(table, rows, String.format(Locale.ROOT, "%064x", sum));
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(new Column(about.getColumnName(i), kind(about.getColumnTypeName(i))));
            }
        }
        return columns;
    }

    private static Kind kind(String typeName) {
        String type = typeName.toUpperCase(Locale.ROOT);
        if (type.startsWith("TIMESTAMP")) {
            return Kind.TIME;
        }
        if (type.startsWith("BOOL")) {
            return Kind.FLAG;
        }
        if (type.equals("BLOB") || type.equals("BYTEA")) {
            return Kind.BYTES;
        }
        return type.contains("INT") ? Kind.NUMBER : Kind.TEXT;
    }

    private static List<@Nullable Object> row(ResultSet rs, List<Column> columns) throws SQLException {
        List<@Nullable Object> row = new ArrayList<>(columns.size());
        for (int i = 1; i <= columns.size(); i++) {
            Object value = switch (columns.get(i - 1).kind()) {
                case NUMBER -> rs.getLong(i);
                case TEXT -> rs.getString(i);
                case BYTES -> rs.getBytes(i);
                case FLAG -> rs.getBoolean(i);
                case TIME -> rs.getTimestamp(i);
            };
            row.add(rs.wasNull() ? null : value);
        }
        return row;
    }

    private static BigInteger hash(List<@Nullable Object> row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object value : row) {
                byte[] bytes = bytes(value);
                digest.update(ByteBuffer.allocate(Integer.BYTES)
                        .putInt(value == null ? -1 : bytes.length)
                        .flip());
                digest.update(bytes);
            }
            return new BigInteger(1, digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] bytes(@Nullable Object value) {
        return switch (value) {
            case null -> new byte[0];
            case byte[] bytes -> bytes;
            case Timestamp time -> Long.toString(time.getTime()).getBytes(StandardCharsets.US_ASCII);
            default -> value.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    /// Fills the new table, some rows at once.
    private static final class Inserting implements RowTaking {
        private final PreparedStatement insert;
        private final List<Column> columns;
        private int rows;
        private long size;

        Inserting(PreparedStatement insert, List<Column> columns) {
            this.insert = insert;
            this.columns = columns;
        }

        @Override
        public void take(List<@Nullable Object> row) throws SQLException {
            for (int i = 1; i <= row.size(); i++) {
                Object value = row.get(i - 1);
                switch (value) {
                    case null -> insert.setNull(i, sqlType(columns.get(i - 1).kind()));
                    case Long number -> insert.setLong(i, number);
                    case byte[] bytes -> insert.setBytes(i, bytes);
                    case Boolean flag -> insert.setBoolean(i, flag);
                    case Timestamp time -> insert.setTimestamp(i, time);
                    default -> insert.setString(i, value.toString());
                }
                size += value instanceof byte[] bytes ? bytes.length : 0;
            }
            insert.addBatch();
            rows++;
            if (rows >= ROWS_AT_ONCE || size >= BYTES_AT_ONCE) {
                flush();
            }
        }

        void flush() throws SQLException {
            if (rows > 0) {
                insert.executeBatch();
                rows = 0;
                size = 0;
            }
        }

        private static int sqlType(Kind kind) {
            return switch (kind) {
                case NUMBER -> Types.BIGINT;
                case TEXT -> Types.VARCHAR;
                case BYTES -> Types.BINARY;
                case FLAG -> Types.BOOLEAN;
                case TIME -> Types.TIMESTAMP_WITH_TIMEZONE;
            };
        }
    }
}
