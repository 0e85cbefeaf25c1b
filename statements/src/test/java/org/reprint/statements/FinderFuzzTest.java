package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/// Any text in any language is answered, and every offset lies inside it. Fuzz for a minute with
/// `JAZZER_FUZZ=1 ./mvnw -pl statements test -Dtest=FinderFuzzTest`; without it the kept inputs are replayed.
class FinderFuzzTest {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "es", "fr", "pt", "it", "ru", "uk", "ar", "zh", "tr", "pl", "nl", "xx", "");

    @FuzzTest(maxDuration = "60s")
    void everyTextIsAnswered(FuzzedDataProvider data) {
        String language = data.pickValue(LANGUAGES);
        String words = data.consumeRemainingAsString();
        Text text = Text.of("fuzz", language, words);
        List<Statement> found = new Finder().find(text);
        for (Statement statement : found) {
            assertThat(statement.spans()).allMatch(span -> span.end() <= words.length() && span.length() > 0);
            assertThat(statement.confidence()).isBetween(0.0, 1.0);
        }
        assertThat(LineReader.read(Lines.write(text, found))).isInstanceOf(LineReader.Line.Unreadable.class);
        assertThat(LineReader.read(words)).isNotNull();
    }
}
