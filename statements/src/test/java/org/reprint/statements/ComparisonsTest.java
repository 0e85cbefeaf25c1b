package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
}
