package org.reprint.newsroom.doors.web.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.deeds.press.pages.Press;
import org.reprint.newsroom.doors.web.Town;
import org.reprint.newsroom.doors.web.serve.Running;
import org.reprint.newsroom.doors.web.serve.TestSettings;
import org.reprint.newsroom.doors.web.serve.WebSite;
import org.reprint.newsroom.tools.store.Place;
import org.reprint.newsroom.tools.store.Store;
import org.reprint.newsroom.words.article.ArticleId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What machines get, over a real socket from a real store: a town of three outlets, one with a share-alike
/// licence, one without terms, one with a permission for us alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MachineTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BASE = "https://second.example";

    private final Town town = new Town(11);
    private final HttpClient client = HttpClient.newHttpClient();
    private List<ArticleId> articles = List.of();
    private Optional<Store> store = Optional.empty();
    private Optional<Running> server = Optional.empty();

    @BeforeAll
    void open(@TempDir Path folder) {
        Store filled = Store.open(new Place.SqliteFile(folder.resolve("town.db")));
        store = Optional.of(filled);
        town.settle(filled, 3, 5);
        articles = town.print(filled, 70);
        server = Optional.of(WebSite.open(
                TestSettings.in(folder),
                new Press.File(
                        filled.transactions(),
                        filled.articles(),
                        filled.listings(),
                        filled.topics(),
                        filled.people(),
                        filled.outlets(),
                        filled.statements(),
                        filled.speakers()),
                filled.pictures(),
                filled.changes(),
                () -> Town.NOW.plus(Duration.ofMinutes(1))));
    }

    @AfterAll
    void close() {
        server.ifPresent(Running::stop);
        store.ifPresent(Store::close);
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        String address = "http://127.0.0.1:" + server.orElseThrow().port() + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private JsonNode json(String path, String... headers) {
        HttpResponse<byte[]> answer = get(path, headers);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private List<String> listings() {
        return List.of(
                "",
                "/region/" + town.topics().getFirst().slug(),
                "/theme/" + town.topics().get(12).slug(),
                "/report/" + town.topics().get(24).slug(),
                "/author/" + town.people().getFirst().slug(),
                "/outlet/" + town.outlets().getFirst().host());
    }

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
    void cursors_lead_through_every_article_once() {
        List<String> seen = new ArrayList<>();
        Optional<String> path = Optional.of("/api/v1/articles?limit=16");
        while (path.isPresent()) {
            HttpResponse<byte[]> answer = get(path.get());
            JsonNode body = JSON.readTree(answer.body());
            body.path("items").forEach(item -> seen.add(item.path("id").asString()));
            Optional<String> next = body.path("next").asStringOpt();
            assertThat(header(answer, "Link"))
                    .isEqualTo(next.map(address -> "<" + address + ">; rel=\"next\"")
                            .orElse(""));
            path = next.map(address -> address.substring(BASE.length()));
        }
        assertThat(seen)
                .containsExactlyElementsOf(
                        articles.reversed().stream().map(ArticleId::code).toList());
    }

    @Test
    void conditions_add_up() {
        String host = town.outlets().getFirst().host();
        String slug = town.topics().getFirst().slug();
        String since = Town.NOW.minus(Duration.ofHours(5)).toString();
        String path = "/api/v1/articles?limit=100&outlet=" + host + "&topic=region:" + slug + "&language=en";

        List<JsonNode> both = new ArrayList<>();
        json(path).path("items").forEach(both::add);
        assertThat(both).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("chain").get(0).path("outlet").path("host").asString())
                    .isEqualTo(host);
            assertThat(item.path("topics").findValuesAsString("slug")).contains(slug);
        });
        assertThat(json(path + "&language=es").path("items")).isNotNull();
        assertThat(json("/api/v1/articles?language=es").path("items")).isEmpty();
        assertThat(json("/api/v1/articles?limit=100&since=" + since).path("items"))
                .hasSize(31);
        assertThat(json("/api/v1/articles?author=nobody").path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic=nonsense", "since=yesterday", "after=!!", "limit=0", "limit=1000", "format=xml"})
    void what_cannot_be_read_is_a_problem_with_a_sentence(String query) {
        HttpResponse<byte[]> answer = get("/api/v1/articles?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("detail").asString()).endsWith(".");
        assertMeets("Problem", JSON.readTree(answer.body()));
    }

    @Test
    void an_unknown_article_and_an_unknown_address_are_problems() {
        for (String path : List.of("/api/v1/articles/zzz", "/api/v1/articles/***", "/api/v1/nowhere", "/api/v2")) {
            HttpResponse<byte[]> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertMeets("Problem", JSON.readTree(answer.body()));
        }
    }

    @Test
    void scripts_of_every_origin_may_read() {
        HttpResponse<byte[]> answer = get("/api/v1/topics");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(get("/api/v1/topics", "If-None-Match", header(answer, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void answers_are_as_the_openapi_document_says() {
        assertMeets("Articles", json("/api/v1/articles"));
        assertMeets("Article", json("/api/v1/articles/" + articles.getFirst().code()));
        assertMeets("Topics", json("/api/v1/topics"));
        assertMeets("Authors", json("/api/v1/authors?limit=3"));
        assertMeets("Outlets", json("/api/v1/outlets"));
        assertThat(json("/api/v1/authors?limit=3").path("items")).hasSize(3);
    }

    private void assertMeets(String schema, JsonNode answer) {
        JsonNode document = json("/api/v1/openapi.json");
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        String whole = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$ref\":\"#/components/schemas/"
                + schema + "\",\"components\":" + document.path("components") + "}";
        assertThat(errors(whole, answer)).as(schema).isEmpty();
    }

    private static List<?> errors(String schema, JsonNode instance) {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        return rules.validate(
                instance.toString(),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void ninjs_is_had_by_media_type_and_by_parameter_and_keeps_its_rules() throws IOException {
        String article = "/api/v1/articles/" + articles.getFirst().code();
        HttpResponse<byte[]> negotiated = get(article, "Accept", "application/vnd.iptc.ninjs+json, */*;q=0.1");
        assertThat(header(negotiated, "Content-Type")).isEqualTo("application/vnd.iptc.ninjs+json");
        assertThat(header(negotiated, "Vary")).contains("Accept");
        assertThat(negotiated.body()).isEqualTo(get(article + "?format=ninjs").body());
        assertThat(json(article).has("standard")).as("not without asking").isFalse();

        String rules = new String(
                MachineTest.class.getResourceAsStream("ninjs-rules.json").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        for (JsonNode item : json("/api/v1/articles?format=ninjs&limit=50").path("items")) {
            assertThat(errors(rules, item)).isEmpty();
            assertThat(item.path("copyrightHolder").asString()).doesNotContain("The Second Reading");
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
        filled.articles()
                .state(article.id(), new org.reprint.newsroom.words.article.Article.Withdrawn(at, "A mistake."));
        server.orElseThrow().look();
        assertThat(text("/latest")).isEqualTo(before);
        assertThat(get("/articles/" + article.id().code()).statusCode()).isEqualTo(410);
    }
}
