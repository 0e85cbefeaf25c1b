package org.reprint.newsroom.doors.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reprint.newsroom.doors.web.serve.Running;
import org.reprint.newsroom.doors.web.serve.TestSettings;
import org.reprint.newsroom.doors.web.site.Newspaper.Copy;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.rights.TermsForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a site's own settings do to an article's page, as a browser under the site's policy shows it.
@ExtendWith(org.reprint.newsroom.Browser.class)
class UnderTermsTest {

    private static final String TEXT = "<p>One paragraph that stands at the opening of the text.</p>".repeat(4)
            + "<p>The last paragraph names the minister.</p>";

    private static final Terms COUNTED = TermsForm.read(Map.of(
            "basis", Map.of("kind", "permission", "evidence", "letter.pdf"),
            "rules", Map.of("tracker", "https://count.example/pixel.gif?id=7")));

    @TempDir
    Path folder;

    private static String address(Running running, Article article) {
        return running.address().resolve("/articles/" + article.id().code() + "/" + article.slug()) + "";
    }

    /// Opens an article and notes what the browser asks of other hosts and complains of.
    private static List<String> opened(Page page, Running running, Article article) {
        List<String> noted = new ArrayList<>();
        page.onConsoleMessage(message -> noted.add(message.text()));
        page.route(at -> !at.startsWith(running.address().toString()), (Route route) -> {
            noted.add(route.request().url());
            route.abort();
        });
        page.navigate(address(running, article));
        return noted;
    }

    @Test
    void a_holders_pixel_is_asked_for_where_its_host_may_count(Page page) {
        try (Newspaper paper = new Newspaper(folder, TestSettings.of(false, List.of("count.example")));
                Running running = paper.serve()) {
            Outlet outlet = paper.outlet("river.example", "River Post", Optional.of(COUNTED));
            Article article = paper.publish(Copy.of("The dam", TEXT, outlet));

            assertThat(opened(page, running, article)).contains("https://count.example/pixel.gif?id=7");
            assertThat(page.locator(".body").innerText()).contains("names the minister");
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "example", "other.example", "count.example.org"})
    void elsewhere_the_pixel_and_with_it_the_whole_text_stay_away(String host, Page page) {
        List<String> allowed = host.isEmpty() ? List.of() : List.of(host);
        try (Newspaper paper = new Newspaper(folder, TestSettings.of(false, allowed));
                Running running = paper.serve()) {
            Outlet outlet = paper.outlet("river.example", "River Post", Optional.of(COUNTED));
            Article article = paper.publish(Copy.of("The dam", TEXT, outlet));

            assertThat(opened(page, running, article)).isEmpty();
            assertThat(page.content()).doesNotContain("count.example").doesNotContain("names the minister");
            assertThat(page.locator(".read-whole a").getAttribute("href")).startsWith("https://river.example/");
        }
    }

    @ParameterizedTest
    @CsvSource({"by-nc, true, false", "by-nc, false, true", "by, true, true"})
    void a_licence_that_forbids_earning_gives_a_site_that_earns_an_excerpt_only(
            String licence, boolean commercial, boolean whole, Page page) {
        try (Newspaper paper = new Newspaper(folder, TestSettings.of(commercial, List.of()));
                Running running = paper.serve()) {
            Outlet outlet = paper.outlet("river.example", "River Post", Optional.of(Newspaper.under(licence)));
            Article article = paper.publish(Copy.of("The dam", TEXT, outlet));
            page.navigate(address(running, article));

            assertThat(page.content().contains("names the minister")).isEqualTo(whole);
            assertThat(page.locator(".read-whole").count()).isEqualTo(whole ? 0 : 1);
            page.navigate(running.address().resolve("/feed.rss").toString());
            assertThat(page.content().contains("names the minister")).isEqualTo(whole);
        }
    }

    @Test
    void the_data_for_machines_passes_the_policy_whatever_stands_in_it(Page page) {
        String title = "The dam</script><script>document.title = 'ran'</script> & \"the\" <!-- town";
        try (Newspaper paper = new Newspaper(folder);
                Running running = paper.serve()) {
            Outlet outlet = paper.outlet("river.example", "River Post", Optional.of(Newspaper.under("by")));
            Article article = paper.publish(Copy.of(title, TEXT, outlet));

            assertThat(opened(page, running, article)).isEmpty();
            assertThat(page.title()).startsWith("The dam</script>");
            List<String> data =
                    page.locator("script[type='application/ld+json']").allTextContents();
            assertThat(data).isNotEmpty();
            List<JsonNode> read =
                    data.stream().map(JsonMapper.shared()::readTree).toList();
            assertThat(read).anySatisfy(node -> {
                JsonNode news = news(node);
                assertThat(news.get("headline").asString()).isEqualTo(title);
                assertThat(URI.create(news.get("license").asString()).getHost()).isEqualTo("creativecommons.org");
            });
        }
    }

    /// The article among the things that a graph may hold.
    private static JsonNode news(JsonNode data) {
        return data.findParents("headline").getFirst();
    }

    @Test
    void on_paper_the_text_and_its_terms_stay_and_the_ways_around_the_site_go(Browser browser) {
        try (Newspaper paper = new Newspaper(folder);
                Running running = paper.serve();
                BrowserContext reader = browser.newContext()) {
            Outlet outlet = paper.outlet("river.example", "River Post", Optional.of(Newspaper.under("by")));
            Article article = paper.publish(
                    Copy.of("The dam", TEXT + "<p>See <a href=\"https://board.example/notice\">it</a>.</p>", outlet));
            Page page = reader.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            page.navigate(address(running, article));

            for (String kept : List.of("h1", ".chain", ".body", ".rights", ".masthead-name")) {
                assertThat(page.locator(kept).first().isVisible()).as(kept).isTrue();
            }
            for (String gone : List.of(".masthead nav", ".share", ".colophon nav", ".skip")) {
                assertThat(page.locator(gone).first().isVisible()).as(gone).isFalse();
            }
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.body a'), '::after').content"))
                    .isEqualTo("\" (https://board.example/notice)\"");
            assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
        }
    }
}
