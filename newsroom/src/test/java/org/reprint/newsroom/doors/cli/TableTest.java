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
}
