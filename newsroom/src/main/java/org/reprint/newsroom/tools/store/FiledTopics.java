package org.reprint.newsroom.tools.store;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.press.Changes;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.topic.Topic;
import org.reprint.newsroom.words.topic.Topic.Kind;
import org.reprint.newsroom.words.topic.Topics;

/// The vocabularies.
final class FiledTopics implements Topics {

    private final Database database;
    private final Sql sql;
    private final Rows rows;
    private final Changes changes;

    FiledTopics(Database database, Notation notation, Changes changes) {
        this.database = database;
        this.sql = Sql.of(database, "register.sql");
        this.rows = new Rows(notation);
        this.changes = changes;
    }

    /// A new name for a term shows on every page that names it: the vocabularies are part of the site's frame.
    @Override
    public void keep(Topic topic) {
        database.writing(() -> {
            Optional<Topic> before = byCode(topic.kind(), topic.code());
            if (before.filter(t -> t.name().equals(topic.name())).isPresent()) {
                return false;
            }
            sql.write("keep-topic")
                    .param("id", topic.id())
                    .param("kind", topic.kind().name())
                    .param("code", topic.code())
                    .param("name", topic.name())
                    .param("slug", topic.slug())
                    .update();
            before.ifPresent(renamed -> changes.note(Set.of(ListKey.topic(renamed), ListKey.site())));
            return true;
        });
    }

    @Override
    public Optional<Topic> byCode(Kind kind, String code) {
        return sql.read("topic-by-code")
                .param("kind", kind.name())
                .param("code", code)
                .query((rs, n) -> rows.topic(rs))
                .optional();
    }

    @Override
    public Optional<Topic> bySlug(Kind kind, String slug) {
        return sql.read("topic-by-slug")
                .param("kind", kind.name())
                .param("slug", slug)
                .query((rs, n) -> rows.topic(rs))
                .optional();
    }

    @Override
    public List<Topic> all(Kind kind) {
        return sql.read("topics").param("kind", kind.name()).query((rs, n) -> rows.topic(rs)).stream()
                .sorted(comparing((Topic t) -> Folded.of(t.name())).thenComparingLong(Topic::id))
                .toList();
    }
}
