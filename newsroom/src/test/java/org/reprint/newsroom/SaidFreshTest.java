package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.deeds.desk.Desk.Label;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.rights.Licence;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.topic.Topic;

/// Pages of statements that lie ready are made anew when an article that they do not show yet begins or ceases
/// to print something that belongs on them.
class SaidFreshTest {

    private static final String WORDS = "We bring the books ourselves, and when the boat stands still on the sandbank,"
            + " the lesson simply goes on";

    private final HttpClient client = HttpClient.newHttpClient();
    private TestNewsroom house;
    private Newsroom.Serving serving;
    private Article first;
    private Article second;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestNewsroom.open(folder, Map.of("serve.port", "0"));
        serving = house.serve();
        free("tidewatch.example", "Tidewatch");
        free("levantlines.example", "Levant Lines");
        first = filed("tidewatch.example", "The school on the river", "2026-10-15");
        second = filed("levantlines.example", "A teacher on a boat", "2026-10-17");
        house.desk().publish(first.id());
    }

    @AfterEach
    void close() {
        serving.close();
        house.close();
    }

    private void free(String host, String name) {
        house.outletTerms(
                host,
                name,
                Licence.of("https://creativecommons.org/licenses/by/4.0/").map(Terms::under));
    }

    private Article filed(String host, String title, String day) {
        String address = "https://" + host + "/story";
        house.web(address, """
                <!doctype html><html lang="en"><head><title>%s</title>
                <meta property="article:published_time" content="%sT08:00:00Z"></head><body><article><h1>%s</h1>
                <p>%s: the harbour office kept its lamps lit, and the ferry company put off its decision.</p>
                <p>“%s,” said Esther Nyandwi, a teacher.</p>
                <p>The board of %s meets again in spring, when the winter timetable has run out.</p>
                </article></body></html>""".formatted(title, day, title, title, WORDS, host));
        Intake.Outcome outcome = house.take(address);
        assertThat(outcome).isInstanceOf(Intake.Filed.class);
        Article article = ((Intake.Filed) outcome).article();
        house.desk().file(article.id(), List.of(new Label(Topic.Kind.REPORT, "Schools")), false);
        return article;
    }

    private String get(String path) {
        serving.site().look();
        URI page = serving.site().address().resolve(path);
        try {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException trouble) {
            throw new AssertionError(trouble);
        }
    }

    /// Asks for each page twice: what lies ready must be as true as what is made for the one who asks.
    private void assertSecondShown(boolean shown) {
        Statement said = house.store().statements().of(first.id()).getFirst();
        for (String path : List.of(
                "/statements/" + said.id().code(),
                "/statements?words=sandbank",
                "/person/esther-nyandwi",
                "/person/esther-nyandwi/feed.json",
                "/report/schools/said",
                "/api/v1/statements?words=sandbank")) {
            for (int time = 0; time < 2; time++) {
                String page = get(path);
                assertThat(page).as(path).contains(first.content().title());
                assertThat(page.contains(second.content().title()))
                        .as(path + " " + time)
                        .isEqualTo(shown);
            }
        }
    }

    @Test
    void another_printing_comes_and_goes_with_its_article() {
        assertSecondShown(false);
        house.desk().publish(second.id());
        assertSecondShown(true);
        house.desk().withdraw(second.id(), "The outlet asked.");
        assertSecondShown(false);
    }

    @Test
    void another_printing_comes_and_goes_with_an_editors_word() {
        house.desk().publish(second.id());
        Statement said = house.store().statements().of(second.id()).getFirst();
        assertSecondShown(true);
        house.statementDesk().reject(said.id(), "Amina", "");
        assertSecondShown(false);
        house.statementDesk().undo(said.id(), "Amina", "");
        assertSecondShown(true);
    }
}
