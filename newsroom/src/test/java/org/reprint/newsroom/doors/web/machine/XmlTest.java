package org.reprint.newsroom.doors.web.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// What is written into a feed is what a reader's program gets out of it.
class XmlTest {

    @Test
    void a_title_of_marks_comes_out_as_it_went_in() {
        String marks = "a < b & c > d ]]> “e” &amp; 'f' \"g\" 𝛑 ‏ا";
        Feed feed = new Feed(
                marks, marks, "en", "https://x.example/feed.rss", "https://x.example/", Instant.EPOCH, List.of());

        for (String written : List.of(RssForm.write(feed), AtomForm.write(feed))) {
            Document read = Jsoup.parse(written, "", Parser.xmlParser());
            assertThat(read.expectFirst("title").wholeText()).isEqualTo(marks);
        }
    }
}
