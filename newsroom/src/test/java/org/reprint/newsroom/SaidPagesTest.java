package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.deeds.desk.Desk.Label;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.rights.Licence;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.topic.Topic;

/// Who said what, from pages of three outlets to the reader's browser: filed by the real finder, shown by the real
/// site, scripts switched off where no test needs them.
@ExtendWith(Browser.class)
class SaidPagesTest {

    private static final String FILLER = "<p>The harbour office kept its lamps lit through the night, and the ferry"
            + " company put off its decision on the winter timetable until the board has met again in spring.</p>";

    private static final String PESKOV =
            "<p>“President Putin has been open to talks with Kyiv from the very beginning,”"
                    + " said Dmitry Peskov, the president’s spokesman, <a href=\"https://wire.example/peskov\">on Friday</a>.</p>";

    private static final String BLINKEN = "<p>“We have seen no evidence that Putin wants to negotiate with Kyiv,”"
            + " US Secretary of State Antony Blinken said on Friday.</p>";

    private static final String TEACHER = "<p>“We bring the books ourselves, and when the boat stands still on the"
            + " sandbank, the lesson simply goes on,” said Esther Nyandwi, a teacher.</p>";

    private static final String SHORTER = "<p>“We bring the books ourselves, and when the boat stands still, the lesson"
            + " goes on,” said Esther Nyandwi, a teacher.</p>";

    private TestNewsroom house;
    private Newsroom.Serving serving;
    private Article first;
    private Article second;
    private Article quoted;

    @BeforeEach
    void print(@TempDir Path folder) {
        house = TestNewsroom.open(folder, Map.of("serve.port", "0"));
        serving = house.serve();
        Optional<Terms> open =
                Licence.of("https://creativecommons.org/licenses/by/4.0/").map(Terms::under);
        house.outletTerms("tidewatch.example", "Tidewatch", open);
        house.outletTerms("levantlines.example", "Levant Lines", open);
        first = published("tidewatch.example", "Talks about talks", "2026-10-15", PESKOV + TEACHER);
        second = published("levantlines.example", "No talks in sight", "2026-10-17", BLINKEN + SHORTER);
        quoted = published(
                "closed.example",
                "All rights kept",
                "2026-10-18",
                FILLER.replace("ferry", "tram")
                        + FILLER.replace("ferry", "bus") + FILLER.replace("ferry", "train")
                        + "<p>“The harbour stays shut until the inspectors have left the pump house,” said Esther Nyandwi.</p>");
    }

    @AfterEach
    void close() {
        serving.close();
        house.close();
    }

    private Article published(String host, String title, String day, String text) {
        String address = "https://" + host + "/"
                + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        house.web(address, """
                <!doctype html><html lang="en"><head><title>%s</title>
                <meta property="article:published_time" content="%sT08:00:00Z"></head><body><article>
                <h1>%s</h1>%s%s</article></body></html>""".formatted(title, day, title, FILLER + text, FILLER.replace("ferry", "boat")));
        Intake.Outcome outcome = house.take(address);
        assertThat(outcome).isInstanceOf(Intake.Filed.class);
        Article article = ((Intake.Filed) outcome).article();
        house.desk().file(article.id(), List.of(new Label(Topic.Kind.REPORT, "Border talks")), false);
        house.desk().publish(article.id());
        return article;
    }

    private String address(String path) {
        return serving.site().address().resolve(path).toString();
    }

    private static String path(Article article) {
        return "/articles/" + article.id().code() + "/" + article.slug();
    }

    private Statement by(Article article, String words) {
        return house.store().statements().of(article.id()).stream()
                .filter(statement -> statement.saying().words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private List<String> everyKindOfPage() {
        return List.of(
                path(first),
                "/person/dmitry-peskov",
                "/person/esther-nyandwi?kind=direct",
                "/person/esther-nyandwi?kind=indirect",
                "/report/border-talks",
                "/report/border-talks/said",
                "/statements/" + by(second, "books").id().code(),
                "/statements/" + by(first, "very beginning").id().code(),
                "/statements",
                "/statements?words=books",
                "/statements?words=nowhere");
    }

    @Test
    void the_margin_says_who_said_what_and_leads_to_the_place_the_evidence_and_the_person(Page page) {
        page.setViewportSize(1400, 900);
        page.navigate(address(path(first)));
        Locator note = page.locator(".note").filter(new Locator.FilterOptions().setHasText("Peskov"));

        assertThat(note.locator(".said-who").innerText()).contains("Dmitry Peskov");
        assertThat(note.locator(".said-facts").innerText())
                .contains("Quoted", "Evidence: wire.example", "Found by machine");
        assertThat(note.locator(".said-facts a").getAttribute("href")).isEqualTo("https://wire.example/peskov");
        note.locator(".note-words a").click();
        assertThat(page.locator(".body :has(> :target)").innerText()).contains("from the very beginning");
        page.locator(".note .said-who a").first().click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Dmitry Peskov");
    }

    @Test
    void on_wide_screens_it_stands_beside_the_text_and_on_phones_behind_it(Page page) {
        page.setViewportSize(1400, 900);
        page.navigate(address(path(first)));
        assertThat(page.locator(".margin").boundingBox().x)
                .isGreaterThan(page.locator(".body").boundingBox().x
                        + page.locator(".body").boundingBox().width);
        page.setViewportSize(360, 900);
        assertThat(page.locator(".margin").boundingBox().y)
                .isGreaterThan(page.locator(".body").boundingBox().y
                        + page.locator(".body").boundingBox().height);
    }

    @Test
    void what_an_editor_confirmed_is_not_marked_and_what_one_rejected_is_shown_nowhere(Page page) {
        page.navigate(address(path(first)));
        assertThat(page.locator(".note").allInnerTexts()).anyMatch(text -> text.contains("very beginning"));
        house.statementDesk().confirm(by(first, "very beginning").id(), "M. Holm", "");
        house.statementDesk().reject(by(first, "books").id(), "M. Holm", "");
        serving.site().look();
        // Browsers may show a page for some seconds without asking again.
        page.reload();

        assertThat(page.locator(".note")
                        .filter(new Locator.FilterOptions().setHasText("very beginning"))
                        .innerText())
                .doesNotContain("Found by machine");
        assertThat(page.locator(".note").allInnerTexts()).noneMatch(text -> text.contains("books"));
        page.navigate(address("/person/esther-nyandwi"));
        assertThat(page.locator(".statements").innerText())
                .contains("No talks in sight")
                .doesNotContain("Talks about talks");
    }

    @Test
    void a_persons_page_shows_all_with_the_sentence_a_timeline_and_feeds(Page page) throws Exception {
        page.navigate(address("/person/esther-nyandwi"));

        assertThat(page.locator(".statements > li").count()).isEqualTo(2);
        assertThat(page.locator(".statements > li").first().innerText())
                .as("the newest first")
                .contains("Levant Lines", "No talks in sight");
        assertThat(page.locator(".said-words mark").first().innerText()).contains("We bring the books");
        page.locator(".timeline summary").click();
        assertThat(page.locator(".timeline tbody tr").allInnerTexts())
                .as("a day a row, those without a word too; the excerpt's is counted and not quoted")
                .containsExactly(
                        "15 October 2026\t1\t1\t0\t0",
                        "16 October 2026\t0\t0\t0\t0",
                        "17 October 2026\t1\t1\t0\t0",
                        "18 October 2026\t1\t1\t0\t0");
        assertThat(page.locator(".timeline .bar").count()).isEqualTo(4);
        page.selectOption("#outlet", "tidewatch.example");
        page.click("button[type=submit]");
        assertThat(page.locator(".statements > li").allInnerTexts())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Talks about talks"));
        for (String feed : List.of("rss", "atom")) {
            SyndFeed read = new SyndFeedInput()
                    .build(new StringReader(page.request()
                            .get(address("/person/esther-nyandwi/feed." + feed))
                            .text()));
            assertThat(read.getEntries()).hasSize(2);
            assertThat(read.getEntries().getFirst().getTitle()).startsWith("Esther Nyandwi: “We bring the books");
            assertThat(read.getEntries().getFirst().getLink())
                    .contains("/articles/" + second.id().code(), "#said-");
        }
        assertThat(page.request()
                        .get(address("/person/esther-nyandwi/feed.json"))
                        .text())
                .contains("https://jsonfeed.org/version/1.1", "Levant Lines");
        assertThat(page.navigate(address("/person/nobody")).status()).isEqualTo(404);
    }

    @Test
    void of_an_excerpt_nothing_is_quoted_that_the_excerpt_does_not_show(Page page) {
        page.navigate(address(path(quoted)));
        assertThat(page.content()).doesNotContain("pump house");
        for (String path : List.of("/person/esther-nyandwi", "/report/border-talks/said", "/statements?words=pump")) {
            page.navigate(address(path));
            assertThat(page.locator("main").innerText()).as(path).doesNotContain("inspectors have left");
        }
        Response one = page.navigate(
                address("/statements/" + by(quoted, "pump house").id().code()));
        assertThat(one.status()).isEqualTo(404);
    }

    @Test
    void a_report_sets_people_side_by_side_and_what_does_not_agree_against_each_other(Page page) {
        page.navigate(address("/report/border-talks"));
        page.click("text=All statements in this report");

        assertThat(page.locator(".columns h3").allInnerTexts())
                .anyMatch(name -> name.startsWith("Esther Nyandwi"))
                .anyMatch(name -> name.startsWith("Dmitry Peskov"))
                .anyMatch(name -> name.startsWith("Antony Blinken"));
        Locator pair = page.locator(".against li");
        assertThat(pair.count()).isEqualTo(1);
        assertThat(pair.innerText()).contains("Dmitry Peskov", "Antony Blinken", "Compare", "“Putin”", "“no”");
        assertThat(page.locator(".against").innerText())
                .contains("judge for yourself")
                .doesNotContainIgnoringCase("contradict")
                .doesNotContainIgnoringCase("false");
    }

    @Test
    void nobody_is_set_against_a_record_that_was_merged_into_theirs(Page page) {
        long one = by(first, "very beginning")
                .saying()
                .voices()
                .getFirst()
                .speaker()
                .orElseThrow();
        long other =
                by(second, "no evidence").saying().voices().getFirst().speaker().orElseThrow();
        house.peopleDesk().merge(one, other, "M. Holm");
        serving.site().look();
        page.navigate(address("/report/border-talks/said"));

        assertThat(page.locator(".against li").count()).isZero();
    }

    @Test
    void the_same_words_elsewhere_are_traced_to_who_printed_them_first_with_every_difference_marked(Page page) {
        page.navigate(address("/statements/" + by(second, "books").id().code()));

        assertThat(page.locator(".trace").innerText())
                .contains("Tidewatch printed them first, on 15 October 2026", "Levant Lines prints them shortened.");
        assertThat(String.join(" ", page.locator(".trace del").allTextContents()))
                .contains("sandbank", "simply");
        assertThat(page.locator(".trace ins").count()).isZero();
        assertThat(page.locator(".trace del").first().textContent()).startsWith("left out:");
        page.navigate(address("/statements/" + by(first, "books").id().code()));
        assertThat(page.locator(".said-words").count())
                .as("the first printing is not shown twice on its own page")
                .isEqualTo(2);
        page.navigate(address("/statements/" + by(first, "very beginning").id().code()));
        assertThat(page.locator(".trace").innerText()).contains("No other article here prints these words.");
    }

    @Test
    void statements_are_found_by_person_words_day_and_report(Page page) {
        page.navigate(address("/statements"));
        assertThat(page.locator("main").innerText()).contains("Give a name, or a word or two");
        page.fill("#person", "nyandwi");
        page.fill("#words", "sandbank lesson");
        page.click("button[type=submit]");
        assertThat(page.locator(".statements > li").allInnerTexts())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Talks about talks"));
        assertThat(page.inputValue("#person")).isEqualTo("nyandwi");

        page.navigate(address("/statements?from=2026-10-17&to=2026-10-17&words=books"));
        assertThat(page.locator(".statements > li").count()).isEqualTo(1);
        page.navigate(address("/statements?report=border-talks&words=talks"));
        assertThat(page.locator(".statements > li").count()).isEqualTo(1);
        page.navigate(address("/statements?person=Nobody+Atall"));
        assertThat(page.locator("main").innerText()).contains("Nobody of that name is quoted here.");
        page.navigate(address("/statements?words=nowhere&from=yesterday"));
        assertThat(page.locator("main").innerText()).contains("Nothing was found.");
    }

    @Test
    void what_is_looked_for_comes_back_as_text_and_runs_nowhere(com.microsoft.playwright.Browser browser) {
        String wish = "\"><img src=x onerror=\"document.title='ran'\"><script>document.title='ran'</script>";
        try (BrowserContext reader = browser.newContext(new NewContextOptions().setBypassCSP(true))) {
            Page page = reader.newPage();
            page.navigate(address("/statements"));
            for (String field : List.of("#person", "#words")) {
                page.fill(field, wish);
            }
            page.click("button[type=submit]");

            assertThat(page.inputValue("#words")).isEqualTo(wish);
            assertThat(page.inputValue("#person")).isEqualTo(wish);
            assertThat(page.locator("main img, main script").count()).isZero();
            assertThat(page.title()).doesNotContain("ran");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void axe_finds_nothing_and_every_page_fits_its_window(String scheme, com.microsoft.playwright.Browser browser) {
        try (BrowserContext reader =
                browser.newContext(new NewContextOptions().setColorScheme(ColorScheme.valueOf(scheme)))) {
            List<String> found = new ArrayList<>();
            Page page = reader.newPage();
            for (String path : everyKindOfPage()) {
                assertThat(page.navigate(address(path)).status()).as(path).isEqualTo(200);
                for (int width : List.of(360, 800, 1400)) {
                    page.setViewportSize(width, 900);
                    if (((Number) page.evaluate("document.documentElement.scrollWidth")).intValue() > width) {
                        found.add(path + " is wider than " + width);
                    }
                }
                found.addAll(violations(page, path));
                page.evaluate("document.documentElement.dir = 'rtl'");
                found.addAll(violations(page, path + " right to left"));
            }
            assertThat(found).isEmpty();
        }
    }

    private static List<String> violations(Page page, String where) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> where + ": " + rule.getId() + " "
                                + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
