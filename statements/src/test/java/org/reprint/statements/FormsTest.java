package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The habits of newspapers, in several languages: words announced and set below, dash dialogue, lists of demands,
/// interviews, unclosed marks, block quotations and posts; scare quotes and titles of works are no statements.
class FormsTest {
    @TestFactory
    List<DynamicTest> eachFormIsReadAsItIsMeant() throws IOException {
        try (InputStream in = Objects.requireNonNull(FormsTest.class.getResourceAsStream("forms.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(part -> DynamicTest.dynamicTest(part[0] + " " + part[1] + ": " + part[4], () -> check(part)))
                    .toList();
        }
    }

    private static void check(String[] part) {
        List<Statement> found = new Finder().find(Text.of("", part[1], part[4].replace('¶', '\n')));
        if (part[3].equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).extracting(one -> bare(one.words())).containsExactly(bare(part[3]));
            assertThat(found.getFirst().speakerName()).isEqualTo(part[2]);
        }
    }

    @Test
    void aBlockQuotationIsSomebodysWordsWithoutMarks() {
        Text text = Text.compose("", "en")
                .paragraph("In a letter to the board Ada Cole wrote:")
                .block(Block.Kind.QUOTATION, "We never closed the gate.\nNobody asked us to.", List.of())
                .paragraph("The board did not answer.")
                .text();
        List<Statement> found = new Finder().find(text);
        assertThat(found).hasSize(1);
        assertThat(bare(found.getFirst().words())).isEqualTo("We never closed the gate Nobody asked us to");
        assertThat(found.getFirst().kind()).isEqualTo(Kind.DIRECT);
        assertThat(found.getFirst().speakerName()).isEqualTo("Ada Cole");
    }

    @Test
    void aPostBelongsToWhoeverSignsIt() {
        Text text = Text.compose("", "en")
                .paragraph("The gate was shut on Monday.")
                .block(
                        Block.Kind.POST,
                        "We never closed the gate. Ask the engineers! — Ada Cole (@adacole) October 4, 2022",
                        List.of())
                .text();
        List<Statement> found = new Finder().find(text);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().words()).isEqualTo("We never closed the gate. Ask the engineers!");
        assertThat(found.getFirst().speakerName()).isEqualTo("Ada Cole");
    }

    @Test
    void itemsBelowADemandAreItsWords() {
        Text text = Text.compose("", "en")
                .paragraph("Hal Becker demanded:")
                .block(Block.Kind.ITEM, "Higher pay", List.of())
                .block(Block.Kind.ITEM, "A new roof", List.of())
                .paragraph("Work goes on.")
                .text();
        List<Statement> found = new Finder().find(text);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("Higher pay A new roof");
            assertThat(one.spans()).hasSize(2);
            assertThat(one.speakerName()).isEqualTo("Hal Becker");
        });
    }

    private static String bare(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
