package org.reprint.newsroom.deeds.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.TestNewsroom;
import org.reprint.newsroom.deeds.desk.Decision;
import org.reprint.newsroom.deeds.desk.Desk;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.rights.TermsForm;
import org.reprint.newsroom.words.statement.Statement;

/// A newsroom with an article in which people speak.
abstract class TownTalk {

    static final String OPEN = "The harbour stays open through the winter, whatever the storms bring";
    static final String CLOSED = "There is no money left to keep the channel clear";

    static final String BODY = "<p>“" + OPEN + ",” Senator Ines Calloway said on Monday.</p>"
            + "<p>“" + CLOSED + ",” said Tomas Verhulst, a town councillor, in a letter to the board.</p>"
            + "<p>The dredger Aurelia began its work at dawn, and will rest on Sundays as the fishermen wanted.</p>"
            + "<p>The sand goes to the beaches in the south, which lost a third of their width.</p>";

    @TempDir
    Path folder;

    private Optional<TestNewsroom> open = Optional.empty();
    ArticleId id = new ArticleId(1);

    @BeforeEach
    void open() {
        open = Optional.of(TestNewsroom.open(folder));
        id = take("https://www.tidewatch.example/2026/10/dredger", "Dredger clears the channel", BODY);
    }

    @AfterEach
    void close() {
        house().close();
    }

    TestNewsroom house() {
        return open.orElseThrow();
    }

    ArticleId take(String address, String title, String body) {
        house().web(
                        address,
                        "<html lang=en><head><title>" + title
                                + "</title><meta property=og:site_name content=Tidewatch></head><body><article><h1>"
                                + title + "</h1>" + body + "</article></body></html>");
        Intake.Outcome outcome = house().take(address);
        assertThat(outcome).isInstanceOf(Intake.Filed.class);
        return ((Intake.Filed) outcome).article().id();
    }

    void ownWork() {
        house().outletTerms(
                        "tidewatch.example",
                        "Tidewatch",
                        Optional.of(TermsForm.read(Map.of("basis", Map.of("kind", "own-work")))));
    }

    void correct(String body) {
        ownWork();
        Desk.Correction correction =
                new Desk.Correction("Put right.", Optional.empty(), Optional.empty(), Optional.of(body));
        assertThat(house().desk().correct(id, correction)).isInstanceOf(Decision.Done.class);
    }

    List<Statement> filed() {
        return house().store().statements().of(id);
    }

    Statement saying(String words) {
        return saying(id, words);
    }

    Statement saying(ArticleId article, String words) {
        return house().store().statements().of(article).stream()
                .filter(statement -> statement.saying().words().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("“" + words + "” is not among "
                        + house().store().statements().of(article)));
    }

    /// The id of the one who said it.
    long speaker(Statement statement) {
        return statement.saying().voices().getFirst().speaker().orElseThrow();
    }
}
