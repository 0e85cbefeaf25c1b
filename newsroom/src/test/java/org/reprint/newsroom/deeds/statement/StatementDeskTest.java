package org.reprint.newsroom.deeds.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.deeds.statement.StatementDesk.Correction;
import org.reprint.newsroom.tools.hearing.LatinSpelling;
import org.reprint.newsroom.tools.hearing.StatementFinder;
import org.reprint.newsroom.tools.store.Store;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.statement.Mark;
import org.reprint.newsroom.words.statement.Saying.Kind;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.StatementId;
import org.reprint.newsroom.words.statement.Statements.Deed;

/// What editors decide about statements, and how these follow a text that changes.
class StatementDeskTest extends TownTalk {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private StatementDesk desk() {
        return house().statementDesk();
    }

    private static Correction words(String words) {
        return new Correction(Optional.of(words), List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Correction people(String... who) {
        return new Correction(Optional.empty(), List.of(who), Optional.empty(), Optional.empty(), List.of());
    }

    @Test
    void statements_are_filed_with_the_article_and_stand_where_their_place_says() {
        Statement open = saying(OPEN);
        String text = house().store()
                .articles()
                .find(id)
                .orElseThrow()
                .content()
                .body()
                .text();

        assertThat(open.mark()).isEqualTo(new Mark.Found());
        assertThat(open.saying().kind()).isEqualTo(Kind.DIRECT);
        assertThat(open.saying().voices().getFirst().name()).isEqualTo("Ines Calloway");
        assertThat(text.substring(
                        open.saying().place().start(), open.saying().place().end()))
                .isEqualTo(open.saying().place().exact());
        assertThat(open.saying().sentence()).endsWith("said on Monday.");
        assertThat(open.revision())
                .isEqualTo(house().store()
                        .articles()
                        .find(id)
                        .orElseThrow()
                        .revision()
                        .id());
    }

    @Test
    void the_same_words_keep_their_identity_and_mark_when_the_text_moves_around_them() {
        Statement before = saying(OPEN);
        Statement councillor = saying(CLOSED);
        desk().confirm(before.id(), "Amina", "");

        correct("<p>Something new stands at the head of the article now, and pushes all else down.</p>" + BODY);

        Statement after = saying(OPEN);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.mark()).isEqualTo(new Mark.Confirmed("Amina", NOON));
        assertThat(after.saying().place().start())
                .isGreaterThan(before.saying().place().start());
        assertThat(after.revision()).isNotEqualTo(before.revision());
        assertThat(saying(CLOSED).id()).isEqualTo(councillor.id());
        assertThat(saying(CLOSED).mark()).isEqualTo(new Mark.Found());
    }

    @Test
    void a_statement_leaves_with_its_words_and_stays_in_history() {
        Statement councillor = saying(CLOSED);

        correct("<p>“" + OPEN + ",” Senator Ines Calloway said on Monday.</p><p>Nobody else spoke.</p>");

        assertThat(filed()).extracting(Statement::id).doesNotContain(councillor.id());
        Statement gone = house().store().statements().find(councillor.id()).orElseThrow();
        assertThat(gone.gone()).isTrue();
        assertThat(gone.revision()).isEqualTo(councillor.revision());
        assertThat(desk().confirm(councillor.id(), "Amina", ""))
                .isInstanceOfSatisfying(
                        Decided.Refused.class, no -> assertThat(no.why()).contains("no longer stand"));
        correct(BODY);
        assertThat(saying(CLOSED).id())
                .as("the same words come back as who they were")
                .isEqualTo(councillor.id());
    }

    @Test
    void what_was_rejected_never_returns_for_this_text() {
        Statement wrong = saying(CLOSED);

        assertThat(desk().reject(wrong.id(), "Amina", "A line of a play.")).isInstanceOf(Decided.OfStatement.class);
        int before = filed().size();
        house().rehearing().find(id);
        correct("<p>A new beginning for the article, which changes nothing else in it at all.</p>" + BODY);
        house().rehearing().find(id);

        assertThat(filed()).hasSize(before);
        assertThat(filed().stream().filter(s -> s.saying().words().contains(CLOSED)))
                .extracting(Statement::id, Statement::mark)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(wrong.id(), new Mark.Rejected("Amina", NOON)));
        correct("<p>All else was taken out for a day, and nobody says anything in what is left.</p>");
        correct(BODY);
        assertThat(saying(CLOSED).mark()).isEqualTo(new Mark.Rejected("Amina", NOON));
    }

    @Test
    void words_that_were_cut_otherwise_do_not_come_in_beside_what_an_editor_corrected() {
        Statement open = saying(OPEN);
        desk().correct(open.id(), words("The harbour stays open through the winter"), "Amina", "");

        house().rehearing().find(id);

        assertThat(filed().stream().filter(s -> s.saying().words().contains("The harbour stays open")))
                .extracting(s -> s.saying().words())
                .containsExactly("The harbour stays open through the winter");
    }

    @Test
    void every_decision_is_kept_with_who_and_when() {
        Statement open = saying(OPEN);
        desk().reject(open.id(), "Amina", "Doubtful.");
        desk().confirm(open.id(), "José", "It is right after all.");

        List<Deed> deeds = house().store().statements().deeds(open.id());

        assertThat(deeds)
                .extracting(Deed::by, Deed::word, Deed::note, Deed::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Amina", "rejected", "Doubtful.", NOON),
                        org.assertj.core.groups.Tuple.tuple("José", "confirmed", "It is right after all.", NOON));
        assertThat(saying(OPEN).mark()).isEqualTo(new Mark.Confirmed("José", NOON));
        assertThat(desk().confirm(open.id(), " ", "")).isInstanceOf(Decided.Refused.class);
        assertThat(desk().confirm(new StatementId(42), "Amina", "")).isInstanceOf(Decided.Refused.class);
    }

    @Test
    void an_editor_puts_person_kind_addressee_and_reporter_right() {
        Statement open = saying(OPEN);
        long tomas = speaker(saying(CLOSED));

        desk().correct(
                        open.id(),
                        new Correction(
                                Optional.empty(),
                                List.of(Long.toString(tomas, 36), "Nobody Known"),
                                Optional.of(Kind.MIXED),
                                Optional.of("the board"),
                                List.of("Tide Radio")),
                        "Amina",
                        "");

        Statement after = saying(OPEN);
        assertThat(after.mark()).isEqualTo(new Mark.Corrected("Amina", NOON));
        assertThat(after.saying().voices()).extracting(v -> v.name()).containsExactly("Tomas Verhulst", "Nobody Known");
        assertThat(speaker(after)).isEqualTo(tomas);
        assertThat(after.saying().kind()).isEqualTo(Kind.MIXED);
        assertThat(after.saying().addressee()).isEqualTo("the board");
        assertThat(after.saying().reportedBy()).containsExactly("Tide Radio");
        assertThat(house().store().speakers().named("nobody known")).hasSize(1);
        house().rehearing().find(id);
        assertThat(saying(OPEN))
                .as("what an editor said is not found otherwise by machine")
                .isEqualTo(after);
    }

    @Test
    void words_that_do_not_stand_in_the_article_are_refused() {
        Statement open = saying(OPEN);

        assertThat(desk().correct(open.id(), words("The harbour will close"), "Amina", ""))
                .isInstanceOfSatisfying(
                        Decided.Refused.class, no -> assertThat(no.why()).contains("exactly"));
        assertThat(desk().correct(open.id(), people(), "Amina", "")).isInstanceOf(Decided.Refused.class);
        assertThat(saying(OPEN)).isEqualTo(open);
    }

    @Test
    void words_put_elsewhere_bring_the_line_they_stand_in() {
        Statement open = saying(OPEN);

        desk().correct(open.id(), words("The dredger Aurelia began its work at dawn"), "Amina", "");

        assertThat(saying("Aurelia").saying().sentence())
                .isEqualTo("The dredger Aurelia began its work at dawn, and will rest on Sundays as the fishermen"
                        + " wanted.");
        correct("<p>“" + OPEN + ",” Senator Ines Calloway said on Monday.</p>"
                + "<p>The dredger Aurelia began its work at dawn, and will rest on Mondays.</p>");
        assertThat(saying("Aurelia").id()).isEqualTo(open.id());
        assertThat(saying("Aurelia").saying().sentence())
                .isEqualTo("The dredger Aurelia began its work at dawn, and will rest on Mondays.");
    }

    @Test
    void pages_hear_of_a_decision_once_the_article_is_public_and_of_no_others() {
        Statement open = saying(OPEN);
        long last = house().store().changes().last();
        desk().confirm(open.id(), "Amina", "");
        assertThat(house().store().changes().last())
                .as("nobody sees a filed article")
                .isEqualTo(last);

        ownWork();
        house().desk().publish(id);
        last = house().store().changes().last();
        desk().reject(open.id(), "Amina", "");
        assertThat(house().store().changes().since(last))
                .singleElement()
                .satisfies(change -> assertThat(change.keys())
                        .contains(ListKey.article(id), ListKey.statements(), ListKey.speaker(speaker(open)))
                        .doesNotContain(ListKey.speaker(speaker(saying(CLOSED))), ListKey.front()));
    }

    @Test
    void articles_of_an_older_version_are_listened_to_by_a_job() {
        Statement open = saying(OPEN);
        house().forget();
        assertThat(filed()).isEmpty();

        house().upgraded();
        house().tick(NOON.plusSeconds(60));

        assertThat(saying(OPEN).saying().words()).isEqualTo(open.saying().words());
    }

    @Test
    void listening_to_what_is_on_file_goes_stretch_by_stretch_and_is_done_once_for_all() {
        ArticleId other = take(
                "https://www.tidewatch.example/2026/11/boats",
                "Boats in the bay",
                "<p>“The boats will go out again in spring,” said Tomas Verhulst, a town councillor.</p>"
                        + "<p>The rest of the article tells of the weather in the bay, of nets and of boats.</p>");
        house().forget();

        assertThat(house().rehearing().catchUp(1).below()).isEqualTo(other.value());
        assertThat(house().store().statements().of(other)).isNotEmpty();
        assertThat(filed()).isEmpty();
        assertThat(house().rehearing().catchUp(1).below()).isEqualTo(id.value());
        assertThat(filed()).isNotEmpty();
        assertThat(house().rehearing().catchUp(1).below()).isZero();
        house().upgraded();
        assertThat(house().waiting()).as("a second start asks for nothing").isZero();
    }

    @Test
    void an_article_that_cannot_be_listened_to_does_not_stand_in_the_way_of_others() {
        ArticleId other = take(
                "https://www.tidewatch.example/2026/11/boats",
                "Boats in the bay",
                "<p>“The boats will go out again in spring,” said Tomas Verhulst, a town councillor.</p>"
                        + "<p>The rest of the article tells of the weather in the bay, of nets and of boats.</p>");
        house().forget();
        Store store = house().store();
        Ids ids = new Ids(() -> NOON, new Random(7));
        WhoIsWho people = new WhoIsWho(store.speakers(), new LatinSpelling(), ids, () -> NOON);
        StatementFinder finder = new StatementFinder();
        Rehearing rehearing = new Rehearing(
                new StatementDesk.File(store.transactions(), store.articles(), store.statements(), store.speakers()),
                new Listening(read -> {
                    if (read.title().contains("Boats")) {
                        throw new IllegalStateException("The finder broke.");
                    }
                    return finder.hear(read);
                }),
                new FilingStatements(store.statements(), people, ids));

        Rehearing.Reached reached = rehearing.catchUp(10);

        assertThat(reached.below()).isZero();
        assertThat(reached.broken()).extracting(Rehearing.Broken::article).containsExactly(other);
        assertThat(filed()).isNotEmpty();
    }

    @Test
    void a_correction_is_taken_back_step_by_step() {
        Statement open = saying(OPEN);
        desk().correct(open.id(), people("Nobody Known"), "Amina", "");
        Statement once = saying(OPEN);
        desk().correct(open.id(), words("The harbour stays open through the winter"), "José", "");

        assertThat(desk().undo(open.id(), "Amina", "It was right.")).isInstanceOf(Decided.OfStatement.class);
        assertThat(saying(OPEN)).isEqualTo(once);
        desk().undo(open.id(), "Amina", "");
        assertThat(saying(OPEN)).as("the machine's find, as it was").isEqualTo(open);
        assertThat(desk().undo(open.id(), "Amina", ""))
                .isInstanceOfSatisfying(
                        Decided.Refused.class, no -> assertThat(no.why()).contains("no decision"));
        assertThat(house().store().statements().deeds(open.id()))
                .extracting(Deed::by, Deed::word, Deed::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Amina", "corrected", ""),
                        org.assertj.core.groups.Tuple.tuple("José", "corrected", ""),
                        org.assertj.core.groups.Tuple.tuple("Amina", "undone", "It was right."),
                        org.assertj.core.groups.Tuple.tuple("Amina", "undone", ""));
    }

    @Test
    void what_is_taken_back_stands_where_its_words_stand_now() {
        Statement open = saying(OPEN);
        desk().correct(open.id(), words("The harbour stays open through the winter"), "Amina", "");
        correct("<p>Something new stands at the head of the article now, and pushes all else down.</p>" + BODY);

        desk().undo(open.id(), "Amina", "");

        Statement after = saying(OPEN);
        String text = house().store()
                .articles()
                .find(id)
                .orElseThrow()
                .content()
                .body()
                .text();
        assertThat(after.mark()).isEqualTo(new Mark.Found());
        assertThat(text.substring(
                        after.saying().place().start(), after.saying().place().end()))
                .isEqualTo(open.saying().place().exact());
        desk().correct(open.id(), words("The harbour stays open through the winter"), "Amina", "");
        correct("<p>“The harbour stays open through the winter,” Senator Ines Calloway said on Monday.</p>"
                + "<p>The dredger began its work at dawn, and will rest on Sundays as the fishermen wanted.</p>");
        assertThat(desk().undo(open.id(), "Amina", ""))
                .isInstanceOfSatisfying(
                        Decided.Refused.class, no -> assertThat(no.why()).contains("no longer stand"));
    }

    @Test
    void what_was_found_anew_meanwhile_does_not_get_a_twin_by_taking_back() {
        Statement open = saying(OPEN);
        desk().correct(open.id(), words("The dredger Aurelia began its work at dawn"), "Amina", "");
        house().rehearing().find(id);
        Statement twin = saying(OPEN);
        assertThat(twin.id()).isNotEqualTo(open.id());

        assertThat(desk().undo(open.id(), "Amina", ""))
                .isInstanceOfSatisfying(
                        Decided.Refused.class,
                        no -> assertThat(no.why()).contains(twin.id().toString()));
        assertThat(filed().stream().filter(s -> s.saying().words().contains(OPEN)))
                .containsExactly(twin);
    }

    @Test
    void a_name_that_several_bear_and_a_name_without_letters_are_refused() {
        Statement open = saying(OPEN);
        ArticleId other = take(
                "https://www.tidewatch.example/2026/11/opera",
                "A night at the opera",
                "<p>“The night was long and the music loud,” said opera singer Ines Calloway.</p>"
                        + "<p>The rest of the article tells of the hall, of the lamps and of the late ferry home.</p>");
        long singer = speaker(saying(other, "night was long"));

        assertThat(desk().correct(open.id(), people("Ines Calloway"), "Amina", ""))
                .isInstanceOfSatisfying(
                        Decided.Refused.class,
                        no -> assertThat(no.why())
                                .contains(Long.toString(singer, 36))
                                .contains("singer")
                                .contains("Senator"));
        assertThat(desk().correct(open.id(), people("…"), "Amina", ""))
                .isInstanceOfSatisfying(
                        Decided.Refused.class, no -> assertThat(no.why()).contains("empty"));
        desk().correct(open.id(), people(Long.toString(singer, 36)), "Amina", "");
        assertThat(speaker(saying(OPEN))).isEqualTo(singer);
    }
}
