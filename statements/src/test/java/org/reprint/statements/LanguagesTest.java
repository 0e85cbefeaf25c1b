package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words, kind and speaker of own sentences in the languages that no corpus measures. The lexicons were tuned on them:
/// what stands here is a floor that must hold, and no figure.
class LanguagesTest {
    private record Line(String language, String kind, String speaker, String words, String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "pt", "it", "ru", "uk", "pl", "nl", "tr", "ar", "zh"})
    void wordsKindAndSpeakerAreFound(String language) throws IOException {
        List<Line> lines = lines().stream()
                .filter(line -> line.language().equals(language))
                .toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(10);
        List<String> wrong = new ArrayList<>();
        for (Line line : lines) {
            List<Statement> found = new Finder().find(Text.of("", language, line.text()));
            if (found.stream().noneMatch(statement -> answers(statement, line))) {
                wrong.add(line.text() + "\n    -> " + told(found));
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aLanguageWithoutAFileGivesItsPassagesToTheNearestPlausibleSpeaker() {
        List<Statement> found = new Finder()
                .find(Text.of("", "eo", "“Ni atendis la akvon dum tri tagoj,” diris Marta Kovač al ĵurnalistoj."));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().words()).isEqualTo("“Ni atendis la akvon dum tri tagoj,”");
        assertThat(found.getFirst().speakerName()).isEqualTo("Marta Kovač");
        assertThat(found.getFirst().confidence()).isLessThan(0.5);
    }

    private static boolean answers(Statement statement, Line line) {
        return bare(statement.words()).equals(bare(line.words()))
                && statement.kind().name().toLowerCase(Locale.ROOT).equals(line.kind())
                && statement.speakerName().equals(line.speaker());
    }

    private static String bare(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String told(List<Statement> found) {
        return String.join(
                "; ",
                found.stream()
                        .map(one -> one.kind() + " [" + one.speakerName() + "] " + one.words())
                        .toList());
    }

    private static List<Line> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(LanguagesTest.class.getResourceAsStream("languages.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(part -> new Line(part[0], part[1], part[2], part[3], part[4]))
                    .toList();
        }
    }
}
