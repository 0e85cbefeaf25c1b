package org.reprint.newsroom.tools.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// No page may read a whole table: with twenty thousand articles on file, every statement that a page, a
/// listing or an arrival needs goes by an index.
abstract class QueryPlans {

    private static final int ARTICLES = 20_000;

    private static final Map<String, List<String>> ASKED_OFTEN = Map.of(
            "articles.sql",
            List.of(
                    "whole",
                    "heads",
                    "chains",
                    "authors",
                    "topics",
                    "current-links",
                    "links",
                    "history",
                    "revisions",
                    "corrections",
                    "by-address",
                    "alike",
                    "list",
                    "list-in-state"),
            "register.sql",
            List.of("published-people"),
            "listings.sql",
            List.of("page", "count", "counts", "standing", "since", "last-change", "corrections-of", "speakers"),
            "statements.sql",
            List.of("whole", "current", "ever", "speakers", "stretch", "how-often", "with-word"),
            "speakers.sql",
            List.of(
                    "head",
                    "head-by-slug",
                    "heads",
                    "members",
                    "names",
                    "roles",
                    "role",
                    "taken-away",
                    "list",
                    "bearing",
                    "sounding",
                    "pairs",
                    "first-name",
                    "merged-into"));

    /// Searches for statements are put together of sections.
    private static final List<List<String>> SEARCHES = List.of(
            List.of("page", "and-shown", "newest"),
            List.of("page", "and-standing", "newest"),
            List.of("page", "and-shown", "and-speaker", "newest"),
            List.of("page", "and-shown", "and-topic", "newest"),
            List.of("page", "and-shown", "and-outlet", "newest"),
            List.of("page", "and-shown", "and-article", "newest"),
            List.of("page", "and-shown", "and-words", "newest"),
            List.of("page", "and-shown", "and-from", "and-to", "and-kind", "newest"),
            List.of("known", "and-shown", "and-among", "oldest"));

    private static final Map<String, Object> LOOKED_FOR = Map.ofEntries(
            Map.entry("ids", List.of(11L, 12L, 13L)),
            Map.entry("revisions", List.of(11L, 12L)),
            Map.entry("bands", List.of(7L, 8L)),
            Map.entry("article", 17L),
            Map.entry("before", 19_000L),
            Map.entry("limit", 24),
            Map.entry("state", "published"),
            Map.entry("key", "front"),
            Map.entry("nameKey", "author 17"),
            Map.entry("at", 19_000L),
            Map.entry("from", "month:"),
            Map.entry("to", "month:\uFFFF"),
            Map.entry("number", 19_990L),
            Map.entry("id", 17L),
            Map.entry("head", 17L),
            Map.entry("title", "senator"),
            Map.entry("affiliation", ""),
            Map.entry("slug", "speaker-17"),
            Map.entry("last", "r17"),
            Map.entry("statement", 17L),
            Map.entry("word", "word17"),
            Map.entry("words", List.of("word17", "word18")),
            Map.entry("howMany", 2),
            Map.entry("most", 1_000),
            Map.entry("after", 19_000L),
            Map.entry("afterId", 19_000L),
            Map.entry("least", 800),
            Map.entry("standing", "found"),
            Map.entry("speaker", 17L),
            Map.entry("topic", 17L),
            Map.entry("outlet", 17L),
            Map.entry("kind", "DIRECT"));

    private final Database database;

    QueryPlans(Place place) {
        database = Opening.open(place);
        Sql filling = Sql.of(database, "twenty-thousand.sql");
        database.writing(() -> {
            List.of(
                            "outlet",
                            "person",
                            "topic",
                            "article",
                            "revision",
                            "publication",
                            "author",
                            "filed-under",
                            "band",
                            "address",
                            "link",
                            "listing",
                            "listing-count",
                            "change-log",
                            "correction",
                            "speaker",
                            "speaker-name",
                            "speaker-role",
                            "speaker-pair",
                            "statement",
                            "statement-speaker",
                            "statement-word",
                            "heard")
                    .forEach(table -> filling.write(table)
                            .param("n", ARTICLES)
                            .param("blob", new byte[256])
                            .update());
            return true;
        });
        database.writing(() -> database.<Boolean>onConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute("ANALYZE");
            }
        }));
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void nothing_that_is_asked_often_reads_a_whole_table() {
        ASKED_OFTEN.forEach((file, names) -> names.forEach(name -> {
            String statement = Sql.of(database, file).text(name);
            assertThat(plan(statement)).as("%s: %s", name, statement).noneMatch(this::readsAll);
        }));
    }

    @Test
    void no_search_for_statements_reads_a_whole_table() {
        Sql sql = Sql.of(database, "statements.sql");
        for (List<String> search : SEARCHES) {
            String statement = search.stream().map(sql::text).collect(Collectors.joining("\n"));
            assertThat(plan(statement, Map.of("from", 1_000L, "to", 2_000L)))
                    .as("%s: %s", search, statement)
                    .noneMatch(this::readsAll);
        }
    }

    private List<String> plan(String statement) {
        return plan(statement, Map.of());
    }

    private List<String> plan(String statement, Map<String, Object> otherwise) {
        boolean sqlite = database.kind() == Database.Kind.SQLITE;
        return database.reader()
                .sql((sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + statement)
                .params(LOOKED_FOR)
                .params(otherwise)
                .query((rs, n) -> rs.getString(sqlite ? 4 : 1))
                .list();
    }

    private boolean readsAll(String step) {
        return database.kind() == Database.Kind.SQLITE
                ? step.startsWith("SCAN ") && !step.startsWith("SCAN near") && !step.equals("SCAN CONSTANT ROW")
                : step.contains("Seq Scan");
    }
}
