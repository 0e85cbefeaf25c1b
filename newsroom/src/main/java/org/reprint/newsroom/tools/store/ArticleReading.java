package org.reprint.newsroom.tools.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles.Head;
import org.reprint.newsroom.words.article.Content.Direction;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Provenance;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.link.CitedLink;
import org.reprint.newsroom.words.topic.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts articles together from their rows, many at once: one query a table, however many articles.
final class ArticleReading {

    private final Sql sql;
    private final Rows rows;
    private final Notation notation;

    ArticleReading(Sql sql, Notation notation) {
        this.sql = sql;
        this.rows = new Rows(notation);
        this.notation = notation;
    }

    List<Article> whole(List<ArticleId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Publication>> chains = gathered("chains", ids, this::publication);
        Map<Long, List<Person>> authors = gathered("authors", ids, rows::person);
        Map<Long, List<Topic>> topics = gathered("topics", ids, rows::topic);
        Map<Long, List<CitedLink>> links = links(among("current-links", ids));
        Map<Long, Article> found = new HashMap<>();
        among("whole", ids).query(rs -> {
            long id = rs.getLong("article_id");
            found.put(
                    id,
                    new Article(
                            new ArticleId(id),
                            rs.getString("slug"),
                            rows.state(rs),
                            revision(rs, links),
                            authors.getOrDefault(id, List.of()),
                            new Provenance(chains.getOrDefault(id, List.of())),
                            topics.getOrDefault(id, List.of()),
                            notation.terms(rs.getString("own_terms")),
                            rs.getString("claim"),
                            Instant.ofEpochMilli(rs.getLong("filed_at"))));
        });
        return inOrder(ids, ArticleId::value, found);
    }

    List<Head> heads(Collection<ArticleId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Person>> authors = gathered("authors", ids, rows::person);
        Map<Long, Head> found = new HashMap<>();
        among("heads", ids).query(rs -> {
            long id = rs.getLong("article_id");
            found.put(id, head(rs, authors.getOrDefault(id, List.of())));
        });
        return inOrder(ids, ArticleId::value, found);
    }

    /// Revisions in the order of their ids.
    List<Revision> revisions(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<CitedLink>> links = links(sql.read("links").param("revisions", ids));
        Map<Long, Revision> found = new HashMap<>();
        sql.read("revisions").param("revisions", ids).query(rs -> {
            Revision revision = revision(rs, links);
            found.put(revision.id(), revision);
        });
        return inOrder(ids, id -> id, found);
    }

    private Revision revision(ResultSet rs, Map<Long, List<CitedLink>> links) throws SQLException {
        return rows.revision(rs, links.getOrDefault(rs.getLong("revision_id"), List.of()));
    }

    private Map<Long, List<CitedLink>> links(JdbcClient.StatementSpec statement) {
        Map<Long, List<CitedLink>> links = new HashMap<>();
        statement.query(rs -> {
            links.computeIfAbsent(rs.getLong("revision_id"), id -> new ArrayList<>())
                    .add(rows.link(rs));
        });
        return links;
    }

    private JdbcClient.StatementSpec among(String statement, Collection<ArticleId> ids) {
        return sql.read(statement)
                .param("ids", ids.stream().map(ArticleId::value).toList());
    }

    private <T> Map<Long, List<T>> gathered(String statement, Collection<ArticleId> ids, RowReading<T> reading) {
        Map<Long, List<T>> gathered = new HashMap<>();
        among(statement, ids).query(rs -> {
            gathered.computeIfAbsent(rs.getLong("article_id"), id -> new ArrayList<>())
                    .add(reading.read(rs));
        });
        return gathered;
    }

    private static <K, T> List<T> inOrder(Collection<K> keys, ToLongFunction<K> id, Map<Long, T> found) {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(found.get(id.applyAsLong(key))).stream())
                .toList();
    }

    private interface RowReading<T> {
        T read(ResultSet rs) throws SQLException;
    }

    private Head head(ResultSet rs, List<Person> authors) throws SQLException {
        return new Head(
                new ArticleId(rs.getLong("article_id")),
                rs.getString("slug"),
                rows.state(rs),
                rs.getString("title"),
                rs.getString("deck"),
                rs.getString("language"),
                Direction.valueOf(rs.getString("direction")),
                notation.picture(rs.getString("lead_picture")),
                authors,
                rows.outlet(rs),
                Rows.uri(rs, "first_url"),
                Rows.day(rs, "first_day"),
                notation.terms(rs.getString("own_terms")),
                rs.getInt("revisions") > 1,
                rs.getString("opening"));
    }

    private Publication publication(ResultSet rs) throws SQLException {
        long number = rs.getLong("capture_id");
        Optional<Long> capture = rs.wasNull() ? Optional.empty() : Optional.of(number);
        return new Publication(
                Publication.Role.valueOf(rs.getString("role")),
                rows.outlet(rs),
                Rows.uri(rs, "url"),
                Rows.day(rs, "day"),
                capture);
    }
}
