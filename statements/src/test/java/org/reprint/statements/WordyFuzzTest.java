package org.reprint.statements;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// As [FinderFuzzTest], with texts put together of marks, cue words, pronouns and names, in blocks of all kinds with
/// links, headline and deck: chance alone seldom writes `“…,” said`. The words stand in `fuzz-words.txt`, one a line,
/// line breaks and tabs as Java escapes.
class WordyFuzzTest {
    /// Words of a text, at most.
    private static final int LONGEST = 900;

    @FuzzTest(maxDuration = "60s")
    void everyTextOfWordsIsAnswered(FuzzedDataProvider data) throws IOException {
        List<String> words = words();
        Text.Composer composer =
                Text.compose("fuzz", data.pickValue(FinderFuzzTest.LANGUAGES)).published(FinderFuzzTest.DAY);
        if (data.consumeBoolean()) {
            composer.headline(phrase(data, words, 12));
        }
        if (data.consumeBoolean()) {
            composer.deck(phrase(data, words, 12));
        }
        int blocks = data.consumeInt(1, 6);
        for (int i = 0; i < blocks; i++) {
            String block = phrase(data, words, LONGEST / blocks);
            int from = data.consumeInt(0, block.length());
            Link link = new Link(new Span(from, data.consumeInt(from, block.length())), "https://example.org/" + i);
            composer.block(data.pickValue(Block.Kind.values()), block, List.of(link));
        }
        FinderFuzzTest.answered(composer.text());
    }

    private static List<String> words() throws IOException {
        try (InputStream file = Objects.requireNonNull(WordyFuzzTest.class.getResourceAsStream("fuzz-words.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::translateEscapes)
                    .toList();
        }
    }

    private static String phrase(FuzzedDataProvider data, List<String> words, int most) {
        StringBuilder phrase = new StringBuilder();
        int length = data.consumeInt(0, most);
        for (int i = 0; i < length && data.remainingBytes() > 0; i++) {
            phrase.append(data.pickValue(words));
            if (data.consumeInt(0, 3) > 0) {
                phrase.append(' ');
            }
        }
        return phrase.toString();
    }
}
