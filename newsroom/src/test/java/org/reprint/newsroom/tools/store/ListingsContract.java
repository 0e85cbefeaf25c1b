package org.reprint.newsroom.tools.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.press.Listings.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What listings promise to those who look for several things at once, the same on every database.
abstract class ListingsContract extends FilledStore {

    ListingsContract(Place place) {
        super(place);
    }

    private Article in(String language) {
        Article article = desk.article("The dam in " + language, hill, List.of(jose), List.of(water));
        Content content = article.content();
        Content translated = new Content(
                content.title(),
                content.deck(),
                content.byline(),
                language,
                content.direction(),
                content.body(),
                content.text(),
                content.lead(),
                content.copyright(),
                content.links());
        Article other = new Article(
                article.id(),
                article.slug(),
                article.state(),
                Revision.first(article.revision().id(), article.id(), Desk.NOON, translated),
                article.authors(),
                article.provenance(),
                article.topics(),
                article.ownTerms(),
                article.claim(),
                article.filedAt());
        store.articles().file(other, Desk.print(other));
        store.articles().state(other.id(), new Article.Published(Desk.NOON));
        return other;
    }

    private List<ArticleId> common(Optional<Instant> since, ListKey... keys) {
        List<ArticleId> found = new ArrayList<>();
        Optional<Entry> after = Optional.empty();
        do {
            List<Entry> page = store.listings().common(Set.of(keys), since, after, 2);
            page.forEach(entry -> found.add(entry.article()));
            after = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast());
        } while (after.isPresent());
        return found;
    }

    @Test
    void what_stands_in_all_of_several_listings_is_found_newest_first() {
        List<ArticleId> river = LongStream.range(0, 5)
                .mapToObj(i -> published("Number " + i, Desk.NOON.plusMillis(i)).id())
                .toList();
        ArticleId hill = in("zh-Hant").id();
        assertThat(common(Optional.empty(), ListKey.topic(water), ListKey.author(jose)))
                .startsWith(river.get(4), river.get(3), river.get(2), river.get(1))
                .hasSize(6);
        assertThat(common(Optional.empty(), ListKey.topic(water), ListKey.topic(africa)))
                .isEqualTo(river.reversed());
        assertThat(common(Optional.of(Desk.NOON.plusMillis(3)), ListKey.topic(water), ListKey.author(amina)))
                .containsExactly(river.get(4), river.get(3));
        assertThat(common(Optional.empty(), ListKey.topic(water), ListKey.language("zh")))
                .containsExactly(hill);
        assertThat(common(Optional.empty(), ListKey.topic(africa), ListKey.language("zh")))
                .isEmpty();
        assertThat(common(Optional.empty(), ListKey.author(jose), ListKey.topic(new ArticleId(99).value())))
                .isEmpty();
    }

    @Test
    void an_article_stands_under_its_language_with_and_without_the_script() {
        in("zh-Hant");
        in("yue-HK");
        published("The dam", Desk.NOON);
        Map<ListKey, Long> expected = Map.of(
                ListKey.language("zh-hant"), 1L,
                ListKey.language("zh"), 1L,
                ListKey.language("yue-hk"), 1L,
                ListKey.language("yue"), 1L,
                ListKey.language("en"), 1L);
        assertThat(store.listings().counts("language:")).isEqualTo(expected);

        // As a newsroom of before has it: the migration brings the same.
        JdbcClient database = JdbcClient.create(store.jobSource());
        store.transactions().writing(() -> {
            for (String table : List.of("listing", "listing_count")) {
                database.sql("DELETE FROM " + table + " WHERE list_key LIKE 'language:%'")
                        .update();
            }
            for (String statement : Migrations.statements("V3__articles_by_language.sql")) {
                database.sql(statement).update();
            }
            return true;
        });
        assertThat(store.listings().counts("language:")).isEqualTo(expected);
        assertThat(common(Optional.empty(), ListKey.language("yue"), ListKey.topic(water)))
                .hasSize(1);
    }
}
