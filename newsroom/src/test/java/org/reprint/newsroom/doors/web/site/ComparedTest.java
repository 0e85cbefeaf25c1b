package org.reprint.newsroom.doors.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.deeds.press.pages.RevisionsPage.Words;
import org.reprint.newsroom.doors.web.site.Compared.Changed;
import org.reprint.newsroom.doors.web.site.Compared.Folded;
import org.reprint.newsroom.doors.web.site.Compared.Kind;
import org.reprint.newsroom.doors.web.site.Compared.Piece;

class ComparedTest {

    private static final String TEXT =
            "The board met on Tuesday.\nIt voted 412 to 97 for the gates.\nYear\tDays\n2024\t12";

    private static Compared compared(String before, String after) {
        return Compared.of(new Words("The gates", "", before), new Words("The gates", "", after));
    }

    @Test
    void one_changed_number_is_all_that_is_marked_and_the_rest_is_folded() {
        assertThat(compared(TEXT, TEXT.replace("412 to 97", "412 to 79")).parts())
                .containsExactly(
                        new Folded(2),
                        new Changed(List.of(
                                new Piece(Kind.KEPT, "It voted 412 to "),
                                new Piece(Kind.TAKEN_OUT, "97"),
                                new Piece(Kind.PUT_IN, "79"),
                                new Piece(Kind.KEPT, " for the gates."))),
                        new Folded(2));
    }

    @Test
    void a_line_that_is_new_is_put_in_whole_and_one_that_is_gone_is_taken_out_whole() {
        String more = TEXT + "\n2025\t31";

        assertThat(compared(TEXT, more).parts())
                .containsExactly(new Folded(5), new Changed(List.of(new Piece(Kind.PUT_IN, "2025\t31"))));
        assertThat(compared(more, TEXT).parts())
                .containsExactly(new Folded(5), new Changed(List.of(new Piece(Kind.TAKEN_OUT, "2025\t31"))));
    }

    @Test
    void the_same_words_are_no_change() {
        assertThat(compared(TEXT, TEXT).parts()).isEmpty();
    }
}
