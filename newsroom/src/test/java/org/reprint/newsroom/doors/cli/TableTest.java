package org.reprint.newsroom.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void one_long_cell_does_not_push_the_others_off_the_line() {
        Table table = new Table(60);
        table.row("a1", "Dorothea Pell", "Nobody here thinks of it as a victory.");
        table.row("a2", "The regional secretary of the union of dockers", "It was sleep.");
        assertThat(table.lines())
                .containsExactly(
                        "a1  Dorothea Pell             Nobody here thinks of it as a",
                        "                              victory.",
                        "a2  The regional secretary    It was sleep.",
                        "    of the union of dockers");
    }

    @Test
    void a_line_is_as_wide_as_what_is_seen_of_it() {
        assertThat(Table.wrapped("\u001b[1mone\u001b[0m two 港湾 three", 12))
                .containsExactly("\u001b[1mone\u001b[0m two 港湾", "three");
        assertThat(Table.wrapped("one two 港湾 three", 11)).containsExactly("one two", "港湾 three");
    }

    @Test
    void a_book_fits_on_an_endless_line() {
        String book = "word ".repeat(200_000).strip();
        assertThat(Table.wrapped(book, 1 << 24)).containsExactly(book);
    }
}
