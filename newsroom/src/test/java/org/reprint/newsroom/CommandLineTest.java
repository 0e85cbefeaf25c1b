package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.Terminal.Ran;
import org.reprint.newsroom.doors.cli.Exit;

/// The command line as somebody at a terminal meets it: the real house behind it, on a folder of its own.
class CommandLineTest {

    private static final Path SAMPLES =
            Path.of("..", "samples").toAbsolutePath().normalize();
    private static final String DOCKERS =
            SAMPLES.resolve("harbour-courier/saltmere-dockers-return.html").toString();
    private static final String DOCKERS_URL = "https://www.harbourcourier.example/port/2026/10/saltmere-dockers-return";

    @TempDir
    Path folder;

    private Ran reprint(String... arguments) {
        return reprintWith("", arguments);
    }

    private Ran reprintWith(String in, String... arguments) {
        return new Terminal(folder.resolve("data")).reprintWith(in, arguments);
    }

    @Test
    void takes_a_saved_page_in_once_and_publishes_what_its_terms_allow() {
        Ran terms =
                reprint("terms", "harbourcourier.example", "--licence", "https://creativecommons.org/licenses/by/4.0/");
        Ran added = reprint("add", DOCKERS, "--url", DOCKERS_URL, "--publish");
        Ran again = reprint("add", DOCKERS, "--url", DOCKERS_URL);

        assertThat(terms.exit()).isEqualTo(Exit.DONE);
        assertThat(added.exit()).as(added.err()).isEqualTo(Exit.DONE);
        assertThat(added.out()).startsWith("published  ");
        assertThat(added.err()).contains("1 published, 0 refused.");
        assertThat(again.out()).startsWith("known already  ");
        assertThat(again.err()).contains("1 known already, 0 refused.");
        assertThat(reprint("list", "--json").out()).hasLineCount(1).contains("\"state\":\"published\"");
    }

    @Test
    void keeps_what_may_not_be_published_on_file_and_says_why() {
        Ran added = reprint("add", DOCKERS, "no-such-page.html", "--json");

        assertThat(added.exit()).isEqualTo(Exit.REFUSED);
        assertThat(added.out().lines().toList())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("\"outcome\":\"filed\""))
                .anySatisfy(line ->
                        assertThat(line).contains("\"outcome\":\"refused\"").contains("There is no file"));
    }

    @Test
    void leads_an_article_through_its_life() {
        reprint("terms", "harbourcourier.example", "--basis", "own-work");
        reprint("add", DOCKERS, "--url", DOCKERS_URL, "--publish");
        String id = reprint("list").out().split(" ", 2)[0];

        Ran filed = reprint("file", id, "--region", "GB", "--report", "Ports");
        Ran corrected =
                reprint("correct", id, "--note", "The headline named the wrong port.", "--title", "Dockers return");
        Ran withdrawn = reprint("withdraw", id, "--reason", "The outlet asked us to.");
        Ran shown = reprint("show", id);

        assertThat(List.of(filed.exit(), corrected.exit(), withdrawn.exit())).containsOnly(Exit.DONE);
        assertThat(shown.out())
                .startsWith("Dockers return\n")
                .contains("report Ports")
                .contains("revision 2")
                .contains("The headline named the wrong port.")
                .contains("The outlet asked us to.")
                .contains("Harbour Courier")
                .containsPattern("terms +our own work \\(its outlet's\\)")
                .doesNotContain("{\"");
        assertThat(reprint("withdraw", id, "--reason", "The outlet asked us to.")
                        .out())
                .startsWith("Nothing to do");
        assertThat(reprint("withdraw", id, "--reason", "Its author asked us to.")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(reprint("show", id).out())
                .contains("Its author asked us to.")
                .doesNotContain("The outlet asked us to.");
    }

    @Test
    void sets_and_shows_terms_from_a_file_and_says_what_is_wrong_with_them() throws IOException {
        Path good = Files.writeString(
                folder.resolve("terms.json"),
                "{\"basis\":{\"kind\":\"permission\",\"evidence\":\"letter.pdf\"},\"rules\":{\"pictures\":false}}");

        assertThat(reprint("terms", "news.example", "--file", good.toString(), "--name", "The News")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(reprint("terms", "www.news.example").out())
                .contains("letter.pdf")
                .contains("\"pictures\" : false");
        assertThat(reprint("terms", "news.example", "--basis", "permisson"))
                .satisfies(r -> assertThat(r.exit()).isEqualTo(Exit.USAGE))
                .satisfies(r -> assertThat(r.err()).contains("it may be own-work, licence, permission"));
        assertThat(reprint("terms", "unknown.example").exit()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void shows_who_says_what_as_a_table_and_says_why() throws IOException {
        Path file = folder.resolve("story.txt");
        Files.writeString(
                file,
                "“We will return on Monday,” Ana Ruiz told Reuters on Friday. The minister, Ola Berg, denied that"
                        + " the port was closed.");
        Ran table = reprint("statements", file.toString(), "--published", "2022-10-22", "--explain");
        Ran german = reprintWith("„Wir kommen am Montag“, sagte Eva Thiel.", "statements", "--lang", "de");

        assertThat(table.exit()).as(table.err()).isEqualTo(Exit.DONE);
        assertThat(table.out().lines())
                .anyMatch(line -> line.matches("Ana Ruiz  +direct  +“We will return on Monday,”"))
                .anyMatch(line -> line.contains("reported by Reuters") && line.contains("(2022-10-21)"))
                .anyMatch(line -> line.contains("rule quote-then-cue, cue “told”, confidence 0.9"))
                .anyMatch(line -> line.matches("Ola Berg  +indirect denied  +that the port was closed"));
        assertThat(german.out()).matches("Eva Thiel  direct  „Wir kommen am Montag“\n");
        assertThat(reprintWith("It rained.", "statements").out()).isEqualTo("No statement was found.\n");
    }

    @Test
    void statements_come_as_json_lines_and_a_broken_line_does_not_end_them() {
        Ran lines = reprintWith(
                "{\"id\":\"a\",\"lang\":\"en\",\"text\":\"“No,” said Ann Lee.\"}\nbroken\n", "statements", "--jsonl");
        assertThat(lines.exit()).isEqualTo(Exit.REFUSED);
        assertThat(lines.out().lines().toList()).hasSize(2);
        assertThat(lines.out()).contains("\"speaker_name\":\"Ann Lee\"", "{\"line\":2,\"error\":\"This is no JSON");
        assertThat(reprintWith("", "statements", "--jsonl", "--explain").exit()).isEqualTo(Exit.USAGE);
        Ran missing = reprint("statements", "no-such-story.txt");
        assertThat(missing.exit()).isEqualTo(Exit.REFUSED);
        assertThat(missing.err()).contains("There is no file no-such-story.txt");
    }

    @Test
    void extracts_without_a_newsroom() throws IOException {
        String page = Files.readString(Path.of(DOCKERS));

        Ran piped = reprintWith(page, "extract", "--url", DOCKERS_URL);
        Ran lines = reprintWith(
                "{\"id\":\"7\",\"html\":\"<p>A short page that somebody saved.</p>\"}\nbroken\n", "extract", "--jsonl");

        assertThat(piped.exit()).isEqualTo(Exit.DONE);
        assertThat(piped.out()).hasLineCount(1).contains("\"title\":");
        assertThat(lines.exit()).isEqualTo(Exit.REFUSED);
        assertThat(lines.out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"id\":\"7\"").doesNotContain("\"error\""),
                        second -> assertThat(second).contains("\"error\":\"Line 2"));
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void carries_everything_to_another_folder_and_finds_it_whole() {
        Path backup = folder.resolve("newsroom.zip");
        String elsewhere = folder.resolve("elsewhere").toString();
        reprint("add", DOCKERS, "--url", DOCKERS_URL);

        Ran saved = reprint("backup", backup.toString());
        Ran restored = reprint("restore", backup.toString(), "--data", elsewhere);
        Ran examined = reprint("doctor", "--data", elsewhere);
        Ran exported = reprint("export", folder.resolve("out").toString(), "--data", elsewhere);

        assertThat(List.of(saved.exit(), restored.exit(), examined.exit(), exported.exit()))
                .containsOnly(Exit.DONE);
        assertThat(examined.out())
                .contains("Every chain of revisions is whole.")
                .doesNotContain("bad ");
        assertThat(exported.out()).contains("1 articles in ");
        assertThat(reprint("list", "--data", elsewhere, "--json").out())
                .isEqualTo(reprint("list", "--json").out());
        assertThat(reprint("backup", backup.toString()).err()).contains("is there already");
    }

    @Test
    void explains_itself_and_gives_an_example_for_every_command() {
        Ran help = reprint("--help");

        assertThat(help.out()).contains("Examples:").contains("70 ");
        Stream.of(
                        "serve",
                        "add",
                        "extract",
                        "list",
                        "show",
                        "publish",
                        "withdraw",
                        "correct",
                        "file",
                        "terms",
                        "settings",
                        "demo")
                .forEach(command -> {
                    assertThat(help.out()).contains("\n  " + command + " ");
                    assertThat(reprint(command, "--help").out()).contains("Examples:\n  reprint " + command);
                });
    }

    @Test
    void answers_a_slip_with_what_was_meant() {
        assertThat(reprint("lits"))
                .satisfies(r -> assertThat(r.exit()).isEqualTo(Exit.USAGE))
                .satisfies(r -> assertThat(r.err()).contains("did you mean list?"));
        assertThat(reprint("settings", "--set", "serve.prot=1").err()).contains("did you mean serve.port?");
        assertThat(reprint("show", "no-code!").err()).contains("is no article's code");
        assertThat(reprint("withdraw", "1abc").err()).contains("--reason");
        assertThat(reprint("add").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void tells_where_the_machine_stands_in_the_way() throws IOException, SQLException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Path newer = newerDatabase();

        assertHindered(reprint("list"), "There is no newsroom in");
        assertHindered(reprint("add", DOCKERS, "--data", file.toString()), "cannot be made");
        assertHindered(reprint("list", "--data", newer.toString()), "is of a newer version");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertHindered(reprint("serve", "--port", port), "Port " + port + " on 127.0.0.1 is in use");
        }
    }

    private Path newerDatabase() throws IOException, SQLException {
        Path data = folder.resolve("newer");
        assertThat(reprint("add", DOCKERS, "--data", data.toString()).exit()).isEqualTo(Exit.DONE);
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("reprint.db"))) {
            database.createStatement()
                    .executeUpdate("insert into flyway_schema_history select 999, '999', 'from tomorrow', type, script,"
                            + " checksum, installed_by, installed_on, execution_time, success"
                            + " from flyway_schema_history where installed_rank = 1");
        }
        return data;
    }

    private static void assertHindered(Ran ran, String sentence) {
        assertThat(ran.err()).contains(sentence).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.exit()).isEqualTo(Exit.HINDERED);
    }
}
