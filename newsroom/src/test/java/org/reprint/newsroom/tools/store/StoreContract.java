package org.reprint.newsroom.tools.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.WebAddress;
import org.reprint.newsroom.words.topic.Topic;

/// What the store promises, the same on every database.
abstract class StoreContract {

    final Desk desk = new Desk();
    final Outlet river = desk.outlet("river.example", "River Post");
    final Outlet hill = desk.outlet("hill.example", "Hill Gazette");
    final Person amina = desk.person("Amina Diallo");
    final Person jose = desk.person("Jose Muller");
    final Topic africa = desk.topic(Topic.Kind.REGION, "002", "Africa");
    final Topic water = desk.topic(Topic.Kind.THEME, "water", "Water");

    final Place place;
    final Store store;

    /// Opens the store and fills its registers.
    StoreContract(Place place) {
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

    @Test
    void a_filed_article_comes_back_as_it_was() {
        Article article = filed("The dam");
        assertThat(store.articles().find(article.id())).contains(article);
        assertThat(store.articles()
                        .byAddress(new WebAddress(
                                article.provenance().original().url().orElseThrow())))
                .contains(article.id());
        assertThat(store.articles().list(Optional.of("filed"), Optional.empty(), 10))
                .containsExactly(article.id());
    }
}
