package org.reprint.newsroom.deeds.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.statement.Mark;
import org.reprint.newsroom.words.statement.Place;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.StatementId;

/// Which statements a text has.
class PassagesTest {

    private static final String WORDS = "the harbour stays open";
    private static final String SENTENCE = "She said that " + WORDS + ".";

    /// @param start where the words were when the statement was filed
    private static Statement statement(int start, String words, String sentence) {
        Place place = new Place(List.of(new Place.Span(start, start + words.length())), "", words, "");
        Saying saying = new Saying(
                place,
                words,
                Saying.Kind.INDIRECT,
                Saying.Act.SPEECH,
                "said",
                Saying.Polarity.SAID,
                "She",
                List.of(),
                "",
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                sentence,
                0.9);
        return new Statement(new StatementId(1), new ArticleId(1), 1, false, saying, new Mark.Found(), Instant.EPOCH);
    }

    @Test
    void words_are_had_at_their_place_and_elsewhere_with_the_sentence_around_them() {
        String text = "A beginning.\n" + SENTENCE + " An end.";
        int start = text.indexOf(WORDS);

        assertThat(new Passages(text).have(statement(start, WORDS, SENTENCE))).isTrue();
        assertThat(new Passages(text).have(statement(0, WORDS, SENTENCE))).isTrue();
        assertThat(new Passages(text).have(statement(9_000, WORDS, SENTENCE))).isTrue();
        assertThat(new Passages(text).have(statement(start, WORDS, SENTENCE + " And more.")))
                .isFalse();
        assertThat(new Passages(text).have(statement(start, "the harbour stays shut", SENTENCE)))
                .isFalse();
        assertThat(new Passages(SENTENCE.substring(0, 20)).have(statement(14, WORDS, SENTENCE)))
                .as("an excerpt that ends within the words")
                .isFalse();
    }

    @Test
    void looking_for_what_is_not_at_its_place_ends_and_what_is_there_is_had_all_the_same() {
        String text = "x".repeat(400_000) + SENTENCE;
        Passages passages = new Passages(text);

        List<Boolean> astray = IntStream.range(0, 200)
                .mapToObj(n -> passages.have(statement(n, WORDS, SENTENCE)))
                .toList();

        assertThat(astray).startsWith(true).endsWith(false);
        assertThat(passages.have(statement(text.indexOf(WORDS), WORDS, SENTENCE)))
                .isTrue();
    }
}
