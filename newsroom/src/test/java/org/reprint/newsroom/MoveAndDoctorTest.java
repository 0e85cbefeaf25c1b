package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.Terminal.Ran;
import org.reprint.newsroom.doors.cli.Exit;
import org.reprint.newsroom.tools.store.PostgresServer;

/// The operator's deeds at a terminal: a move to a real PostgreSQL, and a doctor who finds what is broken.
class MoveAndDoctorTest {

    private static final String PAGE = Path.of("..", "docs", "ferry-fares.html")
            .toAbsolutePath()
            .normalize()
            .toString();

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void takeAnArticleIn() {
        terminal = new Terminal(folder.resolve("data"));
        assertThat(terminal.reprint("add", PAGE, "--publish").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    @ExtendWith(PostgresServer.class)
    void moves_everything_to_postgresql_where_the_newsroom_goes_on(PostgresServer.Fresh server) throws IOException {
        String address = server.place().url();
        String user = server.place().user().orElseThrow();
        Path password = Files.writeString(folder.resolve("password"), "any, for the server trusts this host\n");
        String[] there = {"--set", "data.database=" + address, "--set", "data.user=" + user};

        Ran moved = terminal.reprint("move", address, "--user", user, "--password-file", password.toString());
        Ran again = terminal.reprint("move", address, "--user", user);

        assertThat(moved.exit()).as(moved.err()).isEqualTo(Exit.DONE);
        assertThat(moved.out())
                .containsPattern("^Copied [0-9]+ rows of [0-9]+ tables; counts and hashes agree on both sides")
                .contains("Set data.database to it");
        assertThat(again.exit()).isEqualTo(Exit.REFUSED);
        assertThat(again.err()).contains("holds articles or captures already; move into an empty one.");
        assertThat(with(there, "list", "--json").out())
                .isNotEmpty()
                .isEqualTo(terminal.reprint("list", "--json").out());
        assertThat(with(there, "doctor").out())
                .contains("Every chain of revisions is whole.")
                .doesNotContain("bad ");
    }

    @Test
    void a_move_to_a_server_that_is_not_there_changes_nothing_and_says_so() {
        Ran moved = terminal.reprint("move", "jdbc:postgresql://127.0.0.1:1/none", "--user", "nobody");

        assertThat(moved.exit()).isEqualTo(Exit.HINDERED);
        assertThat(terminal.reprint("move", "postgres://127.0.0.1/none").exit()).isEqualTo(Exit.USAGE);
        assertThat(moved.err()).contains("does not answer").doesNotContain("Exception");
        assertThat(terminal.reprint("list").out()).hasLineCount(1);
    }

    @Test
    void the_doctor_has_the_database_look_at_itself() throws IOException {
        assertThat(terminal.reprint("doctor").out()).contains("is whole and of this version");
        Path file = folder.resolve("data/reprint.db");
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] all = Files.readAllBytes(file);
            // An outlet's host changes in the table or in its index, and not in the other.
            bytes.seek(new String(all, StandardCharsets.ISO_8859_1).indexOf("tidewatch.example"));
            bytes.write('x');
        }

        Ran examined = terminal.reprint("doctor");

        assertThat(examined.exit()).isEqualTo(Exit.REFUSED);
        assertThat(examined.out()).containsPattern("bad +database +It is damaged; restore the latest backup");
    }

    private Ran with(String[] settings, String... command) {
        String[] all = java.util.Arrays.copyOf(command, command.length + settings.length);
        System.arraycopy(settings, 0, all, command.length, settings.length);
        return terminal.reprint(all);
    }
}
