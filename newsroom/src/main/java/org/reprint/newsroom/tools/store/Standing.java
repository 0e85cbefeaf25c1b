package org.reprint.newsroom.tools.store;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.press.ListKey;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Where each article stands on the site: the one place that writes listings, their counts and the
/// corrections shown. It follows from what is on file, so every deed ends with [#follow(ArticleId)], and
/// says which keys its change touched.
final class Standing {

    private final Sql sql;

    Standing(Database database) {
        this.sql = Sql.of(database, "listings.sql");
    }

    /// The article's own key and everything it stands in, for a change that all of them show; nothing when
    /// it was never public.
    Set<ListKey> shownIn(ArticleId id) {
        if (!isPublic(id)) {
            return Set.of();
        }
        Set<ListKey> keys = new HashSet<>(standing(id).keySet());
        keys.add(ListKey.article(id));
        if (!ids("corrections-of", id).isEmpty()) {
            keys.add(ListKey.corrections());
        }
        ids("speakers", id).forEach(speaker -> keys.add(ListKey.speaker(speaker)));
        return keys;
    }

    /// What shows the article's statements when some of them change: its own page, those of the people who
    /// made them as they stand now, and those of its topics; nothing when it was never public.
    Set<ListKey> statementsShownIn(ArticleId id) {
        if (!isPublic(id)) {
            return Set.of();
        }
        Set<ListKey> keys = new HashSet<>(Set.of(ListKey.article(id), ListKey.statements()));
        ids("speakers", id).forEach(speaker -> keys.add(ListKey.speaker(speaker)));
        ids("topic-ids", id).forEach(topic -> keys.add(ListKey.statements(topic)));
        return keys;
    }

    /// Brings listings, counts and corrections in line with what is on file.
    ///
    /// @return the listings that the article entered or left
    Set<ListKey> follow(ArticleId id) {
        Map<ListKey, Long> has = standing(id);
        Map<ListKey, Long> should = deserved(id);
        Map<ListKey, Long> leaves = new HashMap<>(has);
        leaves.entrySet().removeAll(should.entrySet());
        Map<ListKey, Long> enters = new HashMap<>(should);
        enters.entrySet().removeAll(has.entrySet());
        move("take", id, leaves, -1);
        move("put", id, enters, 1);
        Set<ListKey> touched = new HashSet<>(leaves.keySet());
        touched.addAll(enters.keySet());
        if (followCorrections(id)) {
            touched.add(ListKey.corrections());
        }
        return touched;
    }

    private void move(String statement, ArticleId id, Map<ListKey, Long> places, int more) {
        List<MapSqlParameterSource> rows = places.entrySet().stream()
                .map(place -> new MapSqlParameterSource("key", place.getKey().value())
                        .addValue("at", place.getValue())
                        .addValue("article", id.value())
                        .addValue("more", more))
                .toList();
        sql.writeAll(statement, rows);
        sql.writeAll("add-to-count", rows);
    }

    private Map<ListKey, Long> standing(ArticleId id) {
        Map<ListKey, Long> keys = new HashMap<>();
        sql.read("standing").param("article", id.value()).query(rs -> {
            keys.put(new ListKey(rs.getString("list_key")), rs.getLong("published_at"));
        });
        return keys;
    }

    private Map<ListKey, Long> deserved(ArticleId id) {
        Optional<Long> since = publishedAt(id);
        if (since.isEmpty()) {
            return Map.of();
        }
        long at = since.get();
        Map<ListKey, Long> keys = new HashMap<>();
        keys.put(ListKey.front(), at);
        keys.put(ListKey.month(YearMonth.from(Instant.ofEpochMilli(at).atOffset(ZoneOffset.UTC))), at);
        ids("topic-ids", id).forEach(topic -> keys.put(ListKey.topic(topic), at));
        ids("person-ids", id).forEach(person -> keys.put(ListKey.author(person), at));
        ids("first-outlet", id).forEach(outlet -> keys.put(ListKey.outlet(outlet), at));
        String language = sql.read("language")
                .param("article", id.value())
                .query(String.class)
                .single();
        if (!language.isEmpty()) {
            keys.put(ListKey.language(language), at);
            keys.put(ListKey.language(language.split("-", 2)[0]), at);
        }
        return keys;
    }

    private List<Long> ids(String statement, ArticleId id) {
        return Sql.numbers(sql.read(statement).param("article", id.value()));
    }

    private Optional<Long> publishedAt(ArticleId id) {
        return sql.read("state")
                .param("article", id.value())
                .query((rs, n) -> rs.getString("state").equals("published")
                        ? Optional.of(rs.getLong("state_at"))
                        : Optional.<Long>empty())
                .optional()
                .flatMap(at -> at);
    }

    private boolean isPublic(ArticleId id) {
        return sql.read("state")
                .param("article", id.value())
                .query((rs, n) -> !rs.getString("state").equals("filed"))
                .optional()
                .orElse(false);
    }

    /// Whether more or fewer corrections show than before.
    private boolean followCorrections(ArticleId id) {
        String statement = isPublic(id) ? "show-corrections" : "hide-corrections";
        return sql.write(statement).param("article", id.value()).update() > 0;
    }
}
