package org.reprint.newsroom.tools.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    private final Database database;
    private final Sql sql;
    private final Notation notation;
    private final Standing pages;
    private final Changes changes;
    private final StatementSearch search;
    private final SameWords sameWords;

    FiledStatements(Database database, Notation notation, Changes changes) {
        this.database = database;
        this.sql = Sql.of(database, "statements.sql");
        this.notation = notation;
        this.pages = new Standing(database);
        this.changes = changes;
        this.search = new StatementSearch(database, sql);
        this.sameWords = new SameWords(sql, search);
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
                    .param(
                            "saying",
                            deed.before()
                                    .map(Before::saying)
                                    .map(notation::write)
                                    .orElse(null))
                    .param(
                            "standing",
                            deed.before().map(before -> before.mark().word()).orElse(null))
                    .param(
                            "byBefore",
                            deed.before()
                                    .flatMap(before -> before.mark().decidedBy())
                                    .orElse(null))
                    .param(
                            "atBefore",
                            deed.before()
                                    .flatMap(before -> before.mark().decidedAt())
                                    .map(Instant::toEpochMilli)
                                    .orElse(null))
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
                        rs.getString("note"),
                        before(rs)))
                .list();
    }

    private Optional<Before> before(ResultSet rs) throws SQLException {
        String saying = rs.getString("saying_before");
        return saying == null
                ? Optional.empty()
                : Optional.of(new Before(
                        notation.saying(saying),
                        mark(rs, "standing_before", "decided_by_before", "decided_at_before")));
    }

    private static Mark mark(ResultSet rs, String standing, String by, String at) throws SQLException {
        return Mark.of(
                rs.getString(standing),
                Objects.requireNonNullElse(rs.getString(by), ""),
                Instant.ofEpochMilli(rs.getLong(at)));
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
    public List<Statement> alike(Statement statement, Seen seen, int limit) {
        return database.reading(() -> whole(sameWords.elsewhere(statement, seen, limit)));
    }

    @Override
    public Stretch unheard(long before, int limit) {
        LinkedHashMap<Long, Boolean> heard = new LinkedHashMap<>();
        sql.read("stretch").param("before", before).param("limit", limit).query(rs -> {
            heard.put(rs.getLong("id"), rs.getObject("article_id") != null);
        });
        List<Long> all = List.copyOf(heard.keySet());
        return new Stretch(
                all.stream()
                        .filter(id -> !heard.getOrDefault(id, true))
                        .map(ArticleId::new)
                        .toList(),
                all.size() < limit ? 0 : all.getLast());
    }

    @Override
    public long listened() {
        return sql.read("listened")
                .query((rs, n) -> {
                    long below = rs.getLong(1);
                    return rs.wasNull() ? Long.MAX_VALUE : below;
                })
                .single();
    }

    @Override
    public void listened(long below) {
        database.writing(() -> {
            sql.write("forget-listened").update();
            return sql.write("keep-listened").param("below", below).update();
        });
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
                mark(rs, "standing", "decided_by", "decided_at"),
                Instant.ofEpochMilli(rs.getLong("said_at")));
    }
}
