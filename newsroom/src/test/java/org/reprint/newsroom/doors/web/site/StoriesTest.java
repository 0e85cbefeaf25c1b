package org.reprint.newsroom.doors.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.words.article.Person;

class StoriesTest {

    private static final String SENTENCE = "The board met on Tuesday and put the question of the gates off until the"
            + " spring, as it had done in every year since the flood.";

    @Test
    void an_author_is_named_once_before_the_bio() {
        assertThat(Stories.bio(author("Ines Roth reports from the coast."))).isEqualTo(" reports from the coast.");
        assertThat(Stories.bio(author("Ines Roth, a diver, reports."))).isEqualTo(", a diver, reports.");
        assertThat(Stories.bio(author("Ines Rothmann is another."))).isEqualTo(" Ines Rothmann is another.");
        assertThat(Stories.bio(author("She reports from the coast."))).isEqualTo(" She reports from the coast.");
    }

    private static Person author(String bio) {
        return new Person(1, "Ines Roth", "ines-roth", bio, Optional.empty());
    }

    @Test
    void what_fits_stays_as_it_is() {
        assertThat(Stories.shortened(SENTENCE, "en")).isEqualTo(SENTENCE);
    }

    @Test
    void what_is_too_long_ends_with_a_sentence_where_one_ends_late_enough() {
        String rest = " Two engineers and a diver had spoken for it, the minutes say, and nobody on the quay below the"
                + " office was surprised.";

        assertThat(Stories.shortened(SENTENCE + rest, "en")).isEqualTo(SENTENCE);
    }

    @Test
    void else_it_ends_between_words_with_an_ellipsis_and_nothing_left_open_before_it() {
        String endless = "He counted boats. " + "boats, ".repeat(60);
        String shortened = Stories.shortened(endless, "en");

        assertThat(shortened).startsWith("He counted boats.").endsWith("boats…").hasSizeLessThanOrEqualTo(221);
        assertThat(Stories.shortened("word ".repeat(43) + "(“morethanever", "en"))
                .endsWith("word…");
    }

    @Test
    void a_script_without_spaces_is_cut_between_words_too() {
        String shortened = Stories.shortened("清晨六点，云亭镇的老食堂已经坐满了人".repeat(20), "zh");

        assertThat(shortened).endsWith("…").hasSizeBetween(200, 221);
        assertThat(shortened.charAt(shortened.length() - 2)).isNotEqualTo('，');
    }
}
