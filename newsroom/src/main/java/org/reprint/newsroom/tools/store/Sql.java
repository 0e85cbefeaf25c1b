package org.reprint.newsroom.tools.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The named statements of one SQL file, ready to run in the transaction at hand. A section starts with
/// `-- name: xyz` and ends with the next.
final class Sql {

    private static final String MARK = "-- name: ";

    private final Database database;
    private final Map<String, String> statements;

    private Sql(Database database, Map<String, String> statements) {
        this.database = database;
        this.statements = statements;
    }

    /// @param file beside the migrations, e.g. `articles.sql`
    static Sql of(Database database, String file) {
        try (InputStream in = Sql.class.getResourceAsStream("/org/reprint/newsroom/store/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + file + "; build it anew.");
            }
            return new Sql(database, sections(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<String, String> sections(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String section : text.split("(?m)^" + MARK, -1)) {
            int end = section.indexOf('\n');
            if (!section.startsWith("--") && end > 0) {
                sections.put(
                        section.substring(0, end).strip(),
                        section.substring(end + 1).strip());
            }
        }
        return Map.copyOf(sections);
    }

    /// The text of a statement.
    String text(String name) {
        String text = statements.get(name);
        if (text == null) {
            throw new IllegalArgumentException("There is no statement " + name + ".");
        }
        return text;
    }

    /// A statement that reads: in the transaction at hand, else by itself.
    JdbcClient.StatementSpec read(String name) {
        return database.reader().sql(text(name));
    }

    /// A statement that writes, in the transaction at hand.
    JdbcClient.StatementSpec write(String name) {
        return database.writer().sql(text(name));
    }

    /// The first column of every row, where it is a number.
    static List<Long> numbers(JdbcClient.StatementSpec statement) {
        return statement.query((rs, n) -> rs.getLong(1)).list();
    }

    /// The same statement with each of several sets of parameters, in the transaction at hand.
    void writeAll(String name, List<? extends SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            database.batchWriter().batchUpdate(text(name), rows.toArray(SqlParameterSource[]::new));
        }
    }
}
