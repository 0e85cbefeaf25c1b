package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is set against each other, read as examples.
class ComparisonsTest {
    private static Said said(String person, String words) {
        return new Said(
                person + ": " + words,
                Set.of(person),
                person,
                words,
                "",
                "en",
                LocalDate.of(2022, 10, 21),
                Polarity.SAID);
    }

    @Test
    void whatOneAffirmsAndTheOtherDeniesIsPaired() {
        Said yes = said("Peskov", "Putin has been open to talks with Kiev from the very beginning");
        Said no = said("Blinken", "We have seen no evidence that Putin wants to negotiate");
        List<Counterpart> pairs = new Comparisons(30, 10).among(List.of(no, yes));
        assertThat(pairs).hasSize(1);
        Counterpart pair = pairs.getFirst();
        assertThat(pair.one()).isEqualTo(yes);
        assertThat(pair.other()).isEqualTo(no);
        assertThat(pair.opposition().how()).isEqualTo(Opposition.How.NEGATED);
        assertThat(pair.opposition().inOther())
                .extracting(span -> span.in(no.words()))
                .containsExactly("no");
        assertThat(pair.common()).extracting(one -> one.inOne().in(yes.words())).contains("Putin", "talks");
        assertThat(pair.common())
                .extracting(one -> one.inOther().in(no.words()))
                .contains("Putin", "negotiate");
    }

    @Test
    void oppositeWordsAreShownAsSuch() {
        Said up = said("Lee", "Rents in the harbour district rose last year");
        Said down = said("Marsh", "Rents in the harbour district have fallen");
        Counterpart pair = new Comparisons(30, 10).among(List.of(up, down)).getFirst();
        assertThat(pair.opposition().how()).isEqualTo(Opposition.How.OPPOSITES);
        assertThat(pair.opposition().inOne())
                .extracting(span -> span.in(up.words()))
                .containsExactly("rose");
        assertThat(pair.opposition().inOther())
                .extracting(span -> span.in(down.words()))
                .containsExactly("fallen");
    }

    @Test
    void onePersonIsNotSetAgainstHimself() {
        assertThat(new Comparisons(30, 10)
                        .among(List.of(
                                said("Lee", "Rents in the harbour rose"), said("Lee", "Rents in the harbour fell"))))
                .isEmpty();
    }

    @Test
    void statementsInDifferentLanguagesMeetInTheMatterTheyShare() {
        Said english = said("Peskov", "Moscow is ready for talks with Kiev about a ceasefire");
        Said russian = new Said(
                "ru",
                Set.of("Bilyk"),
                "",
                "Москва не готова к переговорам с Киевом о перемирии",
                "",
                "ru",
                LocalDate.of(2022, 10, 25),
                Polarity.SAID);
        assertThat(new Comparisons(30, 10).among(List.of(english, russian)))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.one()).isEqualTo(english);
                    assertThat(pair.opposition().inOther())
                            .extracting(span -> span.in(russian.words()))
                            .containsExactly("не");
                });
        assertThat(new Comparisons(3, 10).among(List.of(english, russian)))
                .as("too far apart in time")
                .isEmpty();
    }

    @Test
    void aDenialInTheCueTurnsTheWords() {
        Said yes = said("Stone", "The dam at Corran was built without a permit");
        Said denied = new Said(
                "b",
                Set.of("Reed"),
                "",
                "that the dam at Corran was built without a permit",
                "",
                "en",
                LocalDate.of(2022, 10, 21),
                Polarity.DENIED);
        assertThat(new Comparisons(30, 10).among(List.of(yes, denied))).hasSize(1);
    }

    @Test
    void weMeansTheSpeakersSide() {
        Said we = new Said(
                "a",
                Set.of("Zelensky"),
                "Ukrainian President Volodymyr Zelensky",
                "We are ready for a dialogue with Moscow",
                "",
                "en",
                LocalDate.of(2022, 10, 21),
                Polarity.SAID);
        Said other = said("Peskov", "Kiev does not want any negotiations with Moscow");
        Counterpart pair = new Comparisons(30, 10).among(List.of(we, other)).getFirst();
        assertThat(pair.common()).extracting(one -> one.inOne().in(we.words())).contains("We", "dialogue", "Moscow");
    }

    @Test
    void whatIsOnlySupposedAssertsNothing() {
        assertThat(new Comparisons(30, 10)
                        .among(List.of(
                                said("Lee", "If the dam at Corran is not safe the valley will be flooded"),
                                said("Marsh", "The dam at Corran is safe"))))
                .isEmpty();
    }

    @Test
    void thousandsOnOneMatterGiveNoMorePairsThanAskedFor() {
        List<Said> many = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            many.add(said("p" + i, "The dam at Corran is " + (i % 2 == 0 ? "" : "not ") + "safe"));
        }
        List<Counterpart> pairs = new Comparisons(30, 100).among(many);
        assertThat(pairs).hasSize(100);
        Map<String, Integer> uses = new HashMap<>();
        pairs.forEach(pair -> List.of(pair.one(), pair.other()).forEach(one -> uses.merge(one.id(), 1, Integer::sum)));
        assertThat(uses.values()).allMatch(times -> times <= 5);
    }
}
