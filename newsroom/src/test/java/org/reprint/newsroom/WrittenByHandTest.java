package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.Terminal.Ran;
import org.reprint.newsroom.doors.cli.Exit;

/// Commands as people write them: half remembered, twice, on the wrong thing, into a pipe.
class WrittenByHandTest {

    private static final String FERRY = Path.of("..", "docs", "ferry-fares.html")
            .toAbsolutePath()
            .normalize()
            .toString();
    private static final String NAVIGATION = "https://harbour.example/";

    @TempDir
    Path folder;

    private Ran reprint(String... arguments) {
        return new Terminal(folder.resolve("data")).reprint(arguments);
    }

    private String ferry() {
        reprint("add", FERRY);
        return reprint("list").out().split(" ", 2)[0];
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    list --stat filed               | There is no option --stat here; did you mean --state?
                    list -n 999999999999            | is no whole number
                    statements list --from x        | “x” is no date; write it as year-month-day
                    statements --published today    | “today” is no date; write it as year-month-day
                    statements --lang not_a_tag     | is no language tag of BCP 47; write it like
                    extract --url nowhere           | “nowhere” is no web address; write it whole
                    move postgres://localhost/x     | write it like jdbc:postgresql://localhost/reprint
                    settings --set site.contact=me  | is no mail address; write it like desk@news.example.org
                    settings --set serve            | Value for option '--set'
                    """)
    void a_value_that_cannot_be_is_answered_with_how_to_write_it(String command, String answer) {
        Ran ran = reprint(command.split(" "));

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains(answer).doesNotContain("Exception").doesNotContain("option option");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://новости.рф/x", "https://my_site.example/", "https://news.example/a story"})
    void a_saved_page_may_have_had_any_address_that_the_web_has(String address) {
        Ran ran = reprint("extract", FERRY, "--url", address);

        assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).contains("Island ferry fares rise by four per cent");
    }

    @Test
    void what_a_new_article_was_filed_under_is_said() {
        assertThat(reprint("add", FERRY, "--report", "Bridges", "--json").out())
                .contains("\"outcome\":\"filed\"", "filed under report Bridges");
    }

    @Test
    void topics_are_filed_on_a_known_article_too_and_an_unknown_one_stops_before_anything_is_taken_in() {
        Ran unknown = reprint("add", FERRY, "--theme", "War and Conflicts");
        assertThat(unknown.exit()).isEqualTo(Exit.REFUSED);
        assertThat(unknown.err()).contains("There is no theme “War and Conflicts”; did you mean “War and Conflict”?");
        assertThat(reprint("list").err()).contains("Nothing is on file here");

        String id = ferry();
        Ran again = reprint("add", FERRY, "--publish", "--region", "Norway", "--report", "Bridges", "--json");
        assertThat(again.exit()).as(again.err()).isEqualTo(Exit.DONE);
        assertThat(again.out()).contains("\"outcome\":\"published\"");
        assertThat(reprint("show", id).out()).contains("region Norway", "report Bridges");
        assertThat(reprint("add", FERRY, "--report", "Bridges", "--json").out())
                .contains("filed under report Bridges already");
        assertThat(reprint("add", FERRY, "--region", "Narnia"))
                .satisfies(ran -> assertThat(ran.exit()).isEqualTo(Exit.REFUSED));
        Ran filed = reprint("file", id, "--region", "Narnia");
        assertThat(filed.exit()).isEqualTo(Exit.REFUSED);
        assertThat(filed.err()).contains("There is no region “Narnia”");

        reprint("withdraw", id, "--reason", "The operator takes it back.");
        assertThat(reprint("add", FERRY, "--publish", "--json").out()).contains("it was withdrawn");
        assertThat(reprint("list", "--state", "withdrawn", "--json").out()).hasLineCount(1);
    }

    @Test
    void the_vocabularies_can_be_read_with_what_they_hold() {
        reprint("add", FERRY, "--publish", "--theme", "War and Conflict", "--report", "Bridges");

        assertThat(reprint("topics", "--kind", "theme").out())
                .containsPattern("(?m)^theme +war-and-conflict +1 +War and Conflict$")
                .doesNotContain("Bridges");
        assertThat(reprint("topics", "bridg", "--json").out())
                .isEqualTo("{\"kind\":\"report\",\"code\":\"bridges\",\"name\":\"Bridges\",\"published\":1}\n");
        assertThat(reprint("topics", "norw").out()).containsPattern("(?m)^region +NO +Norway$");
        assertThat(reprint("topics", "--used").out())
                .contains("War and Conflict")
                .doesNotContain("Norway");
        assertThat(reprint("topics", "narnia").exit()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void publishing_says_in_which_form_and_where() {
        String id = ferry();

        assertThat(reprint("publish", id, "--set", "site.address=https://news.example.org")
                        .out())
                .containsPattern("form +whole")
                .contains("https://news.example.org/articles/" + id + "/");
        reprint("terms", id, "--basis", "all-rights-reserved");
        assertThat(reprint("show", id).out())
                .containsPattern("form +(excerpt|kept back)")
                .containsPattern("why +\\S");
    }

    @Test
    void one_rule_is_changed_and_the_rest_stays() {
        reprint("terms", "tidewatch.example", "--permission", "letter.pdf", "--rule", "contact=desk@tidewatch.example");

        Ran changed = reprint("terms", "tidewatch.example", "--rule", "pictures=false");

        assertThat(changed.out()).contains("letter.pdf", "desk@tidewatch.example", "\"pictures\" : false");
        assertThat(reprint("terms").out()).containsPattern("(?m)^tidewatch.example +.*written permission");
        assertThat(reprint("terms", "other.example", "--rule", "pictures=false").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(reprint("terms", "--lift").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void a_backup_is_found_good_by_any_way_to_it_and_a_bad_one_leaves_nothing() throws IOException {
        ferry();
        Path backup = folder.resolve("newsroom.zip");
        reprint("backup", backup.toString());
        Files.createDirectories(folder.resolve("below"));
        String roundabout = folder.resolve("below/../newsroom.zip").toString();

        Ran restored = reprint(
                "restore",
                roundabout,
                "--data",
                folder.resolve("below/../again").toString());

        assertThat(restored.exit()).as(restored.err()).isEqualTo(Exit.DONE);
        Path bad = Files.writeString(folder.resolve("bad.zip"), "no backup");
        Path fresh = folder.resolve("fresh");
        assertThat(reprint("restore", bad.toString(), "--data", fresh.toString())
                        .exit())
                .isEqualTo(Exit.REFUSED);
        assertThat(fresh).doesNotExist();
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(reprint("restore", bad.toString(), "--data", empty.toString())
                        .exit())
                .isEqualTo(Exit.REFUSED);
        assertThat(empty).isEmptyDirectory();
        assertThat(reprint("restore", backup.toString()).exit()).isEqualTo(Exit.REFUSED);
        assertThat(reprint("list").out()).hasLineCount(1);
        assertThat(reprint("backup", folder.resolve("no/such/place.zip").toString())
                        .exit())
                .isEqualTo(Exit.HINDERED);
    }

    @Test
    void a_pipe_gets_a_line_for_each_however_long() throws IOException {
        String title = IntStream.range(0, 60).mapToObj(i -> "ferry").collect(Collectors.joining(" "));
        Path page = Files.writeString(
                folder.resolve("page.html"),
                Files.readString(Path.of(FERRY)).replaceAll("Island ferry fares rise by four per cent", title));
        reprint("add", page.toString());

        Ran piped = new Terminal(folder.resolve("data"), false).reprint("list");

        assertThat(piped.out()).hasLineCount(1).contains(title);
        assertThat(reprint("list").out().lines().count()).isGreaterThan(1);
    }

    @Test
    void examples_stay_whole_on_the_narrowest_terminal() {
        assertThat(reprint("add", "--help").out())
                .contains("\n  curl -s https://news.example/story | reprint add - --url https://news.example/story\n");
        assertThat(reprint("terms", "--help").out())
                .contains("--permission letters/ayala.pdf --rule pictures=false --rule contact=ayala@example.org\n");
    }

    @Test
    void what_is_not_there_is_not_taken_for_nothing() {
        String id = ferry();

        assertThat(reprint("list", "--before", "1zzzzzzzzz")).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
            assertThat(ran.err()).contains("There is no article 1zzzzzzzzz");
        });
        assertThat(reprint("correct", id, "--note", "n", "--body", "nobody.html")
                        .err())
                .contains("There is no file nobody.html; check its name.")
                .doesNotContain("http");
    }

    @Test
    void a_folder_of_saved_pages_is_taken_in_whole() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages/below"));
        Files.copy(Path.of(FERRY), pages.resolve("ferry.html"));
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(reprint("add", folder.resolve("pages").toString()).err()).contains("1 filed, 0 refused.");
        assertThat(reprint("add", empty.toString()).err()).contains("There is no saved page");
    }

    @Test
    void a_list_of_articles_waits_for_an_editor() throws IOException {
        String items = IntStream.range(0, 12)
                .mapToObj(i -> "<p><a href=\"/story-" + i + "\">The harbour council agreed after a long debate on part "
                        + i + " of the works that the town has waited for</a> Read it.</p>")
                .collect(Collectors.joining());
        Path page = Files.writeString(
                folder.resolve("front.html"),
                "<html><head><title>Harbour Post</title><meta property=\"og:type\" content=\"website\"></head><body>"
                        + "<main><h1>Harbour Post</h1>" + items + "</main></body></html>");

        Ran added = reprint("add", page.toString(), "--url", NAVIGATION, "--publish");

        assertThat(added.exit()).as(added.err()).isEqualTo(Exit.DONE);
        assertThat(added.out()).startsWith("filed").contains("a list of articles rather than one");
        assertThat(reprint("add", page.toString(), "--url", NAVIGATION, "--publish", "--report", "Bridges", "--json")
                        .out())
                .contains(
                        "\"outcome\":\"known\"",
                        "filed under report Bridges; looks like",
                        "a list of articles rather than one");
        assertThat(reprint("list", "--state", "published", "--json").out()).isEmpty();
    }

    @Test
    void an_address_that_is_not_this_machines_is_answered_with_a_sentence_alone() {
        Ran served = reprint("serve", "--port", "0", "--set", "serve.bind=203.0.113.9");

        assertThat(served.exit()).isEqualTo(Exit.HINDERED);
        assertThat(served.err())
                .startsWith("Nothing can listen on 203.0.113.9, port 0; check that the address is this machine's")
                .hasLineCount(1);
    }

    @Test
    void extract_says_what_is_no_page_and_whose_block_is_explained() throws IOException {
        Path binary =
                Files.write(folder.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Path empty = Files.createFile(folder.resolve("empty.html"));
        Path none = Files.createDirectories(folder.resolve("none"));

        Ran ran = reprint("extract", binary.toString(), empty.toString(), none.toString());
        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(ran.out().lines()).hasSize(3).allMatch(line -> line.contains("\"error\":"));

        Files.copy(Path.of(FERRY), none.resolve("ferry.html"));
        assertThat(reprint("extract", none.toString(), "--explain").out())
                .startsWith("== " + none.resolve("ferry.html"));
        assertThat(reprint("extract", none.toString(), "--html-report").exit()).isEqualTo(Exit.USAGE);
        assertThat(reprint("extract", FERRY, "--format", "markdown").out())
                .startsWith("---\ntitle: \"Island ferry fares rise by four per cent\"\nauthors: [\"Mette Holm\"]\n")
                .contains(
                        "published: \"2026-11-20\"", "licences: [\"https://creativecommons.org/licenses/by-nd/4.0/\"]");
    }
}
