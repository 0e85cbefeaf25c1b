package org.reprint.newsroom.tools.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.article.People;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.press.Changes;
import org.reprint.newsroom.words.press.ListKey;

/// The register of authors.
final class FiledPeople implements People {

    private final Database database;
    private final Sql sql;
    private final Rows rows;
    private final Changes changes;

    FiledPeople(Database database, Notation notation, Changes changes) {
        this.database = database;
        this.sql = Sql.of(database, "register.sql");
        this.rows = new Rows(notation);
        this.changes = changes;
    }

    @Override
    public void keep(Person person) {
        database.writing(() -> {
            Optional<Person> before = byId(person.id());
            if (before.equals(Optional.of(person))) {
                return false;
            }
            sql.write("keep-person")
                    .param("id", person.id())
                    .param("name", person.name())
                    .param("nameKey", Folded.of(person.name()))
                    .param("slug", person.slug())
                    .param("bio", person.bio())
                    .param("url", Rows.text(person.url()))
                    .update();
            if (before.isPresent()) {
                changes.note(Set.of(ListKey.author(person), ListKey.facts(person)));
            }
            return true;
        });
    }

    @Override
    public Optional<Person> byName(String name) {
        return sql.read("person-by-name")
                .param("nameKey", Folded.of(name))
                .query((rs, n) -> rows.person(rs))
                .optional();
    }

    @Override
    public Optional<Person> bySlug(String slug) {
        return sql.read("person-by-slug")
                .param("slug", slug)
                .query((rs, n) -> rows.person(rs))
                .optional();
    }

    @Override
    public List<Person> published(Optional<String> after, int limit) {
        Optional<Person> last = after.flatMap(this::bySlug);
        return sql.read("published-people")
                .param(
                        "nameKey",
                        last.map(p -> Folded.of(p.name()))
                                .orElse(after.orElse("").replace('-', ' ')))
                .param("id", last.map(Person::id).orElse(0L))
                .param("limit", limit)
                .query((rs, n) -> rows.person(rs))
                .list();
    }

    private Optional<Person> byId(long id) {
        return sql.read("person")
                .param("id", id)
                .query((rs, n) -> rows.person(rs))
                .optional();
    }
}
