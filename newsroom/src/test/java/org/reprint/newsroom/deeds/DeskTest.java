package org.reprint.newsroom.deeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.TestNewsroom;
import org.reprint.newsroom.deeds.desk.Decision;
import org.reprint.newsroom.deeds.desk.Desk.Correction;
import org.reprint.newsroom.deeds.desk.Desk.Label;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.deeds.press.Admission;
import org.reprint.newsroom.deeds.press.Form;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.job.Jobs;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.rights.TermsForm;
import org.reprint.newsroom.words.topic.Topic;

/// An editor's decisions on real articles, and what readers may see after each.
class DeskTest {

    private static final String ADDRESS = "https://www.tidewatch.example/2026/10/dredger";
    private static final String BODY = "<p>The dredger Aurelia left its berth at dawn on Monday and began to clear the"
            + " channel that the storms of September had filled with sand, the harbour board said.</p>"
            + "<p>It will work for six weeks, in two shifts, and rest on Sundays, as the fishermen asked.</p>"
            + "<p>The sand goes to the beaches in the south, which lost a third of their width.</p>"
            + "<p>Nobody expects it to last: the board has set money aside for the same work in 2028.</p>";

    @TempDir
    Path folder;

    private TestNewsroom house;
    private ArticleId id = new ArticleId(1);

    @BeforeEach
    void open() {
        house = TestNewsroom.open(folder);
        house.web(
                ADDRESS,
                "<html lang=en><head><title>Dredger clears the channel</title><meta property=og:site_name content=Tidewatch></head>"
                        + "<body><article><h1>Dredger clears the channel</h1>" + BODY + "</article></body></html>");
        assertThat(house.take(ADDRESS))
                .isInstanceOfSatisfying(
                        Intake.Filed.class, filed -> id = filed.article().id());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void terms(Map<String, ?> form) {
        house.outletTerms("tidewatch.example", "Tidewatch", Optional.of(TermsForm.read(form)));
    }

    private static Map<String, ?> licence(String code) {
        return Map.of(
                "basis",
                Map.of("kind", "licence", "licence", "https://creativecommons.org/licenses/" + code + "/4.0/"));
    }

    private Article article() {
        return house.store().articles().find(id).orElseThrow();
    }

    private Admission admitted() {
        return house.gate().admit(article());
    }

    private Correction correction(String note, String body) {
        return new Correction(note, Optional.empty(), Optional.empty(), Optional.of(body));
    }

    @Test
    void a_body_given_back_as_it_was_shown_changes_nothing_and_with_one_number_changed_only_that() throws IOException {
        String address = "https://www.harbourcourier.example/port/2026/10/saltmere-dockers-return";
        house.web(address, Files.readAllBytes(Path.of("../samples/harbour-courier/saltmere-dockers-return.html")));
        assertThat(house.take(address))
                .isInstanceOfSatisfying(
                        Intake.Filed.class, filed -> id = filed.article().id());
        String shown = article().content().body().html();
        String text = article().content().text();
        assertThat(shown).contains("<table>", "<caption>", "412 to 97");
        assertThat(text.lines()).anyMatch(line -> line.startsWith("Lasher\t£31,200\t"));

        assertThat(house.desk().correct(id, correction("Nothing.", shown + "\n")))
                .isInstanceOf(Decision.Nothing.class);
        assertThat(house.desk().correct(id, correction("A count.", shown.replace("412 to 97", "412 to 79") + "\n")))
                .isInstanceOf(Decision.Done.class);
        assertThat(article().content().body().html()).isEqualTo(shown.replace("412 to 97", "412 to 79"));
        assertThat(article().content().text()).isEqualTo(text.replace("412 to 97", "412 to 79"));
    }

    @Test
    void unknown_terms_publish_an_excerpt_with_a_link_and_no_more() {
        assertThat(house.desk().publish(id)).isInstanceOf(Decision.Done.class);
        assertThat(admitted()).isInstanceOfSatisfying(Printed.class, printed -> {
            assertThat(printed.form()).isEqualTo(Form.EXCERPT);
            assertThat(printed.body().text()).contains("six weeks").doesNotContain("2028");
            assertThat(printed.dues().link())
                    .hasValueSatisfying(link -> assertThat(link).hasToString(ADDRESS));
        });
    }

    @Test
    void a_licence_publishes_the_whole_text_and_a_change_of_terms_takes_it_back_at_once() {
        terms(licence("by"));
        house.desk().publish(id);
        assertThat(admitted())
                .isInstanceOfSatisfying(
                        Printed.class, printed -> assertThat(printed.form()).isEqualTo(Form.WHOLE));
        long before = house.store().changes().last();
        terms(Map.of("basis", Map.of("kind", "all-rights-reserved")));
        assertThat(admitted())
                .isInstanceOfSatisfying(
                        Printed.class, printed -> assertThat(printed.form()).isEqualTo(Form.EXCERPT));
        assertThat(house.store().changes().since(before))
                .flatMap(c -> c.keys())
                .contains(ListKey.outlet(article().provenance().original().outlet()));
    }

    @Test
    void publishing_twice_changes_nothing() {
        house.desk().publish(id);
        long before = house.store().changes().last();
        assertThat(house.desk().publish(id)).isInstanceOf(Decision.Nothing.class);
        assertThat(house.store().changes().last()).isEqualTo(before);
    }

    @Test
    void a_correction_is_a_revision_with_a_note_and_the_chain_holds() {
        terms(licence("by"));
        house.desk().publish(id);
        Decision decision = house.desk()
                .correct(
                        id,
                        correction("The work takes seven weeks, not six.", BODY.replace("six weeks", "seven weeks")));
        assertThat(decision).isInstanceOf(Decision.Done.class);
        List<Revision> chain = house.store().articles().revisions(id);
        assertThat(chain).hasSize(2);
        assertThat(Revision.verify(chain)).isTrue();
        assertThat(article().content().text()).contains("seven weeks");
        assertThat(admitted()).isInstanceOfSatisfying(Printed.class, printed -> {
            assertThat(printed.corrections())
                    .singleElement()
                    .satisfies(c -> assertThat(c.note()).isEqualTo("The work takes seven weeks, not six."));
            assertThat(printed.dues().changed()).isTrue();
        });
    }

    @Test
    void no_derivatives_refuses_a_correction_of_the_text() {
        terms(licence("by-nd"));
        house.desk().publish(id);
        assertThat(house.desk().correct(id, correction("Shorter.", "<p>Short.</p>")))
                .isInstanceOfSatisfying(
                        Decision.Refused.class, no -> assertThat(no.why()).contains("CC BY-ND"));
        assertThat(house.store().articles().revisions(id)).hasSize(1);
    }

    @Test
    void what_cannot_be_a_correction_is_said_to_be_none() {
        assertThat(house.desk().correct(id, correction(" ", BODY + "<p>x</p>"))).isInstanceOf(Decision.Refused.class);
        assertThat(house.desk().correct(id, correction("Emptied.", "<p> </p>"))).isInstanceOf(Decision.Refused.class);
        assertThat(house.desk().correct(new ArticleId(99), correction("Note.", BODY)))
                .isInstanceOf(Decision.Unknown.class);
        assertThat(house.desk().withdraw(id, "Not yet public.")).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void a_withdrawn_article_leaves_every_list_and_keeps_its_reason() {
        house.desk().publish(id);
        assertThat(house.store().listings().count(ListKey.front())).isEqualTo(1);
        assertThat(house.desk().withdraw(id, "The board denies it.")).isInstanceOf(Decision.Done.class);
        assertThat(house.store().listings().count(ListKey.front())).isZero();
        assertThat(article().state())
                .isInstanceOfSatisfying(
                        Article.Withdrawn.class,
                        gone -> assertThat(gone.reason()).isEqualTo("The board denies it."));
        assertThat(admitted()).isNotInstanceOf(Printed.class);
    }

    @Test
    void an_embargo_publishes_when_it_ends_and_not_before() {
        terms(Map.of("basis", Map.of("kind", "own-work"), "rules", Map.of("embargo", "2026-11-23T06:00:00Z")));
        assertThat(house.desk().publish(id)).isInstanceOf(Decision.Scheduled.class);
        house.tick(Instant.parse("2026-11-23T05:59:59Z"));
        assertThat(article().state()).isEqualTo(new Article.Filed());
        house.tick(Instant.parse("2026-11-23T06:00:00Z"));
        assertThat(admitted()).isInstanceOf(Printed.class);
    }

    @Test
    void what_was_withdrawn_does_not_come_back_when_an_old_embargo_ends() {
        terms(Map.of("basis", Map.of("kind", "own-work"), "rules", Map.of("embargo", "2026-11-23T06:00:00Z")));
        house.desk().publish(id);
        terms(Map.of("basis", Map.of("kind", "own-work")));
        assertThat(house.desk().publish(id)).isInstanceOf(Decision.Done.class);
        house.desk().withdraw(id, "It was wrong.");
        house.tick(Instant.parse("2026-11-23T06:00:00Z"));
        assertThat(article().state()).isInstanceOf(Article.Withdrawn.class);
    }

    @Test
    void when_our_right_ends_the_article_is_withheld_and_then_withdrawn() {
        terms(Map.of("basis", Map.of("kind", "agreement"), "rules", Map.of("expiry", "2026-12-01T00:00:00Z")));
        house.desk().publish(id);
        assertThat(admitted())
                .isInstanceOfSatisfying(
                        Printed.class,
                        printed -> assertThat(printed.validUntil()).contains(Instant.parse("2026-12-01T00:00:00Z")));
        house.tick(Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(article().state()).isInstanceOf(Article.Withdrawn.class);
        assertThat(house.desk().publish(id)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void terms_that_an_outlet_ends_later_end_for_what_is_published_already() {
        terms(Map.of("basis", Map.of("kind", "agreement")));
        house.desk().publish(id);
        terms(Map.of("basis", Map.of("kind", "agreement"), "rules", Map.of("expiry", "2026-12-01T00:00:00Z")));
        house.tick(Instant.parse("2026-11-30T23:59:59Z"));
        assertThat(article().state()).isInstanceOf(Article.Published.class);
        house.tick(Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(article().state()).isInstanceOf(Article.Withdrawn.class);
    }

    @Test
    void who_asked_for_publishing_after_an_embargo_gets_it_when_the_new_embargo_ends() {
        terms(Map.of("basis", Map.of("kind", "own-work"), "rules", Map.of("embargo", "2026-12-23T06:00:00Z")));
        house.desk().publish(id);
        house.desk()
                .terms(
                        id,
                        Optional.of(TermsForm.read(Map.of(
                                "basis",
                                Map.of("kind", "own-work"),
                                "rules",
                                Map.of("embargo", "2026-11-24T06:00:00Z")))));
        house.tick(Instant.parse("2026-11-24T05:59:59Z"));
        assertThat(article().state()).isEqualTo(new Article.Filed());
        house.tick(Instant.parse("2026-11-24T06:00:00Z"));
        assertThat(article().state()).isInstanceOf(Article.Published.class);
    }

    @Test
    void what_an_embargo_would_have_released_and_the_terms_now_refuse_is_said() {
        terms(Map.of("basis", Map.of("kind", "own-work"), "rules", Map.of("embargo", "2026-11-23T06:00:00Z")));
        house.desk().publish(id);
        terms(Map.of("basis", Map.of("kind", "agreement"), "rules", Map.of("expiry", "2026-11-20T00:00:00Z")));
        assertThat(house.desk().run(new Jobs.Release(id)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.why()).isNotBlank());
    }

    @Test
    void an_article_is_filed_under_what_the_editor_names() {
        Decision decision = house.desk()
                .file(
                        id,
                        List.of(
                                new Label(Topic.Kind.REGION, "Western Balkans"),
                                new Label(Topic.Kind.REGION, "PL"),
                                new Label(Topic.Kind.REPORT, "The Channel")),
                        false);
        assertThat(decision).isInstanceOf(Decision.Done.class);
        assertThat(article().topics()).extracting(Topic::name).contains("Western Balkans", "Poland", "The Channel");
        assertThat(house.desk().file(id, List.of(new Label(Topic.Kind.REGION, "Atlantis")), false))
                .isInstanceOf(Decision.Refused.class);
        house.desk().file(id, List.of(new Label(Topic.Kind.REGION, "PL")), true);
        assertThat(article().topics())
                .extracting(Topic::name)
                .contains("Poland", "The Channel")
                .doesNotContain("Western Balkans");
    }
}
