package org.reprint.newsroom.tools.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.press.Changes;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.statement.Mark;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.StatementId;
import org.reprint.newsroom.words.statement.Statements;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// The statements on file. What they show on pages is noted with every change, in the same transaction.
final class FiledStatements implements Statements {

    /// So many of a quotation's longest words are looked for elsewhere, and so many have to be there.
    private static final int TELLING = 8;

    private static final int SHARED = 5;

    private final Database database;
    private final Sql sql;
    private final Notation notation;
    private final Standing pages;
    private final Changes changes;
    private final StatementSearch search;

    FiledStatements(Database database, Notation notation, Changes changes) {
        this.database = database;
        this.sql = Sql.of(database, "statements.sql");
        this.notation = notation;
        this.pages = new Standing(database);
        this.changes = changes;
        this.search = new StatementSearch(database, sql);
    }

    @Override
    public void file(ArticleId article, long revision, Collection<Statement> all) {
        database.writing(() -> {
            Set<ListKey> touched = all.isEmpty() ? Set.of() : new HashSet<>(pages.statementsShownIn(article));
            all.forEach(this::keep);
            sql.write("heard")
                    .param("article", article.value())
                    .param("revision", revision)
                    .update();
            if (!all.isEmpty()) {
                touched.addAll(pages.statementsShownIn(article));
                changes.note(touched);
            }
            return true;
        });
    }

    @Override
    public void decide(Statement after, Deed deed) {
        database.writing(() -> {
            Set<ListKey> touched = new HashSet<>(shownIn(after));
            keep(after);
            touched.addAll(shownIn(after));
            sql.write("add-deed")
                    .param("id", deed.id())
                    .param("statement", after.id().value())
                    .param("at", deed.at().toEpochMilli())
                    .param("by", deed.by())
                    .param("word", deed.word())
                    .param("note", deed.note())
                    .update();
            changes.note(touched);
            return true;
        });
    }

    /// The pages of its article and topics, and of its own speakers alone.
    private Set<ListKey> shownIn(Statement statement) {
        Set<ListKey> keys = new HashSet<>(pages.statementsShownIn(statement.article()));
        if (!keys.isEmpty()) {
            keys.removeIf(key -> key.value().startsWith("speaker:"));
            Sql.numbers(sql.read("speakers").param("ids", List.of(statement.id().value())))
                    .forEach(speaker -> keys.add(ListKey.speaker(speaker)));
        }
        return keys;
    }

    private void keep(Statement statement) {
        Saying saying = statement.saying();
        Mark mark = statement.mark();
        long id = statement.id().value();
        sql.write("keep")
                .param("id", id)
                .param("article", statement.article().value())
                .param("revision", statement.revision())
                .param("gone", statement.gone() ? 1 : 0)
                .param("start", saying.place().start())
                .param("saidAt", statement.saidAt().toEpochMilli())
                .param("kind", saying.kind().name())
                .param("act", saying.act().name())
                .param("polarity", saying.polarity().name())
                .param("confidence", StatementSearch.thousandths(saying.confidence()))
                .param("standing", mark.word())
                .param("by", Rows.text(mark.decidedBy()))
                .param("at", mark.decidedAt().map(Instant::toEpochMilli).orElse(null))
                .param("words", saying.words())
                .param("saying", notation.write(saying))
                .update();
        List<Long> speakers = saying.voices().stream()
                .flatMap(voice -> voice.speaker().stream())
                .distinct()
                .toList();
        sql.write("drop-speakers").param("id", id).update();
        sql.writeAll(
                "add-speaker",
                IntStream.range(0, speakers.size())
                        .mapToObj(place -> new MapSqlParameterSource("id", id)
                                .addValue("place", place)
                                .addValue("speaker", speakers.get(place)))
                        .toList());
        sql.write("drop-words").param("id", id).update();
        sql.writeAll(
                "add-word",
                SpokenWords.of(saying.words()).stream()
                        .map(word -> new MapSqlParameterSource("word", word).addValue("id", id))
                        .toList());
    }

    @Override
    public List<Deed> deeds(StatementId id) {
        return sql.read("deeds")
                .param("statement", id.value())
                .query((rs, n) -> new Deed(
                        rs.getLong("id"),
                        Instant.ofEpochMilli(rs.getLong("done_at")),
                        rs.getString("done_by"),
                        rs.getString("word"),
                        rs.getString("note")))
                .list();
    }

    @Override
    public Optional<Statement> find(StatementId id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Statement> find(List<StatementId> ids) {
        return whole(ids.stream().map(StatementId::value).toList());
    }

    @Override
    public List<Statement> of(ArticleId article) {
        return listed("current", article);
    }

    @Override
    public List<Statement> everOf(ArticleId article) {
        return listed("ever", article);
    }

    private List<Statement> listed(String statement, ArticleId article) {
        return database.reading(() -> whole(Sql.numbers(sql.read(statement).param("article", article.value()))));
    }

    @Override
    public List<Statement> page(Wanted wanted, Optional<Cursor> after, int limit) {
        return database.reading(() -> whole(search.page(wanted, after, limit)));
    }

    @Override
    public long count(Wanted wanted) {
        return search.count(wanted);
    }

    @Override
    public List<Statement> alike(Statement statement, Seen seen, int limit) {
        List<String> words = SpokenWords.telling(statement.saying().words(), TELLING);
        if (words.size() < SHARED) {
            return List.of();
        }
        return database.reading(() -> whole(search.elsewhere(statement.article(), words, SHARED, seen, limit)));
    }

    @Override
    public List<ArticleId> unheard(int limit) {
        return Sql.numbers(sql.read("unheard").param("limit", limit)).stream()
                .map(ArticleId::new)
                .toList();
    }

    private List<Statement> whole(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Statement> found = new HashMap<>();
        // Whoever holds too many to ask for at once asks in runs: both databases bound the marks of one query.
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            sql.read("whole")
                    .param("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .query(rs -> {
                        found.put(rs.getLong("id"), statement(rs));
                    });
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static final int AT_ONCE = 500;

    private Statement statement(ResultSet rs) throws SQLException {
        return new Statement(
                new StatementId(rs.getLong("id")),
                new ArticleId(rs.getLong("article_id")),
                rs.getLong("revision_id"),
                rs.getInt("gone") == 1,
                notation.saying(rs.getString("saying")),
                Mark.of(
                        rs.getString("standing"),
                        Objects.requireNonNullElse(rs.getString("decided_by"), ""),
                        Instant.ofEpochMilli(rs.getLong("decided_at"))),
                Instant.ofEpochMilli(rs.getLong("said_at")));
    }
}
