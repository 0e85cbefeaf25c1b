package org.reprint.newsroom.doors.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.doors.web.serve.Running;
import org.reprint.newsroom.doors.web.site.Newspaper.Copy;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.topic.Topic;
import org.reprint.newsroom.words.topic.Topic.Kind;

/// The front page on the day it opens, with its first article, and with hundreds.
@ExtendWith(org.reprint.newsroom.Browser.class)
class FrontPageTest {

    private static final String TEXT = "<p>The board met on Tuesday and put the question off until the spring.</p>"
            + "<p>Two engineers and a diver had spoken for it, to nobody’s surprise.</p>";

    private final HttpClient client = HttpClient.newHttpClient();
    private Newspaper paper;
    private Running running;

    @BeforeEach
    void open(@TempDir Path folder) {
        paper = new Newspaper(folder);
        running = paper.serve();
    }

    @AfterEach
    void close() {
        running.close();
        paper.close();
    }

    private void publish(int howMany) {
        Outlet outlet = paper.outlet("river.example", "River Post", java.util.Optional.of(Newspaper.under("by")));
        Person amina = paper.person("Amina Diallo", "");
        List<Topic> topics = List.of(
                paper.topic(Kind.REPORT, "The Dam"),
                paper.topic(Kind.THEME, "Water"),
                paper.topic(Kind.REGION, "West Africa"));
        for (int i = 1; i <= howMany; i++) {
            paper.publish(Copy.of("Story number " + i + ".", TEXT, outlet)
                    .by(List.of(amina), List.of(topics.get(i % topics.size()))));
            paper.pass(Duration.ofMinutes(10));
        }
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(running.address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private Document document(String path) throws Exception {
        return Jsoup.parse(get(path), running.address().toString());
    }

    @Test
    void a_paper_without_an_article_says_how_to_get_one_and_its_lists_are_whole() throws Exception {
        Document front = document("/");

        assertThat(front.select("main").text()).contains("Nothing has been published here yet", "add", "--publish");
        assertThat(front.select(".story, .band")).isEmpty();
        for (String list : List.of("/latest", "/topics", "/outlets", "/archive", "/corrections", "/api/v1/articles")) {
            get(list);
        }
        assertThat(get("/feed.rss")).contains("<channel>").doesNotContain("<item>");
        assertThat(get("/feed.atom")).doesNotContain("<entry>");
        assertThat(get("/feed.json")).containsPattern("\"items\"\\s*:\\s*\\[\\s*]");
    }

    @Test
    void the_first_article_leads_alone() throws Exception {
        publish(1);
        Document front = document("/");

        assertThat(front.select(".story h2").eachText()).containsExactly("Story number 1.");
        assertThat(front.select(".top-alone")).hasSize(1);
        assertThat(front.select(".band, .top-second, .top-latest")).isEmpty();
    }

    @Test
    void of_five_hundred_the_newest_stand_on_the_front_and_all_can_be_reached() throws Exception {
        publish(500);
        Document front = document("/");

        List<String> above = front.select(".top .story h2, .top .story h3").eachText();
        assertThat(above)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(487, 500)
                        .mapToObj(i -> "Story number " + i + ".")
                        .toList());
        assertThat(front.select(".band")).hasSize(3);
        assertThat(all("/latest"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 500)
                        .mapToObj(i -> "Story number " + (501 - i) + ".")
                        .toList());
        assertThat(all("/report/the-dam")).hasSize(166);
    }

    @Test
    void no_story_stands_twice_on_the_front_and_a_young_site_has_its_topics_too() throws Exception {
        publish(16);
        Document front = document("/");

        assertThat(front.select(".story h2, .story h3").eachText()).doesNotHaveDuplicates();
        assertThat(front.select(".top-latest .story")).hasSize(3);
        assertThat(front.select(".band")).isNotEmpty();
    }

    @Test
    void every_author_stands_in_the_index_with_the_number_of_articles() throws Exception {
        publish(3);
        Document authors = document("/authors");

        assertThat(authors.select(".names li").eachText()).containsExactly("Amina Diallo 3 articles");
        assertThat(authors.select(".names a").attr("href")).isEqualTo("/author/amina-diallo");
        assertThat(document("/").select(".colophon a[href=/authors]")).hasSize(1);
    }

    /// The headlines of a listing, page after page.
    private List<String> all(String listing) throws Exception {
        List<String> all = new ArrayList<>();
        String next = listing;
        while (!next.isEmpty()) {
            Document page = document(next);
            all.addAll(page.select(".story h2").eachText());
            next = page.select("a[rel=next]").attr("href");
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30})
    void it_fits_every_window_and_axe_finds_nothing(int articles, Browser browser) {
        publish(articles);
        try (BrowserContext reader = browser.newContext()) {
            Page page = reader.newPage();
            for (int width : List.of(360, 800, 1400)) {
                page.setViewportSize(width, 900);
                page.navigate(running.address().toString());
                assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                        .isLessThanOrEqualTo(width);
                assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/feed.xml", "/region/west-africa/feed", "/author/amina-diallo/feed.xml"})
    void whoever_looks_for_a_feed_where_others_have_it_finds_it(String path) throws Exception {
        publish(3);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(running.address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(308);
        URI feed = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
        assertThat(feed.getPath()).isEqualTo(path.substring(0, path.lastIndexOf('/')) + "/feed.rss");
        assertThat(get(feed.getPath())).contains("<item>");
    }
}
