package org.reprint.newsroom.doors.web.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.doors.web.Town;
import org.reprint.newsroom.words.article.ArticleId;
import tools.jackson.databind.JsonNode;

/// The read API, asked over a real socket.
class ApiTest extends TownOnTheWeb {

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
                ApiTest.class.getResourceAsStream("ninjs-rules.json").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        for (JsonNode item : json("/api/v1/articles?format=ninjs&limit=50").path("items")) {
            assertThat(errors(rules, item)).isEmpty();
            assertThat(item.path("copyrightHolder").asString()).doesNotContain("The Second Reading");
        }
    }
}
