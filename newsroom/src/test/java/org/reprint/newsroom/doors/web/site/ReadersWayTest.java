package org.reprint.newsroom.doors.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.doors.web.serve.Running;
import org.reprint.newsroom.words.article.Article;

/// The reader's way through the site in a real browser, with scripts switched off.
@ExtendWith(org.reprint.newsroom.Browser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadersWayTest {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Newspaper paper;
    private Edition edition;
    private Running running;

    @BeforeAll
    void print(@TempDir Path folder) {
        paper = new Newspaper(folder);
        edition = Edition.of(paper);
        running = paper.serve();
    }

    @AfterAll
    void stop() {
        running.close();
        paper.close();
    }

    private String address(String path) {
        String base = running.address().toString();
        return base.substring(0, base.length() - 1) + path;
    }

    private static String path(Article article) {
        return "/articles/" + article.id().code() + "/" + article.slug();
    }

    private List<String> everyKindOfPage() {
        return List.of(
                "/",
                path(edition.whole()),
                path(edition.excerpt()),
                path(edition.arabic()),
                path(edition.chinese()),
                path(edition.corrected()),
                path(edition.withdrawn()),
                "/articles/" + edition.corrected().id().code() + "/revisions",
                "/latest",
                "/report/rivers-without-treaties",
                "/author/esther-hakizimana",
                "/outlet/meridianbrief.example",
                "/archive/2026-11",
                "/topics",
                "/outlets",
                "/archive",
                "/authors",
                "/api/v1",
                "/corrections",
                "/about",
                "/terms",
                "/disclaimer",
                "/contact",
                "/nothing/here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void axe_finds_nothing_on_any_page(String scheme, Browser browser) {
        try (BrowserContext reader =
                browser.newContext(new Browser.NewContextOptions().setColorScheme(ColorScheme.valueOf(scheme)))) {
            List<String> found = new ArrayList<>();
            Page page = reader.newPage();
            for (String path : everyKindOfPage()) {
                page.navigate(address(path));
                found.addAll(violations(page, path));
                page.evaluate("document.documentElement.dir = 'rtl'");
                found.addAll(violations(page, path + " right to left"));
            }
            assertThat(found).isEmpty();
        }
    }

    private static List<String> violations(Page page, String where) {
        List<Rule> rules = new AxeBuilder(page).withTags(AA).analyze().getViolations();
        return rules.stream()
                .map(rule -> where + ": " + rule.getId() + " "
                        + rule.getNodes().getFirst().getHtml())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 800, 1400})
    void every_page_fits_its_window_and_stands_still(int width, Browser browser) {
        try (BrowserContext reader = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            reader.addInitScript("window.shift = 0; new PerformanceObserver(list => list.getEntries()"
                    + ".forEach(e => window.shift += e.value)).observe({type: 'layout-shift', buffered: true});");
            List<String> found = new ArrayList<>();
            Page page = reader.newPage();
            for (String path : everyKindOfPage()) {
                page.navigate(address(path));
                page.waitForLoadState(LoadState.NETWORKIDLE);
                double wide = number(page, "document.documentElement.scrollWidth");
                if (wide > width) {
                    found.add(path + " is " + wide + " pixels wide");
                }
                double shift = number(page, "window.shift");
                if (shift > 0) {
                    found.add(path + " shifted by " + shift);
                }
            }
            assertThat(found).isEmpty();
        }
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    @Test
    void a_reader_without_scripts_finds_source_terms_and_corrections(Browser browser) {
        try (BrowserContext reader = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = reader.newPage();
            page.navigate(address("/"));
            page.click("text=School is a boat");

            assertThat(page.title()).startsWith("School is a boat that sometimes stands still");
            assertThat(page.locator(".chain li").allInnerTexts())
                    .hasSize(3)
                    .satisfiesExactly(
                            first -> assertThat(first).contains("First published", "Rusengo Diary", "20 November 2026"),
                            way -> assertThat(way).contains("Republished", "Crosscurrents", "21 November 2026"),
                            here -> assertThat(here).contains("Republished here", "The Second Reading"));
            assertThat(page.locator(".rights").innerText())
                    .contains("CC BY 4.0", "Esther Hakizimana, Tomás Škoda, Rusengo Diary, 2026");
            page.click(".byline a >> nth=0");
            assertThat(page.locator("h1").innerText()).isEqualTo("Esther Hakizimana");
            page.click("text=The harbour counts its boats");
            page.click("text=See what changed");
            assertThat(page.locator(".diff del").allInnerTexts()).contains("containers");
            assertThat(page.locator(".diff ins").allInnerTexts()).contains("boats");
        }
    }

    @Test
    void every_correction_stands_on_its_article_and_in_the_list_with_the_way_to_what_it_changed(Page page) {
        List<String> notes = List.of(
                "The name of the teacher is Esther Nyandwi.",
                "The lake fell by two metres, not three, and the level of 2026 was added.");
        String changes = "/articles/" + edition.corrected().id().code() + "/revisions";
        page.navigate(address(path(edition.corrected())));
        assertThat(page.locator(".corrected bdi").allInnerTexts()).isEqualTo(notes);
        page.navigate(address("/corrections"));
        assertThat(page.locator(".corrections .correction-note").allInnerTexts())
                .isEqualTo(notes);
        assertThat(page.locator(".corrections a[href*=revisions]")
                        .evaluateAll("all => all.map(a => a.getAttribute('href'))"))
                .isEqualTo(List.of(changes + "#r3", changes + "#r2"));
        page.navigate(address(changes + "#r3"));
        assertThat(page.locator("#r3 .diff ins").allInnerTexts())
                .extracting(String::strip)
                .containsExactly("their", "two");
        assertThat(page.locator("#r3 .diff del").allInnerTexts()).containsExactly("three");
        assertThat(page.locator("#r3 .diff .folded").count()).isEqualTo(2);
    }

    @Test
    void at_the_width_of_a_small_phone_words_have_the_larger_part_and_figures_stay_whole(Browser browser) {
        try (BrowserContext reader = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 800))) {
            Page page = reader.newPage();
            page.navigate(address("/latest"));
            assertThat(number(page, "document.querySelector('.story-pictured .story-words').offsetWidth"))
                    .isGreaterThan(200);
            page.navigate(address(path(edition.whole())));
            assertThat(number(page, "document.querySelector('.body td + td').offsetHeight"))
                    .isLessThan(2.5
                            * number(
                                    page,
                                    "parseFloat(getComputedStyle(document.querySelector('.body td')).lineHeight)"));
        }
    }

    @Test
    void an_excerpt_says_so_and_leads_to_the_whole(Page page) {
        page.navigate(address(path(edition.excerpt())));

        assertThat(page.locator(".body p").count()).isEqualTo(2);
        assertThat(page.locator(".notice").innerText()).contains("excerpt", "Meridian Brief");
        assertThat(page.locator(".read-whole a").getAttribute("href")).startsWith("https://meridianbrief.example/");
        assertThat(page.content()).doesNotContain("painted the water");
    }

    @Test
    void a_withdrawn_article_says_when_and_why_and_shows_nothing_of_its_text(Page page) {
        var answer = page.navigate(address(path(edition.withdrawn())));

        assertThat(answer.status()).isEqualTo(410);
        assertThat(page.locator("main").innerText()).contains("The outlet told us that the letter was forged.");
        assertThat(page.content())
                .doesNotContain("ran aground on a sandbank on Tuesday, for the third time this month, and nobody");
    }

    @Test
    void an_article_with_everything_but_its_pictures_stays_under_100_kB(Browser browser) {
        try (BrowserContext reader = browser.newContext()) {
            Page page = reader.newPage();
            List<Integer> bytes = new ArrayList<>();
            page.onRequestFinished(request -> {
                if (!request.url().contains("/pictures/")) {
                    bytes.add(request.sizes().responseBodySize);
                }
            });
            page.navigate(address(path(edition.whole())));
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(bytes).hasSizeGreaterThan(4);
            assertThat(bytes.stream().mapToInt(Integer::intValue).sum()).isLessThan(100_000);
        }
    }
}
