package org.reprint.newsroom.tools.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.press.Listings.Entry;
import org.reprint.newsroom.words.topic.Topic;

/// A store with its registers filled, and the words that its tests say.
abstract class FilledStore {

    static final ListKey NOVEMBER = new ListKey("month:2026-11");

    final Desk desk = new Desk();
    final Outlet river = desk.outlet("river.example", "River Post");
    final Outlet hill = desk.outlet("hill.example", "Hill Gazette");
    final Person amina = desk.person("Amina Diallo");
    final Person jose = desk.person("José Müller");
    final Topic africa = desk.topic(Topic.Kind.REGION, "002", "Africa");
    final Topic water = desk.topic(Topic.Kind.THEME, "water", "Water");
    final Place place;
    final Store store;

    /// Opens the store and fills its registers.
    FilledStore(Place place) {
        this.place = place;
        store = Store.open(place);
        List.of(river, hill).forEach(store.outlets()::keep);
        List.of(amina, jose).forEach(store.people()::keep);
        List.of(africa, water).forEach(store.topics()::keep);
    }

    @AfterEach
    void end() {
        store.close();
    }

    Article filed(String title) {
        Article article = desk.article(title, river, List.of(amina, jose), List.of(africa, water));
        store.articles().file(article, Desk.print(article));
        return article;
    }

    Article published(String title, Instant at) {
        Article article = filed(title);
        store.articles().state(article.id(), new Article.Published(at));
        return article;
    }

    Set<ListKey> changedBy(Runnable deed) {
        long before = store.changes().last();
        deed.run();
        return store.changes().since(before).stream()
                .flatMap(change -> change.keys().stream())
                .collect(Collectors.toSet());
    }

    Set<ListKey> everywhere(Article article) {
        return Set.of(
                ListKey.article(article.id()),
                ListKey.front(),
                NOVEMBER,
                ListKey.topic(africa),
                ListKey.topic(water),
                ListKey.author(amina),
                ListKey.author(jose),
                ListKey.outlet(river),
                ListKey.language("en"));
    }

    List<ArticleId> front() {
        return store.listings().page(ListKey.front(), Optional.empty(), 100).stream()
                .map(Entry::article)
                .toList();
    }
}
