package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.deeds.desk.Desk;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.rights.TermsForm;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.topic.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What machines are told of who said what, over a socket from the whole newsroom: exactly what the terms of
/// each article and the editors allow.
class WhoSaidWhatTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FIRST = "The channel was cleared before the autumn storms";
    private static final String LAST = "Nobody asked the fishermen about their boats";
    private static final String BODY = "<p>“" + FIRST + ",” Senator Ines Calloway said on Monday, 𝒜 short while before"
            + " the boats went out.</p><p>The dredger Aurelia began its work at dawn, and rests on Sundays.</p>"
            + "<p>The sand goes to the beaches in the south, which lost a third of their width.</p>"
            + "<p>The work is to go on for six weeks, and to be done again in two years from now.</p>"
            + "<p>“" + LAST + ",” said Tomas Verhulst, according to <a href=\"https://radio.example/tide\">Tide Radio"
            + "</a>.</p>";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<TestNewsroom> opened = Optional.empty();
    private Optional<Newsroom.Serving> serving = Optional.empty();
    private ArticleId id = new ArticleId(1);

    @BeforeEach
    void open() {
        TestNewsroom house = TestNewsroom.open(folder, Map.of("serve.port", "0"));
        opened = Optional.of(house);
        String address = "https://www.tidewatch.example/2026/10/dredger";
        house.web(
                address,
                "<html lang=en><head><title>Dredger clears the channel</title><meta property=og:site_name"
                        + " content=Tidewatch></head><body><article><h1>Dredger clears the channel</h1>" + BODY
                        + "</article></body></html>");
        id = ((Intake.Filed) house.take(address)).article().id();
        house.desk().file(id, List.of(new Desk.Label(Topic.Kind.REPORT, "Harbours")), false);
        serving = Optional.of(house.serve());
    }

    @AfterEach
    void close() {
        serving.ifPresent(Newsroom.Serving::close);
        opened.ifPresent(TestNewsroom::close);
    }

    private TestNewsroom house() {
        return opened.orElseThrow();
    }

    private void terms(Map<String, ?> form) {
        house().outletTerms("tidewatch.example", "Tidewatch", Optional.of(TermsForm.read(form)));
        house().desk().publish(id);
    }

    private void ownWork() {
        terms(Map.of("basis", Map.of("kind", "own-work"), "rules", Map.of("furtherRepublication", true)));
    }

    private Statement statement(String words) {
        return house().store().statements().of(id).stream()
                .filter(s -> s.saying().words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path) {
        serving.orElseThrow().site().look();
        URI front = serving.orElseThrow().site().address();
        try {
            return client.send(HttpRequest.newBuilder(front.resolve(path)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private void assertMeets(String schema, JsonNode answer) {
        JsonNode document = json("/api/v1/openapi.json");
        String whole = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$ref\":\"#/components/schemas/"
                + schema + "\",\"components\":" + document.path("components") + "}";
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(whole, InputFormat.JSON)
                        .validate(
                                answer.toString(),
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(schema + " " + answer)
                .isEmpty();
    }

    private List<String> words(String path) {
        return words(json(path));
    }

    private static List<String> words(JsonNode answer) {
        List<String> words = new ArrayList<>();
        answer.path("items").forEach(item -> words.add(item.path("words").asString()));
        return words;
    }

    @Test
    void statements_stand_in_the_articles_answer_and_in_lists_as_the_document_says() {
        ownWork();
        long senator = statement(FIRST).saying().voices().getFirst().speaker().orElseThrow();
        String person = Long.toString(senator, 36);

        JsonNode article = json("/api/v1/articles/" + id.code());
        assertMeets("Article", article);
        assertThat(article.path("statements").findValuesAsString("words").toString())
                .contains(FIRST, LAST);
        JsonNode last =
                article.path("statements").get(article.path("statements").size() - 1);
        assertThat(last.path("evidence").asString()).isEqualTo("https://radio.example/tide");
        assertThat(last.path("mark").asString()).isEqualTo("found");

        assertMeets("Statements", json("/api/v1/statements"));
        assertThat(words("/api/v1/statements?words=CHANNEL%20cleared"))
                .singleElement()
                .asString()
                .contains(FIRST);
        assertThat(words("/api/v1/statements?words=channel%20fishermen")).isEmpty();
        assertThat(words("/api/v1/statements?person=" + person))
                .singleElement()
                .asString()
                .contains(FIRST);
        assertThat(words("/api/v1/statements?topic=report:harbours&outlet=tidewatch.example&kind=direct&limit=9"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(words("/api/v1/statements?topic=report:no-such")).isEmpty();
        assertThat(words("/api/v1/statements?to=2001-01-01")).isEmpty();

        JsonNode quoted = json("/api/v1/persons/" + person);
        assertMeets("PersonStatements", quoted);
        assertThat(quoted.path("person").path("name").asString()).isEqualTo("Ines Calloway");
        assertThat(quoted.path("items")).hasSize(1);
        assertThat(get("/api/v1/persons/zzz").statusCode()).isEqualTo(404);
    }

    @Test
    void a_day_that_cannot_be_read_is_named_and_left_out() {
        ownWork();

        assertThat(get("/statements?words=channel&from=yesterday").body())
                .contains("The day “yesterday” could not be read")
                .contains(FIRST);
        assertThat(get("/statements?words=channel&from=2020-02-31&to=%3Cb%3E").body())
                .contains("“2020-02-31”")
                .contains("“&lt;b&gt;”");
        assertThat(get("/statements?words=channel&from=2001-01-01").body()).doesNotContain("could not be read");
    }

    @Test
    void the_api_sets_statements_of_a_report_against_each_other() {
        ownWork();
        for (String said : List.of(
                "“The harbour board has been open to talks with the fishermen from the very beginning,” said Dmitry"
                        + " Arendt, the board’s spokesman.",
                "“We have seen no evidence that the harbour board wants talks with the fishermen,” said Antonia"
                        + " Blake, a lawyer.")) {
            String address = "https://www.tidewatch.example/2026/11/talks-" + said.length();
            house().web(
                            address,
                            "<html lang=en><head><title>Talks " + said.length() + "</title><meta"
                                    + " property=og:site_name content=Tidewatch></head><body><article><h1>Talks "
                                    + said.length() + "</h1><p>" + said + "</p><p>The rest tells of nets, number "
                                    + said.length() + ", of boats, and of a winter that came early to the bay.</p>"
                                    + "</article></body></html>");
            ArticleId one = ((Intake.Filed) house().take(address)).article().id();
            house().desk().file(one, List.of(new Desk.Label(Topic.Kind.REPORT, "Harbours")), false);
            house().desk().publish(one);
        }

        JsonNode answer = json("/api/v1/reports/harbours/comparisons");

        assertMeets("Comparisons", answer);
        assertThat(answer.path("report").asString()).isEqualTo("Harbours");
        assertThat(answer.path("items")).singleElement().satisfies(pair -> {
            assertThat(pair.path("one").path("words").asString()).contains("open to talks");
            assertThat(pair.path("other").path("words").asString()).contains("no evidence");
            assertThat(pair.path("difference").asString()).isEqualTo("negated");
            assertThat(pair.path("common").toString()).contains("talks");
        });
        assertThat(get("/api/v1/reports/no-such/comparisons").statusCode()).isEqualTo(404);
    }

    @Test
    void lists_go_on_by_cursor() {
        ownWork();
        int all = words("/api/v1/statements").size();
        JsonNode one = json("/api/v1/statements?limit=1");
        assertThat(one.path("items")).hasSize(1);
        URI next = URI.create(one.path("next").asString());
        JsonNode two = json(next.getRawPath() + "?" + next.getRawQuery());

        assertThat(all).isGreaterThanOrEqualTo(2);
        assertThat(words(two)).hasSize(1).doesNotContainAnyElementsOf(words(one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=x",
                "from=soon",
                "kind=loud",
                "person=***",
                "limit=0",
                "topic=x",
                "from=%2B999999999-01-01",
                "to=%2B999999999-12-31"
            })
    void what_cannot_be_read_is_a_problem_with_a_sentence(String query) {
        HttpResponse<String> answer = get("/api/v1/statements?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("detail").asString()).endsWith(".");
    }

    @Test
    void a_page_takes_no_days_beyond_the_calendar_and_no_control_characters() {
        ownWork();
        for (String query : List.of("from=%2B999999999-01-01", "to=%2B999999999-12-31", "person=%00", "words=%00")) {
            assertThat(get("/statements?" + query).statusCode()).as(query).isEqualTo(200);
        }
    }

    @Test
    void what_was_not_there_is_there_as_soon_as_an_editor_confirms_it() {
        ownWork();
        house().store()
                .statements()
                .of(id)
                .forEach(one -> house().statementDesk().reject(one.id(), "Amina", ""));
        List<String> pages = List.of(
                "/statements/" + statement(FIRST).id().code(),
                "/person/ines-calloway",
                "/person/ines-calloway/feed.rss",
                "/report/harbours/said",
                "/api/v1/persons/"
                        + Long.toString(
                                statement(FIRST)
                                        .saying()
                                        .voices()
                                        .getFirst()
                                        .speaker()
                                        .orElseThrow(),
                                36));
        assertThat(pages).allSatisfy(page -> assertThat(get(page).statusCode()).isEqualTo(404));

        house().statementDesk().confirm(statement(FIRST).id(), "Amina", "");
        assertThat(pages).allSatisfy(page -> assertThat(get(page).statusCode()).isEqualTo(200));
    }

    @Test
    void the_search_names_nobody_of_whom_nothing_may_be_shown() {
        assertThat(get("/statements?person=Ines+Calloway&words=no").body()).contains("Nobody of that name");
        house().desk().publish(id);

        assertThat(get("/statements?person=ines-calloway").body()).contains(FIRST);
        assertThat(get("/statements?person=Tomas+Verhulst").body())
                .as("said behind the excerpt's end")
                .contains("Nobody of that name");
        assertThat(get("/person/tomas-verhulst").statusCode()).isEqualTo(404);
    }

    @Test
    void annotations_target_the_words_by_quotation_and_by_position_in_code_points() {
        ownWork();
        HttpResponse<String> answer = get("/api/v1/articles/" + id.code() + "/annotations");
        JsonNode page = JSON.readTree(answer.body());
        String text = house().store()
                .articles()
                .find(id)
                .orElseThrow()
                .content()
                .body()
                .text();
        int[] characters = text.codePoints().toArray();

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/ld+json");
        assertMeets("Annotations", page);
        assertThat(page.path("items")).isNotEmpty().allSatisfy(item -> {
            JsonNode quote = item.path("target").path("selector").get(0);
            JsonNode position = item.path("target").path("selector").get(1);
            int start = position.path("start").asInt();
            int end = position.path("end").asInt();
            assertThat(new String(characters, start, end - start))
                    .isEqualTo(quote.path("exact").asString());
            assertThat(text)
                    .contains(quote.path("prefix").asString("")
                            + quote.path("exact").asString()
                            + quote.path("suffix").asString(""));
        });
        assertThat(get("/api/v1/articles/zzz/annotations").statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_of_an_article_that_is_not_public_is_told() {
        assertThat(words("/api/v1/statements")).isEmpty();
        assertThat(get("/api/v1/articles/" + id.code() + "/annotations").statusCode())
                .isEqualTo(404);
        long senator = statement(FIRST).saying().voices().getFirst().speaker().orElseThrow();
        assertThat(get("/api/v1/persons/" + Long.toString(senator, 36)).statusCode())
                .isEqualTo(404);

        ownWork();
        assertThat(words("/api/v1/statements")).isNotEmpty();
        house().desk().withdraw(id, "The outlet asked us to.");
        assertThat(words("/api/v1/statements")).isEmpty();
        assertThat(get("/api/v1/persons/" + Long.toString(senator, 36)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void of_an_excerpt_only_what_stands_in_it_is_told() {
        house().desk().publish(id);

        assertThat(words("/api/v1/statements")).singleElement().asString().contains(FIRST);
        assertThat(json("/api/v1/articles/" + id.code()).toString()).doesNotContain(LAST);
        assertThat(get("/api/v1/articles/" + id.code() + "/annotations").body()).doesNotContain(LAST);
        assertThat(words("/api/v1/statements?words=fishermen")).isEmpty();
    }

    @Test
    void an_editors_word_is_seen_at_once() {
        ownWork();
        Statement first = statement(FIRST);
        assertThat(words("/api/v1/statements?words=storms")).hasSize(1);

        house().statementDesk().reject(first.id(), "Amina", "");
        assertThat(words("/api/v1/statements?words=storms")).isEmpty();
        assertThat(json("/api/v1/articles/" + id.code()).path("statements").findValuesAsString("id"))
                .doesNotContain(first.id().code());

        house().statementDesk().confirm(first.id(), "Amina", "");
        assertThat(json("/api/v1/statements?words=storms")
                        .path("items")
                        .get(0)
                        .path("mark")
                        .asString())
                .isEqualTo("confirmed");

        long senator = first.saying().voices().getFirst().speaker().orElseThrow();
        String person = "/api/v1/persons/" + Long.toString(senator, 36);
        assertThat(json(person).path("person").path("name").asString()).isEqualTo("Ines Calloway");
        house().peopleDesk().name(senator, "Inés Calloway", true, "Amina");
        assertThat(json(person).path("person").path("name").asString()).isEqualTo("Inés Calloway");
    }
}
