package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.Terminal.Ran;
import org.reprint.newsroom.doors.cli.Exit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Statements and people at a terminal.
class StatementCommandsTest {

    private static final String PAGE = "<html lang=en><head><title>Dredger clears the channel</title></head><body>"
            + "<article><h1>Dredger clears the channel</h1><p>“The harbour stays open through the winter,” Senator Ines"
            + " Calloway said on Monday.</p><p>“There is no money left for that,” said Calloway Verhulst.</p>"
            + "<p>The sand goes to the beaches in the south, which lost a third of their width.</p>"
            + "</article></body></html>";

    @TempDir
    Path folder;

    @BeforeEach
    void add() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);
        assertThat(reprint("add", page.toString(), "--url", "https://www.tidewatch.example/dredger")
                        .exit())
                .isEqualTo(Exit.DONE);
    }

    private Ran reprint(String... arguments) {
        return new Terminal(folder.resolve("data")).reprintWith("", arguments);
    }

    private List<JsonNode> lines(String... arguments) {
        return reprint(arguments)
                .out()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private JsonNode harbour() {
        return lines("statements", "list", "--words", "harbour winter", "--json")
                .getFirst();
    }

    @Test
    void statements_are_listed_shown_decided_and_found_anew() {
        String article = reprint("list").out().split(" ", 2)[0];
        assertThat(reprint("statements", "list", "--article", article).out())
                .contains("found")
                .contains("Ines Calloway")
                .contains("no money left");
        String id = harbour().path("id").asString();

        Ran rejected = reprint("statements", "reject", id, "--by", "Amina", "--note", "A play.");
        assertThat(rejected.exit()).as(rejected.err()).isEqualTo(Exit.DONE);
        assertThat(reprint("statements", "find").out()).contains(article);
        assertThat(lines("statements", "list", "--mark", "rejected", "--json"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("id").asString()).isEqualTo(id);
                    assertThat(one.path("by").asString()).isEqualTo("Amina");
                });
        assertThat(reprint("statements", "correct", id, "--person", "Somebody Else", "--kind", "indirect", "--json")
                        .out())
                .contains("\"outcome\":\"done\"")
                .contains("\"kind\":\"indirect\"");
        assertThat(reprint("statements", "show", id).out())
                .contains("Somebody Else")
                .contains("rejected")
                .contains("by Amina: A play.")
                .contains("corrected")
                .contains("person: Ines Calloway → Somebody Else")
                .contains("kind: direct → indirect");
        assertThat(reprint("statements", "undo", id, "--by", "José").out()).startsWith("Taken back: " + id);
        assertThat(reprint("statements", "undo", id).out()).contains("Ines Calloway");
        assertThat(harbour().path("mark").asString()).isEqualTo("found");
        assertThat(reprint("statements", "show", id).out())
                .contains("by José")
                .contains("person: Somebody Else → Ines Calloway");
        Ran none = reprint("statements", "undo", id);
        assertThat(none.exit()).isEqualTo(Exit.REFUSED);
        assertThat(none.err()).contains("no decision");
    }

    @Test
    void the_statements_of_an_article_are_narrowed_down_like_all_others() {
        String article = reprint("list").out().split(" ", 2)[0];

        assertThat(lines("statements", "list", "--article", article, "--json")).hasSize(2);
        assertThat(lines("statements", "list", "--article", article, "--json", "-n", "1"))
                .hasSize(1);
        assertThat(reprint("statements", "list", "--article", article, "-n", "1")
                        .err())
                .contains("There may be more");
        assertThat(lines("statements", "list", "--article", article, "--from", "2099-01-01", "--json"))
                .isEmpty();
        assertThat(lines("statements", "list", "--article", article, "--to", "1999-01-01", "--json"))
                .isEmpty();
        assertThat(reprint("statements", "list", "--article", article, "--report", "Nothing")
                        .err())
                .contains("no report");
        assertThat(reprint("persons", "list", "-n", "0").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void an_export_holds_every_statement_and_everybody_who_is_quoted() throws IOException {
        String id = harbour().path("id").asString();
        String ines = harbour().path("people").get(0).path("person").asString();
        reprint("statements", "reject", id, "--by", "Amina", "--note", "A play.");
        Path out = folder.resolve("out");

        assertThat(reprint("export", out.toString()).out())
                .contains("2 statements in ")
                .contains("2 people in ");

        JsonNode harbour = read(out.resolve("statements.jsonl")).stream()
                .filter(one -> one.path("id").asString().endsWith("/statements/" + id))
                .findFirst()
                .orElseThrow();
        JsonNode article = read(out.resolve("articles.jsonl")).getFirst();
        JsonNode target = harbour.path("target");
        assertThat(target.path("source").asString())
                .isEqualTo(article.path("uri").asString());
        String text = article.path("bodies").get(1).path("value").asString();
        assertThat(target.path("selector").get(0).path("exact").asString()).contains("harbour stays open");
        assertThat(text).contains(target.path("selector").get(0).path("exact").asString());
        assertThat(harbour.path("statement").path("mark").asString()).isEqualTo("rejected");
        assertThat(harbour.path("statement").path("deeds").get(0).path("note").asString())
                .isEqualTo("A play.");
        assertThat(read(out.resolve("people.jsonl")))
                .extracting(one -> one.path("id").asString())
                .contains(harbour.path("statement")
                        .path("people")
                        .get(0)
                        .path("person")
                        .asString())
                .anyMatch(person -> person.endsWith("/api/v1/persons/" + ines));
    }

    private static List<JsonNode> read(Path lines) throws IOException {
        return Files.readAllLines(lines).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    @Test
    void what_cannot_be_is_said_in_a_sentence() {
        assertThat(reprint("statements", "confirm", "zzz").err()).contains("There is no statement zzz");
        assertThat(reprint("statements", "confirm", "zzz").exit()).isEqualTo(Exit.REFUSED);
        assertThat(reprint("statements", "confirm", "!!").exit()).isEqualTo(Exit.USAGE);
        assertThat(reprint("statements", "list", "--after", "x").err()).contains("is no cursor");
        assertThat(reprint("statements", "list", "--report", "Nothing").err()).contains("no report");
        assertThat(reprint("statements", "find", "zzz").exit()).isEqualTo(Exit.REFUSED);
        assertThat(reprint("persons", "show", "zzz").err()).contains("nobody of the code");
        assertThat(reprint("persons", "wikidata", "zzz").exit()).isEqualTo(Exit.USAGE);
        assertThat(reprint("persons").out()).contains("review").contains("merge");
    }

    @Test
    void people_are_merged_told_apart_and_described() {
        String ines = harbour().path("people").get(0).path("person").asString();
        String other = lines("persons", "list", "verhulst", "--json")
                .getFirst()
                .path("id")
                .asString();

        assertThat(reprint("persons", "merge", ines, other, "--by", "Amina").out())
                .startsWith("Merged: " + ines);
        assertThat(lines("persons", "list", "--json")).hasSize(1);
        assertThat(lines("statements", "list", "--person", ines, "--json")).hasSize(2);
        assertThat(reprint("persons", "apart", ines, other).exit()).isEqualTo(Exit.DONE);
        assertThat(lines("persons", "list", "--json")).hasSize(2);

        assertThat(reprint("persons", "name", ines, "Инес Калловей").exit()).isEqualTo(Exit.DONE);
        assertThat(reprint("persons", "role", ines, "mayor", "--of", "Saltmere", "--from", "2027-01-01")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(reprint("persons", "wikidata", ines, "Q42").exit()).isEqualTo(Exit.DONE);
        assertThat(reprint("persons", "show", ines).out())
                .contains("Инес Калловей")
                .contains("mayor, Saltmere (2027-01-01)")
                .contains("Q42")
                .contains("merged with Calloway Verhulst");
        assertThat(reprint("persons", "review").err()).contains("Nobody waits");
    }
}
