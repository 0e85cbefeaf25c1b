package org.reprint.newsroom.doors.web.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.deeds.press.pages.Press;
import org.reprint.newsroom.doors.web.Town;
import org.reprint.newsroom.doors.web.serve.Running;
import org.reprint.newsroom.doors.web.serve.TestSettings;
import org.reprint.newsroom.doors.web.serve.WebSite;
import org.reprint.newsroom.tools.hearing.StatementComparison;
import org.reprint.newsroom.tools.store.Place;
import org.reprint.newsroom.tools.store.Store;
import org.reprint.newsroom.words.article.ArticleId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A town's press on the web, over a real socket from a real store: three outlets, one with a share-alike
/// licence, one without terms, one with a permission for us alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TownOnTheWeb {

    static final JsonMapper JSON = JsonMapper.shared();
    static final String BASE = "https://second.example";

    final Town town = new Town(11);
    private final HttpClient client = HttpClient.newHttpClient();
    List<ArticleId> articles = List.of();
    Optional<Store> store = Optional.empty();
    Optional<Running> server = Optional.empty();

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
                new StatementComparison(),
                filled.pictures(),
                filled.changes(),
                () -> Town.NOW.plus(Duration.ofMinutes(1))));
    }

    @AfterAll
    void close() {
        server.ifPresent(Running::stop);
        store.ifPresent(Store::close);
    }

    HttpResponse<byte[]> get(String path, String... headers) {
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

    JsonNode json(String path, String... headers) {
        HttpResponse<byte[]> answer = get(path, headers);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    List<String> listings() {
        return List.of(
                "",
                "/region/" + town.topics().getFirst().slug(),
                "/theme/" + town.topics().get(12).slug(),
                "/report/" + town.topics().get(24).slug(),
                "/author/" + town.people().getFirst().slug(),
                "/outlet/" + town.outlets().getFirst().host());
    }
}
