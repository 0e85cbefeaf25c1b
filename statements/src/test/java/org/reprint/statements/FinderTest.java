package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the finder does, read as examples.
class FinderTest {
    private static List<Statement> find(String language, String words) {
        return new Finder().find(Text.of("", language, words));
    }

    @Test
    void aSplitQuotationIsOneStatement() {
        Statement statement =
                find("en", "“We are late,” Mary Stone said. “We will come.”").getFirst();
        assertThat(statement.words()).isEqualTo("“We are late,” “We will come.”");
        assertThat(statement.kind()).isEqualTo(Kind.DIRECT);
        assertThat(statement.speakerName()).isEqualTo("Mary Stone");
    }

    @Test
    void aPronounIsLedBackToTheFullestName() {
        List<Statement> found = find(
                "en", "Mary Stone said that the mill was sold. “It is a pity,” she said. Stone added that she wept.");
        assertThat(found).extracting(Statement::speakerName).containsExactly("Mary Stone", "Mary Stone", "Mary Stone");
    }

    @Test
    void anUnclosedMarkRunsOverParagraphs() {
        List<Statement> found =
                find("en", "“The first day was long,” said Paul Marsh. “We walked.\n\n“Then we slept.”");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().words()).endsWith("“Then we slept.”");
    }

    @Test
    void titlesOfWorksAndScareQuotesAreNoStatements() {
        assertThat(find("en", "The film “Long Way Home” opened in Rome. The “reform” was cheap."))
                .isEmpty();
    }

    @Test
    void aTextWithoutALanguageFileStillGetsItsQuotedPassages() {
        List<Statement> found = find("xx", "Ola mina. “Sura kanto belo mira suna.”");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().confidence()).isLessThan(0.5);
    }

    @Test
    void aMegabyteOfMarksIsRead() {
        for (String mark : List.of("\"", "“", "'", "«", "''", "“\n")) {
            assertThat(find("en", mark.repeat(1_000_000 / mark.length()))).isNotNull();
        }
    }

    @Test
    void offsetsAreCodePointsInJsonLines() throws IOException {
        StringWriter out = new StringWriter();
        List<String> complaints = new ArrayList<>();
        String line = "{\"id\":\"a\",\"lang\":\"en\",\"text\":\"\ud83d\ude00 “Yes, we will,” Ann Lee said.\"}";
        int texts = new Lines(new Finder())
                .run(new BufferedReader(new StringReader(line + "\nno json\n")), out, complaints::add);
        assertThat(texts).isEqualTo(1);
        assertThat(out.toString()).contains("\"start\":2,", "\"speaker_start\":18,", "\"type\":\"direct\"");
        assertThat(complaints).singleElement().asString().startsWith("Line 2: This is no JSON");
    }

    @Test
    void whatTheExtractorWritesIsRead() {
        String line = "{\"id\":\"a\",\"language\":\"en\",\"title\":\"Mayor Ann Lee\",\"published\":"
                + "\"2022-10-22T23:30:00-07:00\",\"links\":[{\"href\":\"https://x.example/\",\"text\":\"x\"}],\"text\":\"Yes.\"}";
        assertThat(LineReader.read(line)).isInstanceOfSatisfying(LineReader.Line.Read.class, read -> {
            assertThat(read.text().language()).isEqualTo("en");
            assertThat(read.text().headline()).contains("Mayor Ann Lee");
            assertThat(read.text().published()).contains(LocalDate.of(2022, 10, 22));
        });
        assertThat(LineReader.read("{\"text\":\"Yes.\",\"published\":\"last week\"}"))
                .isInstanceOfSatisfying(
                        LineReader.Line.Unreadable.class,
                        no -> assertThat(no.why()).contains("“last week”", "2022-10-21"));
    }
}
