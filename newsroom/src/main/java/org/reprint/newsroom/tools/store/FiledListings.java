package org.reprint.newsroom.tools.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.press.Listings;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// The listings as [Standing] keeps them.
final class FiledListings implements Listings {

    private static final Entry BEFORE_ALL =
            new Entry(Instant.ofEpochMilli(Long.MAX_VALUE), new ArticleId(Long.MAX_VALUE));

    private final Sql sql;

    FiledListings(Database database) {
        this.sql = Sql.of(database, "listings.sql");
    }

    @Override
    public List<Entry> page(ListKey key, Optional<Entry> after, int limit) {
        return run(sql.read("page"), key, after, limit);
    }

    /// Walks the shortest of the listings and looks each article up in the others.
    @Override
    public List<Entry> common(Set<ListKey> keys, Optional<Instant> since, Optional<Entry> after, int limit) {
        ListKey shortest =
                keys.stream().min(Comparator.comparingLong(this::count)).orElseThrow();
        return run(
                sql.read("common")
                        .param("keys", keys.stream().map(ListKey::value).toList())
                        .param("number", keys.size())
                        .param("since", since.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE)),
                shortest,
                after,
                limit);
    }

    private static List<Entry> run(StatementSpec statement, ListKey key, Optional<Entry> after, int limit) {
        Entry behind = after.orElse(BEFORE_ALL);
        return statement
                .param("key", key.value())
                .param("at", behind.at().toEpochMilli())
                .param("article", behind.article().value())
                .param("limit", limit)
                .query((rs, n) -> new Entry(
                        Instant.ofEpochMilli(rs.getLong("published_at")), new ArticleId(rs.getLong("article_id"))))
                .list();
    }

    @Override
    public long count(ListKey key) {
        return sql.read("count")
                .param("key", key.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// Keys are short ASCII (see [ListKey]), so all that start with a prefix lie between it and it with the
    /// last character of Unicode behind.
    @Override
    public Map<ListKey, Long> counts(String prefix) {
        Map<ListKey, Long> counts = new LinkedHashMap<>();
        sql.read("counts").param("from", prefix).param("to", prefix + "\uFFFF").query(rs -> {
            counts.put(new ListKey(rs.getString("list_key")), rs.getLong("articles"));
        });
        return counts;
    }
}
