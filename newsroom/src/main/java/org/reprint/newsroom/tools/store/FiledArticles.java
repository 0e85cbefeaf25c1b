package org.reprint.newsroom.tools.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Fingerprint;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Provenance;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.article.WebAddress;
import org.reprint.newsroom.words.press.Changes;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.topic.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The articles on file. Every change ends with the listings brought in line and the change noted, in the
/// same transaction.
final class FiledArticles implements Articles {

    private final Database database;
    private final Sql sql;
    private final ArticleReading reading;
    private final ArticleWriting writing;
    private final Standing standing;
    private final Changes changes;

    FiledArticles(Database database, Notation notation, Changes changes) {
        this.database = database;
        this.sql = Sql.of(database, "articles.sql");
        this.reading = new ArticleReading(sql, notation);
        this.writing = new ArticleWriting(sql, notation);
        this.standing = new Standing(database);
        this.changes = changes;
    }

    @Override
    public void file(Article article, Fingerprint print) {
        ArticleId id = article.id();
        database.writing(() -> {
            writing.article(article, print);
            writing.revision(article.revision());
            writing.print(id, print);
            writing.pictures(id, article.content());
            writing.chain(id, article.provenance());
            writing.authors(id, article.authors().stream().map(Person::id).toList());
            writing.topics(id, article.topics());
            return note(standing.follow(id), standing.shownIn(id));
        });
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Article> find(List<ArticleId> ids) {
        return database.reading(() -> reading.whole(ids));
    }

    @Override
    public List<Head> heads(Collection<ArticleId> ids) {
        return database.reading(() -> reading.heads(ids));
    }

    @Override
    public Optional<ArticleId> byAddress(WebAddress address) {
        return sql.read("by-address")
                .param("key", address.key())
                .query(Long.class)
                .optional()
                .map(ArticleId::new);
    }

    @Override
    public List<Candidate> alike(Fingerprint print) {
        return sql.read("alike")
                .param("bands", print.bands())
                .query((rs, n) ->
                        new Candidate(new ArticleId(rs.getLong("id")), Rows.print(rs.getBytes("fingerprint"))))
                .list();
    }

    @Override
    public List<ArticleId> showing(String picture) {
        return sql.read("showing")
                .param("sha256", picture)
                .query((rs, n) -> new ArticleId(rs.getLong("article_id")))
                .list();
    }

    @Override
    public void revise(Revision revision, Fingerprint print) {
        ArticleId id = revision.article();
        database.writing(() -> {
            writing.revision(revision);
            writing.current(revision, print);
            writing.print(id, print);
            writing.pictures(id, revision.content());
            return note(standing.follow(id), standing.shownIn(id));
        });
    }

    @Override
    public List<Revision> revisions(ArticleId id) {
        return database.reading(
                () -> reading.revisions(Sql.numbers(sql.read("history").param("article", id.value()))));
    }

    @Override
    public void chain(ArticleId id, Provenance provenance) {
        changeEverywhere(id, () -> writing.chain(id, provenance));
    }

    @Override
    public void state(ArticleId id, Article.State state) {
        changeEverywhere(id, () -> writing.state(id, state));
    }

    @Override
    public void topics(ArticleId id, List<Topic> topics) {
        database.writing(() -> {
            writing.topics(id, topics);
            Set<ListKey> touched = new HashSet<>(standing.follow(id));
            if (standing.shownIn(id).contains(ListKey.article(id))) {
                touched.add(ListKey.article(id));
            }
            return note(touched, Set.of());
        });
    }

    @Override
    public void terms(ArticleId id, Optional<Terms> terms) {
        changeEverywhere(id, () -> writing.terms(id, terms));
    }

    @Override
    public List<ArticleId> under(long outlet) {
        return Sql.numbers(sql.read("under").param("outlet", outlet)).stream()
                .map(ArticleId::new)
                .toList();
    }

    @Override
    public List<ArticleId> list(Optional<String> state, Optional<ArticleId> before, int limit) {
        long end = before.map(ArticleId::value).orElse(Long.MAX_VALUE);
        JdbcClient.StatementSpec statement = state.map(
                        word -> sql.read("list-in-state").param("state", word))
                .orElseGet(() -> sql.read("list"))
                .param("before", end)
                .param("limit", limit);
        return Sql.numbers(statement).stream().map(ArticleId::new).toList();
    }

    @Override
    public List<Revision> corrections(Optional<Long> before, int limit) {
        return database.reading(() -> reading.revisions(Sql.numbers(sql.read("corrections")
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("limit", limit))));
    }

    /// A change that shows wherever the article stands, before it or after.
    private void changeEverywhere(ArticleId id, Runnable change) {
        database.writing(() -> {
            List<ListKey> touched = new ArrayList<>(standing.shownIn(id));
            change.run();
            touched.addAll(standing.follow(id));
            return note(touched, standing.shownIn(id));
        });
    }

    private Set<ListKey> note(Collection<ListKey> touched, Collection<ListKey> shown) {
        Set<ListKey> all = new HashSet<>(touched);
        all.addAll(shown);
        changes.note(all);
        return all;
    }
}
