package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What counts as one utterance, read as examples.
class UtterancesTest {
    private static Quotation printed(String id, int day, String words) {
        return new Quotation(id, Set.of("stone"), words, "en", LocalDate.of(2024, 5, day), "Outlet " + id);
    }

    @Test
    void shortenedAndChangedPrintingsAreLaidBesideTheFirst() {
        Quotation whole = printed(
                "a",
                3,
                "“We will open the gates on Monday, whatever the council says, and nobody will be turned away.”");
        Quotation shorter = printed("b", 4, "“We will open the gates on Monday ... and nobody will be turned away.”");
        Quotation changed = printed(
                "c",
                5,
                "“We will open the doors on Monday, whatever the council says, and nobody will be turned away.”");
        Quotation another = printed("d", 5, "“The mill was sold to a family from the coast.”");
        List<Utterance> found = new Utterances().among(List.of(changed, shorter, another, whole));
        assertThat(found).hasSize(1);
        Utterance utterance = found.getFirst();
        assertThat(utterance.first()).isEqualTo(whole);
        assertThat(utterance.firstIsSure()).isTrue();
        assertThat(utterance.later()).extracting(Rendering::quotation).containsExactly(shorter, changed);
        assertThat(utterance.later())
                .extracting(Rendering::likeness)
                .containsExactly(Rendering.Likeness.SHORTENED, Rendering.Likeness.CHANGED);
        assertThat(utterance.later().getLast().stretches())
                .filteredOn(stretch -> stretch.fate() == Stretch.Fate.CHANGED)
                .singleElement()
                .isEqualTo(new Stretch(Stretch.Fate.CHANGED, "gates ", "doors "));
    }

    @Test
    void theStretchesGiveBackBothWordings() {
        String first = "“One, two three — four!” five";
        String later = "two, (three) 4 five six.";
        List<Stretch> stretches = Alignment.of(first, later, "en");
        assertThat(String.join("", stretches.stream().map(Stretch::first).toList()))
                .isEqualTo(first);
        assertThat(String.join("", stretches.stream().map(Stretch::later).toList()))
                .isEqualTo(later);
    }
}
