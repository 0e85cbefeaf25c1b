package org.reprint.newsroom.doors.web.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.doors.web.Town;
import org.reprint.newsroom.tools.store.Store;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.article.Fingerprint;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Rules;
import org.reprint.newsroom.words.rights.Terms;
import tools.jackson.databind.JsonNode;

/// What machines get beside the API: feeds, structured data, site maps; and that every page answers.
class MachineTest extends TownOnTheWeb {

    @Test
    void rss_feeds_keep_the_rules_of_rss() throws Exception {
        for (String listing : listings()) {
            HttpResponse<byte[]> answer = get(listing + "/feed.rss");
            assertThat(header(answer, "Content-Type")).isEqualTo("application/rss+xml;charset=utf-8");
            assertThat(FeedRules.rss(answer.body())).as(listing).isEmpty();
            assertThat(parsed(answer).getEntries()).as(listing).isNotEmpty();
        }
    }

    @Test
    void atom_feeds_keep_the_rules_of_rfc_4287() throws Exception {
        for (String listing : listings()) {
            HttpResponse<byte[]> answer = get(listing + "/feed.atom");
            assertThat(header(answer, "Content-Type")).isEqualTo("application/atom+xml;charset=utf-8");
            assertThat(FeedRules.atom(answer.body())).as(listing).isEmpty();
            assertThat(parsed(answer).getEntries()).as(listing).isNotEmpty();
        }
    }

    @Test
    void json_feeds_keep_the_rules_of_json_feed() {
        for (String listing : listings()) {
            assertThat(header(get(listing + "/feed.json"), "Content-Type")).isEqualTo("application/feed+json");
            assertThat(FeedRules.json(json(listing + "/feed.json"))).as(listing).isEmpty();
        }
    }

    private static SyndFeed parsed(HttpResponse<byte[]> answer) throws Exception {
        SyndFeedInput strict = new SyndFeedInput(true, java.util.Locale.ENGLISH);
        return strict.build(new XmlReader(new ByteArrayInputStream(answer.body()), false));
    }

    @Test
    void lines_that_matter_stay_lines() {
        Article poem = town.article(Town.NOW);
        Content content = poem.content();
        Content inLines = new Content(
                content.title(),
                content.deck(),
                content.byline(),
                content.language(),
                content.direction(),
                SafeHtml.of("<pre>one\n  two\n\n  three</pre>"),
                content.text(),
                content.lead(),
                content.copyright(),
                content.links());
        Articles articles = store.orElseThrow().articles();
        town.publish(store.orElseThrow(), poem, Town.NOW);
        articles.revise(
                poem.revision().corrected(poem.id().value() + 1_000_000, Town.NOW, "Lines.", inLines),
                Fingerprint.of(content.text()));
        articles.terms(poem.id(), Optional.of(new Terms(new Basis.OwnWork(), Rules.silent())));
        server.orElseThrow().look();
        for (String feed : List.of("/feed.atom", "/feed.rss")) {
            assertThat(text(feed)).as(feed).contains("one\n  two\n\n  three");
        }
        articles.state(poem.id(), new Article.Withdrawn(Town.NOW, "Only a test."));
        server.orElseThrow().look();
    }

    @Test
    void every_item_names_the_original_its_author_and_its_rights() throws Exception {
        for (SyndEntry entry : parsed(get("/feed.atom")).getEntries()) {
            assertThat(entry.getLinks()).anySatisfy(link -> {
                assertThat(link.getRel()).isEqualTo("via");
                assertThat(link.getHref()).matches("https://outlet[0-2]\\.example/.+");
            });
            assertThat(entry.getAuthors()).isNotEmpty();
        }
        for (JsonNode item : json("/feed.json").path("items")) {
            assertThat(item.path("external_url").asString()).matches("https://outlet[0-2]\\.example/.+");
            assertThat(item.path("_reprint").path("rights").asString()).startsWith("Copyright © ");
            assertThat(item.path("authors").get(0).path("name").asString()).isNotEmpty();
        }
    }

    @Test
    void a_text_that_may_not_be_passed_on_goes_out_as_an_excerpt() {
        Set<String> forms = new HashSet<>();
        for (JsonNode item : json("/api/v1/articles?limit=50").path("items")) {
            String host = item.path("chain").get(0).path("outlet").path("host").asString();
            int paragraphs =
                    Jsoup.parse(item.path("body_html").asString()).select("p").size();
            boolean licensed = host.equals("outlet0.example");
            assertThat(item.path("whole").asBoolean()).as(host).isEqualTo(licensed);
            assertThat(paragraphs).as(host).isEqualTo(licensed ? 13 : 2);
            forms.add(host);
        }
        assertThat(forms).hasSize(3);
        for (JsonNode item : json("/feed.json").path("items")) {
            boolean licensed = item.path("external_url").asString().contains("outlet0");
            int paragraphs = Jsoup.parse(item.path("content_html").asString())
                    .select("p")
                    .size();
            assertThat(paragraphs).isEqualTo((licensed ? 13 : 2) + 1);
        }
    }

    @Test
    void structured_data_is_true_to_provenance() {
        for (ArticleId id : articles.subList(0, 12)) {
            JsonNode item = json("/api/v1/articles/" + id.code());
            Document page = Jsoup.parse(text(item.path("url").asString().substring(BASE.length())));
            JsonNode graph = JSON.readTree(
                            page.expectFirst("script[type=application/ld+json]").data())
                    .path("@graph");
            JsonNode article = graph.get(0);
            String outlet =
                    item.path("chain").get(0).path("outlet").path("name").asString();

            assertThat(article.path("@type").asString()).isEqualTo("NewsArticle");
            assertThat(article.path("publisher").path("name").asString()).isEqualTo(outlet);
            assertThat(article.path("sdPublisher").path("name").asString()).isEqualTo("The Second Reading");
            assertThat(article.path("isBasedOn").asString())
                    .isEqualTo(item.path("chain").get(0).path("url").asString());
            assertThat(article.path("copyrightHolder").findValuesAsString("name"))
                    .contains(outlet)
                    .doesNotContain("The Second Reading");
            assertThat(article.path("copyrightYear").asInt()).isEqualTo(2026);
            assertThat(article.path("creditText").asString()).isNotEmpty();
            assertThat(article.path("author").get(0).path("name").asString())
                    .isEqualTo(item.path("byline").get(0).asString());
            assertThat(graph.get(1).path("@type").asString()).isEqualTo("BreadcrumbList");
            assertThat(page.select("meta[property=og:title]").attr("content"))
                    .isEqualTo(item.path("title").asString());
            assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
        }
    }

    private String text(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void a_data_block_cannot_be_left() {
        String evil = "</script><script>alert(1)</script><!--\u2028&";

        String json = SafeJson.of(java.util.Map.of("name", evil)).json();

        assertThat(json).doesNotContain("<", ">", "&", "\u2028");
        assertThat(JSON.readTree(json).path("name").asString()).isEqualTo(evil);
        assertThat(Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>")
                        .select("script"))
                .hasSize(1);
    }

    @Test
    void site_maps_list_what_search_engines_are_to_list() {
        Document index = xml("/sitemap.xml");
        assertThat(index.select("sitemap > loc").eachText())
                .contains(BASE + "/sitemap/pages.xml", BASE + "/sitemap/news.xml", BASE + "/sitemap/2026-11.xml");
        assertThat(xml("/sitemap/pages.xml").select("url > loc").eachText()).contains(BASE + "/");
        assertThat(xml("/sitemap/2026-11.xml").select("url"))
                .as("all of the town's articles point search engines to their originals")
                .isEmpty();
        assertThat(get("/sitemap/1999-01.xml").statusCode()).isEqualTo(404);
        assertThat(get("/sitemap/soon.xml").statusCode()).isEqualTo(404);
        assertThat(text("/robots.txt")).contains("Sitemap: " + BASE + "/sitemap.xml");
    }

    private Document xml(String path) {
        return Jsoup.parse(text(path), "", org.jsoup.parser.Parser.xmlParser());
    }

    @Test
    void every_page_type_answers() {
        String url = json("/api/v1/articles/" + articles.getFirst().code())
                .path("url")
                .asString();
        List<String> paths = new ArrayList<>(List.of(
                "/", "/latest", "/topics", "/outlets", "/archive", "/archive/2026-11", "/corrections", "/about"));
        paths.addAll(List.of("/terms", "/disclaimer", "/contact", "/api/v1", url.substring(BASE.length())));
        listings().stream().filter(listing -> !listing.isEmpty()).forEach(paths::add);
        for (String path : paths) {
            HttpResponse<byte[]> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).as(path).isEqualTo("text/html;charset=utf-8");
        }
        Document front = Jsoup.parse(text("/"));
        for (String asset : front.select("link[rel=stylesheet], link[rel=preload], link[rel=icon]")
                .eachAttr("href")) {
            assertThat(header(get(asset), "Cache-Control")).as(asset).contains("immutable");
        }
        for (String feed : front.select("head link[rel=alternate]").eachAttr("href")) {
            assertThat(get(feed).statusCode()).as(feed).isEqualTo(200);
        }
    }

    @Test
    void what_is_published_is_seen_at_once() {
        Store filled = store.orElseThrow();
        Instant at = Town.NOW.plusSeconds(1);
        String before = text("/latest");
        var article = town.article(at);
        town.publish(filled, article, at);
        server.orElseThrow().look();

        assertThat(text("/latest")).isNotEqualTo(before).contains(article.id().code());
        filled.articles().state(article.id(), new Article.Withdrawn(at, "A mistake."));
        server.orElseThrow().look();
        assertThat(text("/latest")).isEqualTo(before);
        assertThat(get("/articles/" + article.id().code()).statusCode()).isEqualTo(410);
        for (String more : List.of("", "/annotations")) {
            HttpResponse<byte[]> gone = get("/api/v1/articles/" + article.id().code() + more);
            assertThat(gone.statusCode()).as(more).isEqualTo(410);
            assertThat(new String(gone.body(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("A mistake.");
        }
    }
}
