package org.reprint.newsroom.words.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reprint.newsroom.words.article.Content.Copyright;
import org.reprint.newsroom.words.article.Content.Direction;

/// The small words: addresses, slugs, ids, fingerprints, the revision chain.
class WordsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "https://www.first.example/a/b/?utm_source=x&fbclid=1#top, http://first.example/a/b",
        "https://first.example/index.html, https://FIRST.example",
        "https://first.example/a?b=2&a=1, https://first.example/a?a=1&b=2&utm_medium=mail",
        "https://first.example:443/story/amp, http://www.first.example/story",
    })
    void two_spellings_of_a_page_have_one_key(String one, String other) {
        assertThat(new WebAddress(URI.create(one)).key()).isEqualTo(new WebAddress(URI.create(other)).key());
    }

    @ParameterizedTest
    @CsvSource({
        "https://first.example/a?id=1, https://first.example/a?id=2",
        "https://first.example/a, https://second.example/a",
        "https://first.example/A, https://first.example/a",
        "https://first.example:8443/a, https://first.example/a",
    })
    void two_pages_have_two_keys(String one, String other) {
        assertThat(new WebAddress(URI.create(one)).key()).isNotEqualTo(new WebAddress(URI.create(other)).key());
    }

    @ParameterizedTest
    @CsvSource({
        "'Kremlin: Putin “Open” to Talks', kremlin-putin-open-to-talks",
        "'L’été où tout changea', lete-ou-tout-changea",
        "'Straße – Łódź', straße-łodz",
        "'اتفاق في الميناء', اتفاق-في-الميناء",
        "'港口协议', 港口协议",
        "'हिन्दी समाचार', हिन्दी-समाचार",
        "'!!!', ''",
    })
    void titles_become_addresses(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void long_titles_are_cut_between_words() {
        String slug = Slug.of("word ".repeat(40));
        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("word");
    }

    @Test
    void ids_rise_even_within_a_millisecond_and_read_back() {
        Ids ids = new Ids(InstantSource.fixed(NOON), new Random(7));
        long before = 0;
        for (int i = 0; i < 10_000; i++) {
            long id = ids.next();
            assertThat(id).isGreaterThan(before);
            before = id;
        }
        assertThat(ArticleId.parse(new ArticleId(before).code())).contains(new ArticleId(before));
        assertThat(ArticleId.parse("")).isEmpty();
        assertThat(ArticleId.parse("-1")).isEmpty();
        assertThat(ArticleId.parse("../etc")).isEmpty();
        assertThat(ArticleId.parse("zzzzzzzzzzzzzzzz")).isEmpty();
    }

    @Test
    void a_text_is_known_again_when_little_was_changed() {
        String text = story(1);
        String shortened = text.substring(0, text.length() * 9 / 10);
        String other = story(2);
        Fingerprint print = Fingerprint.of(text);
        assertThat(print.resemblance(Fingerprint.of(text.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo(1);
        assertThat(print.resemblance(Fingerprint.of(shortened))).isGreaterThan(0.75);
        assertThat(print.resemblance(Fingerprint.of(other))).isLessThan(0.3);
        assertThat(print.bands())
                .containsAnyElementsOf(Fingerprint.of(shortened).bands());
    }

    @Test
    void chinese_goes_by_characters() {
        Fingerprint one = Fingerprint.of("港口工人星期二返回工作岗位，结束了为期九天的罢工。".repeat(3));
        Fingerprint two = Fingerprint.of("港口工人星期二返回工作岗位，结束了为期十天的罢工。".repeat(3));
        assertThat(one.resemblance(two)).isBetween(0.4, 0.99);
    }

    @Test
    void a_chain_of_revisions_shows_every_tampering() {
        ArticleId id = new ArticleId(42);
        Revision first = Revision.first(1, id, NOON, content("The council met.", "Ada Lin"));
        Revision second =
                first.corrected(2, NOON.plusSeconds(60), "The day was wrong.", content("It did not.", "Ada Lin"));
        assertThat(Revision.verify(List.of(first, second))).isTrue();
        assertThat(Revision.verify(List.of(second))).isFalse();
        assertThat(Revision.verify(List.of(second, first))).isFalse();
        assertThat(Revision.verify(List.of(first, with(second, content("It did.", "Ada Lin")))))
                .isFalse();
        assertThat(Revision.verify(List.of(with(first, content("The council met.", "Someone Else")), second)))
                .isFalse();
    }

    private static Revision with(Revision r, Content content) {
        return new Revision(
                r.id(), r.article(), r.number(), r.at(), r.kind(), r.note(), content, r.previousHash(), r.hash());
    }

    private static Content content(String text, String author) {
        return new Content(
                "Council meets",
                "",
                List.of(author),
                "en",
                Direction.LTR,
                SafeHtml.of("<p>" + text + "</p>"),
                text,
                Optional.empty(),
                Optional.of(new Copyright(List.of(author), Optional.of(2026))),
                List.of());
    }

    private static String story(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append("w").append(random.nextInt(3000)).append(' ');
        }
        return text.toString();
    }
}
