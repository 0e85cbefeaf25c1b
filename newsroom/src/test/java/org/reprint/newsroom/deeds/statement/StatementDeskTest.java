package org.reprint.newsroom.deeds.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.deeds.statement.StatementDesk.Correction;
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
        desk().find(id);
        correct("<p>A new beginning for the article, which changes nothing else in it at all.</p>" + BODY);
        desk().find(id);

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

        desk().find(id);

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
        desk().find(id);
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
        assertThat(house().store().statements().unheard(5)).containsExactly(id);
        assertThat(filed()).isEmpty();

        house().upgraded();
        house().tick(NOON.plusSeconds(60));

        assertThat(house().store().statements().unheard(5)).isEmpty();
        assertThat(saying(OPEN).saying().words()).isEqualTo(open.saying().words());
    }
}
