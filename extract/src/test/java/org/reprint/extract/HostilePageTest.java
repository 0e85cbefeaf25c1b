package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Pages made to break a reader end with what was found; two readings of one page are the same, whoever reads it.
class HostilePageTest {
    private final Extractor extractor = new Extractor();

    /// Each page in turn, in a process of its own with 256 MB of heap: a page that asked for more would end it.
    @Test
    void everyHostilePageGivesTheStoryWithin256Megabytes() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostilePages.class.getName())
                .redirectErrorStream(true)
                .start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        assertThat(said.lines().map(line -> line.substring(0, line.lastIndexOf(" | "))))
                .containsExactlyElementsOf(HostilePages.all().keySet().stream()
                        .map(name -> name + " | found")
                        .toList());
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
        for (var page : rules()) {
            assertThat(JsonLines.write("1", extractor.extract(page)))
                    .isEqualTo(JsonLines.write("1", new Extractor().extract(page)));
        }
    }

    /// One extractor in many hands gives each what it gives alone.
    @Test
    void manyThreadsShareOneExtractor() throws InterruptedException, ExecutionException {
        var pages = rules();
        var alone = pages.stream()
                .map(page -> JsonLines.write("1", new Extractor().extract(page)))
                .toList();
        try (var hands = Executors.newFixedThreadPool(16)) {
            var underway = new ArrayList<Future<List<String>>>();
            for (int hand = 0; hand < 16; hand++) {
                underway.add(hands.submit(() -> pages.stream()
                        .map(page -> JsonLines.write("1", extractor.extract(page)))
                        .toList()));
            }
            for (var together : underway) {
                assertThat(together.get()).isEqualTo(alone);
            }
        }
    }

    private static List<Page> rules() {
        try (var files =
                Files.list(Path.of(HostilePageTest.class.getResource("/rules").toURI()))) {
            var pages = new ArrayList<Page>();
            for (var file : files.filter(name -> name.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                pages.add(Page.of(Files.readAllBytes(file)));
            }
            return pages;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
