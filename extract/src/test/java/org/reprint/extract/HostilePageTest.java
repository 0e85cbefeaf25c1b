package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Pages made to break a reader end with what was found, in the heap that the build gives its tests.
class HostilePageTest {
    private static final String STORY =
            "<p>The council met on Tuesday and agreed, after a long debate, to repair the bridge before the winter comes.</p>";

    private final Extractor extractor = new Extractor();

    @Test
    void deepNestingKeepsTheText() {
        var page = "<body>" + "<div>".repeat(100_000) + STORY.repeat(4);
        assertThat(extractor.extract(Page.of(page)).text()).contains("repair the bridge");
    }

    @Test
    void deepInlineNestingKeepsTheText() {
        var page = "<body>" + "<b><i><a href=x>".repeat(30_000) + STORY.repeat(4);
        assertThat(extractor.extract(Page.of(page)).text()).contains("repair the bridge");
    }

    @Test
    void aMillionAttributesKeepTheText() {
        var attributes = new StringBuilder("<body><div");
        for (int i = 0; i < 1_000_000; i++) {
            attributes.append(" a").append(i).append("=1");
        }
        assertThat(extractor
                        .extract(Page.of(attributes + ">" + STORY.repeat(4)))
                        .text())
                .contains("repair the bridge");
    }

    @Test
    void fiftyMegabytesOfTextEnd() {
        var page = "<body>" + STORY.repeat(50_000_000 / STORY.length());
        assertThat(extractor.extract(Page.of(page)).text()).startsWith("The council met on Tuesday");
    }

    @Test
    void unclosedThingsEnd() {
        for (var page : new String[] {
            "<", "<a", "<a href=\"", "<!--", "<script>", "<![CDATA[", "<body><table><tr><td>x", "&#", "\0"
        }) {
            assertThat(extractor.extract(Page.of(page))).isNotNull();
        }
    }

    @Test
    void randomMarkupNeverThrows() {
        var random = new Random(11);
        var pieces = new String[] {
            "<p>",
            "</p>",
            "<div class=article>",
            "<br>",
            "<table><tr><td>",
            "<a href='//x y'>",
            "<h2>",
            "©",
            " 2022 ",
            "By ",
            "Jane Doe ",
            "<img srcset=', ,'>",
            "<li>",
            "\"",
            "<time datetime='99999-1'>",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[[{",
            "</script>",
            "originally published by ",
            "Source: ",
            "<figure>",
            "<iframe src=http://youtube.com/embed/%zz>",
            "10/11/2022 25:99",
            "<pre>",
            "<blockquote>",
            "words and more words, "
        };
        for (int round = 0; round < 400; round++) {
            var page = new StringBuilder("<body>");
            for (int i = 0; i < 60; i++) {
                page.append(pieces[random.nextInt(pieces.length)]);
            }
            var explanation = extractor.explain(Page.of(page.toString()));
            assertThat(JsonLines.write("x", explanation.article())).startsWith("{\"id\":\"x\"");
            assertThat(explanation.html()).startsWith("<!DOCTYPE html>");
        }
    }

    @Test
    void theSamePageGivesTheSameLine() {
        var page = Page.of("<title>Bridge</title><h1>Bridge</h1>" + STORY.repeat(5));
        assertThat(JsonLines.write("1", extractor.extract(page)))
                .isEqualTo(JsonLines.write("1", new Extractor().extract(page)));
    }
}
