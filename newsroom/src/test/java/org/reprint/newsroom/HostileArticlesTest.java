package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.deeds.desk.Desk.Label;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.statement.Statements;
import org.reprint.newsroom.words.statement.Statements.Wanted;
import org.reprint.newsroom.words.topic.Topic;

/// Articles whose every field is an attack come in, are published, and are read in Chromium with the site's content
/// security policy switched off. No script may run on any page that shows them.
@ExtendWith(Browser.class)
class HostileArticlesTest {

    private static final int ON_ONE_PAGE = 30;
    private static final String PLAIN = "<p>The harbour board met on Tuesday, heard two engineers and a diver, and put"
            + " the question of the lock gates off until the spring, to nobody's surprise.</p>";

    @Test
    void nothing_of_the_shared_samples_runs_on_any_page(
            com.microsoft.playwright.Browser browser, @TempDir Path folder) {
        List<Map.Entry<String, String>> samples =
                List.copyOf(ScriptWatch.sharedSamples().entrySet());
        try (TestNewsroom house = TestNewsroom.open(folder, Map.of("serve.port", "0"));
                Newsroom.Serving serving = house.serve();
                BrowserContext context = browser.newContext(new NewContextOptions().setBypassCSP(true))) {
            ScriptWatch watch = new ScriptWatch(context);
            URI site = serving.site().address();
            context.route(address -> !address.startsWith(site.toString()), Route::abort);
            for (int from = 0; from < samples.size(); from += ON_ONE_PAGE) {
                List<Map.Entry<String, String>> some =
                        samples.subList(from, Math.min(from + ON_ONE_PAGE, samples.size()));
                Article article = published(house, some);
                for (String path : paths(article)) {
                    watch.visit(some.getFirst().getKey() + " and those after it on " + path, site.resolve(path) + "");
                }
            }
            for (String path : List.of(
                    "",
                    "latest",
                    "topics",
                    "outlets",
                    "archive",
                    "corrections",
                    "statements?words=gates",
                    "person/inge-dahl")) {
                watch.visit(path, site.resolve(path) + "");
            }
            assertThat(watch.ran()).isEmpty();
            Statements said = house.store().statements();
            assertThat(said.page(Wanted.all(house.gate().readers()), Optional.empty(), 200))
                    .as("attacks that readers see as somebody's words")
                    .anyMatch(statement -> statement.saying().words().contains("<"));
        }
    }

    private static List<String> paths(Article article) {
        List<String> paths = new ArrayList<>();
        paths.add("articles/" + article.id().code() + "/" + encoded(article.slug()));
        paths.add("articles/" + article.id().code() + "/revisions");
        article.authors().forEach(a -> paths.add("author/" + encoded(a.slug())));
        article.topics().forEach(t -> paths.add(t.kind().word() + "/" + encoded(t.slug())));
        article.topics().stream()
                .filter(t -> t.kind() == Topic.Kind.REPORT)
                .forEach(t -> paths.add("report/" + encoded(t.slug()) + "/said"));
        return paths;
    }

    private static String encoded(String slug) {
        return java.net.URLEncoder.encode(slug, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Article published(TestNewsroom house, List<Map.Entry<String, String>> samples) {
        String name = samples.getFirst().getKey();
        String address = "https://hostile.example/" + name;
        house.web(address, page(name, samples));
        return switch (house.take(address)) {
            case Intake.Filed(Article article, boolean listing) -> {
                house.desk().file(article.id(), List.of(new Label(Topic.Kind.REPORT, text(samples, 7))), false);
                house.desk().publish(article.id());
                Article now = house.store().articles().find(article.id()).orElseThrow();
                assertThat(now.state()).isInstanceOf(Article.Published.class);
                yield now;
            }
            case Intake.Known known -> throw new AssertionError("taken for another: " + name);
            case Intake.Refused(String why) -> throw new AssertionError(name + ": " + why);
        };
    }

    /// A page with samples raw in its body and as text in every field that is read from it.
    private static String page(String name, List<Map.Entry<String, String>> samples) {
        StringBuilder body = new StringBuilder();
        for (Map.Entry<String, String> sample : samples) {
            body.append("<p>")
                    .append(sample.getKey())
                    .append(": the minutes of that part of the meeting, which was held");
            body.append(" in the small hall, read as follows.</p>")
                    .append(PLAIN)
                    .append(sample.getValue());
        }
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s %2$s</title>
                <meta property="og:site_name" content="%3$s"><meta name="description" content="%4$s">
                <link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
                </head><body><article><h1>%1$s %2$s</h1><p class="deck">%4$s</p>
                <p class="byline">By <a rel="author" href="https://hostile.example/staff">%5$s</a></p>%8$s
                <figure><img src="https://hostile.example/a.jpg" alt="%6$s"><figcaption>%7$s</figcaption></figure>
                %9$s%10$s</article><p>Copyright © %5$s, %3$s, 2026</p></body></html>""".formatted(
                        name,
                        attribute(samples, 0),
                        attribute(samples, 1),
                        attribute(samples, 2),
                        attribute(samples, 3),
                        attribute(samples, 4),
                        attribute(samples, 5),
                        PLAIN.repeat(3),
                        body,
                        "<p>“We heard " + attribute(samples, 6)
                                + " again, and the gates stay shut,” said Inge Dahl, the board's engineer.</p>");
    }

    private static String text(List<Map.Entry<String, String>> samples, int which) {
        return samples.get(which % samples.size()).getValue();
    }

    private static String attribute(List<Map.Entry<String, String>> samples, int which) {
        return text(samples, which)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\0", "");
    }
}
