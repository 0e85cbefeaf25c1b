package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// One small page for each rule, under `rules/`: `<rule>.html` is the page, `<rule>.md` what a reader takes from its
/// body, written by hand. Empty lines and space at the ends of lines do not count.
class RulePagesTest {
    private static final URI ADDRESS = URI.create("https://valley-herald.example/news/bridge");

    @TestFactory
    Stream<DynamicTest> everyPageGivesWhatAReaderTakes() throws IOException, URISyntaxException {
        var folder = Path.of(RulePagesTest.class.getResource("/rules").toURI());
        try (var files = Files.list(folder)) {
            var pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(pages).hasSizeGreaterThan(25);
            return pages.stream().map(page -> DynamicTest.dynamicTest(name(page), () -> check(page)));
        }
    }

    private static String name(Path page) {
        var name = page.getFileName().toString();
        return name.substring(0, name.length() - ".html".length());
    }

    private static void check(Path page) throws IOException {
        var article = new Extractor().extract(Page.of(Files.readAllBytes(page)).at(ADDRESS));
        var wanted = Files.readString(page.resolveSibling(name(page) + ".md"), StandardCharsets.UTF_8);
        assertThat(article.title()).isEqualTo("Council agrees to repair the bridge");
        assertThat(lines(body(article))).isEqualTo(lines(wanted));
    }

    /// The body alone: what stands above it is told by other tests.
    private static String body(Article article) {
        var markdown = article.markdown();
        int title = markdown.startsWith("# ") ? markdown.indexOf('\n') : 0;
        var rest = markdown.substring(title).strip();
        return article.deck().isPresent() ? rest.substring(rest.indexOf('\n')) : rest;
    }

    private static List<String> lines(String text) {
        return text.replace("https://valley-herald.example/", "/")
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
