package org.reprint.newsroom.words.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reprint.newsroom.Browser;
import org.reprint.newsroom.ScriptWatch;

/// Shows hostile markup in Chromium, without any content security policy, and does to it what a reader may do. What
/// went through the gate must not run; the same markup raw must, or the test would prove nothing.
@ExtendWith(Browser.class)
class SafeHtmlBrowserTest {
    private static final String SITE = "http://site.test/";

    @Test
    void nothing_of_our_own_samples_runs(BrowserContext context) {
        Map<String, String> samples = ownSamples();

        assertThat(samples).hasSizeGreaterThanOrEqualTo(40);
        assertThat(running(context, samples, html -> SafeHtml.of(html).html())).isEmpty();
    }

    @Test
    void our_own_samples_run_when_nothing_stops_them(BrowserContext context) {
        Map<String, String> samples = ownSamples();

        assertThat(running(context, samples, html -> html)).containsExactlyInAnyOrderElementsOf(samples.keySet());
    }

    @Test
    void nothing_of_the_shared_samples_runs(BrowserContext context) {
        Map<String, String> samples = ScriptWatch.sharedSamples();
        Map<String, String> pages = new LinkedHashMap<>();
        int number = 0;
        for (String sample : samples.values()) {
            pages.merge("page-" + number++ / 10, "<div>" + SafeHtml.of(sample).html() + "</div>", String::concat);
        }

        assertThat(samples).hasSizeGreaterThan(500);
        assertThat(running(context, pages, html -> html)).isEmpty();
    }

    @Test
    void the_shared_samples_run_when_nothing_stops_them(BrowserContext context) {
        Map<String, String> everyTenth = new LinkedHashMap<>();
        int number = 0;
        for (var sample : ScriptWatch.sharedSamples().entrySet()) {
            if (number++ % 10 == 0) {
                everyTenth.put(sample.getKey(), sample.getValue());
            }
        }

        Set<String> raw = running(context, everyTenth, html -> html);
        assertThat(raw).as("the harness hears scripts").hasSizeGreaterThan(everyTenth.size() * 8 / 10);
    }

    /// The names of the samples of which any script ran.
    private static Set<String> running(
            BrowserContext context, Map<String, String> samples, UnaryOperator<String> gate) {
        ScriptWatch watch = new ScriptWatch(context);
        context.route("**/*", route -> {
            String name = route.request().url().startsWith(SITE + "sample/")
                    ? route.request().url().substring((SITE + "sample/").length())
                    : "";
            if (samples.containsKey(name)) {
                route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBodyBytes(page(gate.apply(Objects.requireNonNull(samples.get(name))))));
            } else {
                route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setStatus(404)
                        .setBody("none"));
            }
        });
        samples.keySet().forEach(name -> watch.visit(name, SITE + "sample/" + name));
        // A machine with other work may tear a visit away before its script ran: who was silent is asked once more.
        samples.keySet().stream()
                .filter(name -> !watch.ran().contains(name))
                .toList()
                .forEach(name -> watch.visit(name, SITE + "sample/" + name));
        return watch.ran();
    }

    private static byte[] page(String html) {
        return ("<!doctype html><html lang=en><head><meta charset=utf-8><title>t</title></head><body><main><article"
                        + " id=article>" + html + "</article></main></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> ownSamples() {
        Map<String, String> samples = new LinkedHashMap<>();
        try (var in = Objects.requireNonNull(SafeHtmlBrowserTest.class.getResourceAsStream("hostile-markup.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .forEach(line -> samples.put(line.split("\t", 2)[0], line.split("\t", 2)[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }
}
