package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Any text in any language is answered, and every offset lies inside it. Fuzz for a minute with
/// `JAZZER_FUZZ=1 ./mvnw -pl statements test -Dtest=FinderFuzzTest`; without it the kept inputs are replayed.
class FinderFuzzTest {
    static final List<String> LANGUAGES =
            List.of("en", "de", "es", "fr", "pt", "it", "ru", "uk", "ar", "zh", "tr", "pl", "nl", "xx", "");
    static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @FuzzTest(maxDuration = "60s")
    void everyTextIsAnswered(FuzzedDataProvider data) {
        String language = data.pickValue(LANGUAGES);
        answered(Text.of("fuzz", language, data.consumeRemainingAsString()));
    }

    static void answered(Text text) {
        String words = text.words();
        List<Statement> found = new Finder().find(text);
        for (Statement statement : found) {
            assertThat(statement.spans()).allMatch(span -> span.end() <= words.length() && span.length() > 0);
            assertThat(statement.confidence()).isBetween(0.0, 1.0);
            statement
                    .speaker()
                    .ifPresent(speaker -> assertThat(speaker.span().in(words)).isEqualTo(speaker.words()));
        }
        assertThat(LineReader.read(Lines.write(text, found))).isInstanceOf(LineReader.Line.Unreadable.class);
        assertThat(LineReader.read(words)).isNotNull();
        compared(text, found);
    }

    /// Whatever was found can be set against its reverse, and laid beside the whole text.
    private static void compared(Text text, List<Statement> found) {
        List<Said> said = new ArrayList<>();
        for (Statement statement : found) {
            Said one = Said.of("s" + said.size(), text, statement, DAY);
            said.add(one);
            String reversed = new StringBuilder(one.words()).reverse().toString();
            said.add(new Said("s" + said.size(), Set.of("x"), "", reversed, "", text.language(), DAY, Polarity.DENIED));
            List<Stretch> stretches = Alignment.of(text.words(), one.words(), text.language());
            assertThat(stretches.stream().map(Stretch::first).collect(Collectors.joining()))
                    .isEqualTo(text.words());
            assertThat(stretches.stream().map(Stretch::later).collect(Collectors.joining()))
                    .isEqualTo(one.words());
        }
        assertThat(new Comparisons(30, 10).among(said)).hasSizeLessThanOrEqualTo(10);
    }
}
