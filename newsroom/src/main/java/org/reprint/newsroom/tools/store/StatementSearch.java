package org.reprint.newsroom.tools.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.statement.Statements.ByEditor;
import org.reprint.newsroom.words.statement.Statements.ByReader;
import org.reprint.newsroom.words.statement.Statements.Cursor;
import org.reprint.newsroom.words.statement.Statements.Seen;
import org.reprint.newsroom.words.statement.Statements.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts a search for statements together from the named conditions of `statements.sql`; what is looked for
/// goes in as parameters alone.
final class StatementSearch {

    private static final String BETWEEN = "\n";

    private final Database database;
    private final Sql sql;

    StatementSearch(Database database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /// Confidence as the store keeps it.
    static int thousandths(double confidence) {
        return (int) Math.round(confidence * 1000);
    }

    List<Long> page(Wanted wanted, Optional<Cursor> after, int limit) {
        Conditions conditions = new Conditions("page").after(after).meeting(wanted);
        return conditions.nothing
                ? List.of()
                : Sql.numbers(conditions.and("newest", "limit", limit).statement());
    }

    /// Those of these statements that stand in other articles and may be seen, oldest first.
    List<Long> among(List<Long> ids, ArticleId article, Seen seen) {
        return ids.isEmpty()
                ? List.of()
                : Sql.numbers(new Conditions("known")
                        .seen(seen)
                        .and("and-among", "article", article.value())
                        .with("ids", ids)
                        .and("oldest")
                        .statement());
    }

    private final class Conditions {
        private final StringBuilder text;
        private final Map<String, Object> parameters = new HashMap<>();
        private boolean nothing;

        Conditions(String head) {
            text = new StringBuilder(sql.text(head));
        }

        Conditions after(Optional<Cursor> cursor) {
            return with("after", cursor.map(c -> c.at().toEpochMilli()).orElse(Long.MAX_VALUE))
                    .with("afterId", cursor.map(c -> c.id().value()).orElse(Long.MAX_VALUE));
        }

        Conditions meeting(Wanted wanted) {
            seen(wanted.seen());
            wanted.speaker().ifPresent(speaker -> and("and-speaker", "speaker", speaker));
            wanted.topic().ifPresent(topic -> and("and-topic", "topic", topic));
            wanted.outlet().ifPresent(outlet -> and("and-outlet", "outlet", outlet));
            wanted.article().ifPresent(article -> and("and-article", "article", article.value()));
            wanted.from().map(Instant::toEpochMilli).ifPresent(from -> and("and-from", "from", from));
            wanted.to().map(Instant::toEpochMilli).ifPresent(to -> and("and-to", "to", to));
            wanted.kind().ifPresent(kind -> and("and-kind", "kind", kind.name()));
            if (!wanted.words().isBlank()) {
                Set<String> words = SpokenWords.of(wanted.words());
                nothing |= words.isEmpty();
                and("and-words", "words", words).with("howMany", words.size());
            }
            return this;
        }

        Conditions seen(Seen seen) {
            return switch (seen) {
                case ByReader(double least) -> and("and-shown", "least", thousandths(least));
                case ByEditor(Optional<String> standing) ->
                    standing.map(word -> and("and-standing", "standing", word)).orElse(this);
            };
        }

        Conditions and(String section) {
            text.append(BETWEEN).append(sql.text(section));
            return this;
        }

        Conditions and(String section, String parameter, Object value) {
            return and(section).with(parameter, value);
        }

        Conditions with(String parameter, Object value) {
            parameters.put(parameter, value);
            return this;
        }

        JdbcClient.StatementSpec statement() {
            return database.reader().sql(text.toString()).params(parameters);
        }
    }
}
