package org.reprint.newsroom.words.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reprint.newsroom.Browser;
import org.reprint.newsroom.SharedFolder;
import tools.jackson.databind.json.JsonMapper;

/// Shows hostile markup in Chromium, without any content security policy, and does to it what a reader may do. What
/// went through the gate must not run; the same markup raw must, or the test would prove nothing.
@ExtendWith(Browser.class)
class SafeHtmlBrowserTest {
    private static final String SITE = "http://site.test/";

    /// Reports every dialog and console call, the two things that hostile samples do to show themselves.
    private static final String EARS = """
            window.ran = [];
            for (const name of ['alert', 'confirm', 'prompt', 'print'])
              Object.defineProperty(window, name, {get: () => what => { __ran(name + ' ' + what); return ''; }, set() {}});
            for (const name of ['log', 'error', 'warn', 'info', 'debug'])
              console[name] = what => __ran('console ' + what);
            """;

    /// What a reader's mouse and keyboard may do, to every element, and every handler that an element names.
    private static final String READER = """
            async () => {
              const fire = (element, type) => {
                try { EventTarget.prototype.dispatchEvent.call(element, new MouseEvent(type, {bubbles: true, cancelable: true, view: window})); } catch (e) {}
              };
              const all = [...Document.prototype.querySelectorAll.call(document, 'body *')].slice(0, 300);
              for (const element of all) {
                for (const name of Element.prototype.getAttributeNames.call(element))
                  if (/^on[a-z]+$/i.test(name)) fire(element, name.slice(2).toLowerCase());
                for (const type of ['mouseover', 'mouseenter', 'mousemove', 'pointerenter', 'mousedown', 'mouseup']) fire(element, type);
                try { HTMLElement.prototype.focus.call(element); } catch (e) {}
              }
              for (const element of all) {
                const target = element.getAttribute?.('href') ?? element.getAttribute?.('xlink:href') ?? '';
                const clean = String(target).replace(/[\\u0000-\\u0020]/g, '').toLowerCase();
                if (/^(https?:|mailto:|#|\\/)/.test(clean)) continue;
                try { Element.prototype.removeAttribute.call(element, 'target'); } catch (e) {}
                if (element instanceof HTMLFormElement) { try { HTMLFormElement.prototype.requestSubmit.call(element); } catch (e) {} }
                try { HTMLElement.prototype.click.call(element); } catch (e) { fire(element, 'click'); }
              }
              await new Promise(done => setTimeout(done, 40));
            }
            """;

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
        Map<String, String> samples = sharedSamples();

        assertThat(samples).hasSizeGreaterThan(500);
        assertThat(running(context, samples, html -> SafeHtml.of(html).html())).isEmpty();
    }

    @Test
    void the_shared_samples_run_when_nothing_stops_them(BrowserContext context) {
        Map<String, String> samples = sharedSamples();

        Set<String> raw = running(context, samples, html -> html);
        assertThat(raw).as("the harness hears scripts").hasSizeGreaterThan(samples.size() * 8 / 10);
    }

    /// The names of the samples of which any script ran.
    private static Set<String> running(
            BrowserContext context, Map<String, String> samples, UnaryOperator<String> gate) {
        Set<String> ran = new TreeSet<>();
        List<String> now = new ArrayList<>(List.of(""));
        context.exposeFunction("__ran", _ -> ran.add(now.getFirst()));
        context.addInitScript(EARS);
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
        for (String name : samples.keySet()) {
            now.set(0, name);
            visit(context, SITE + "sample/" + name);
        }
        return ran;
    }

    private static void visit(BrowserContext context, String address) {
        try (Page page = context.newPage()) {
            page.setDefaultTimeout(4000);
            page.onDialog(com.microsoft.playwright.Dialog::dismiss);
            try {
                page.navigate(address);
                page.evaluate(READER);
            } catch (PlaywrightException e) {
                // A sample may tear its page away, by a reload or an endless load; what ran until then was heard.
            }
            context.pages().stream().filter(other -> !other.equals(page)).forEach(Page::close);
        }
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

    private static Map<String, String> sharedSamples() {
        Map<String, String> samples = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(SharedFolder.file("security/xss-live.jsonl"))) {
                var sample = new JsonMapper().readTree(line);
                samples.put(sample.get("id").asString(), sample.get("html").asString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }
}
