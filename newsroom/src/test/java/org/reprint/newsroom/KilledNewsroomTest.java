package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Revision;

/// A serving newsroom is killed with SIGKILL in the midst of publishing. Afterwards page, lists, feeds and API tell of
/// one state. Ten times; as often as the system property `reprint.kills` says.
class KilledNewsroomTest {

    private static final Pattern CODE = Pattern.compile("/articles/([0-9a-z]{5,13})(?=[/\"?<])");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void page_lists_feeds_and_api_agree_after_every_kill(@TempDir Path folder) throws Exception {
        try (TestNewsroom house = TestNewsroom.open(folder)) {
            for (int i = 0; i < 12; i++) {
                String address = "https://first.example/story-" + i;
                house.web(address, page(i));
                house.take(address);
            }
        }
        for (int kill = 0; kill < Integer.getInteger("reprint.kills", 10); kill++) {
            killed(folder, new Random(kill));
            try (TestNewsroom house = TestNewsroom.open(folder, java.util.Map.of("serve.port", "0"));
                    Newsroom.Serving serving = house.serve()) {
                assertAgrees(house, serving.site().address(), "after kill " + (kill + 1));
            }
        }
    }

    @Test
    void two_newsrooms_on_one_folder_write_in_turns_and_each_sees_the_others_deeds(@TempDir Path folder)
            throws Exception {
        try (TestNewsroom house = TestNewsroom.open(folder)) {
            for (int i = 0; i < 6; i++) {
                String address = "https://first.example/story-" + i;
                house.web(address, page(i));
                house.take(address);
            }
            Process other = publishing(folder);
            try (BufferedReader deeds = other.inputReader()) {
                for (int i = 6; i < 18; i++) {
                    assertThat(deeds.readLine()).as("a deed of the other").startsWith("did ");
                    String address = "https://first.example/story-" + i;
                    house.web(address, page(i));
                    assertThat(house.take(address)).isInstanceOf(Intake.Filed.class);
                }
                assertThat(other.isAlive()).isTrue();
            } finally {
                other.destroyForcibly().onExit().join();
            }
            List<ArticleId> all = house.store().articles().list(Optional.empty(), Optional.empty(), 100);
            assertThat(all).hasSize(18);
            assertThat(all)
                    .allSatisfy(id -> assertThat(
                                    Revision.verify(house.store().articles().revisions(id)))
                            .isTrue());
            assertThat(all.stream()
                            .filter(id -> !(house.store()
                                            .articles()
                                            .find(id)
                                            .orElseThrow()
                                            .state()
                                    instanceof Article.Filed)))
                    .as("what the other published")
                    .isNotEmpty();
            assertThat(house.store().soundness().flaws()).isEmpty();
        }
    }

    private static Process publishing(Path folder) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishingInALoop.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void killed(Path folder, Random random) throws IOException, InterruptedException {
        Process newsroom = publishing(folder);
        int patience = 1 + random.nextInt(60);
        int done = 0;
        try (BufferedReader deeds = newsroom.inputReader()) {
            for (String line = deeds.readLine(); line != null && done < patience; line = deeds.readLine()) {
                done++;
            }
            // Somewhere within the next deeds, not at the end of one.
            newsroom.waitFor(random.nextInt(20_000), TimeUnit.MICROSECONDS);
        } finally {
            newsroom.destroyForcibly().onExit().join();
        }
        assertThat(done).as("deeds done before the kill").isEqualTo(patience);
    }

    private void assertAgrees(TestNewsroom house, URI site, String when) throws Exception {
        Set<String> latest = codes(site.resolve("/latest"));
        Set<String> rss = codes(site.resolve("/feed.rss"));
        Set<String> json = codes(site.resolve("/feed.json"));
        Set<String> api = codes(site.resolve("/api/v1/articles"));
        for (ArticleId id : house.store().articles().list(Optional.empty(), Optional.empty(), 100)) {
            Article article = house.store().articles().find(id).orElseThrow();
            boolean published = article.state() instanceof Article.Published;
            HttpResponse<String> page = get(site.resolve("/articles/" + id.code() + "/" + article.slug()));
            assertThat(page.statusCode())
                    .as(when + ": " + article.state())
                    .isEqualTo(
                            switch (article.state()) {
                                case Article.Filed filed -> 404;
                                case Article.Published now -> 200;
                                case Article.Withdrawn gone -> 410;
                            });
            assertThat(latest.contains(id.code())).as(when + ": latest").isEqualTo(published);
            assertThat(rss.contains(id.code())).as(when + ": RSS").isEqualTo(published);
            assertThat(json.contains(id.code())).as(when + ": JSON Feed").isEqualTo(published);
            assertThat(api.contains(id.code())).as(when + ": API").isEqualTo(published);
            if (published) {
                assertThat(page.body()).as(when).contains(article.content().title());
            }
            assertThat(Revision.verify(house.store().articles().revisions(id)))
                    .as(when)
                    .isTrue();
        }
    }

    private Set<String> codes(URI address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
        return CODE.matcher(answer.body().replace("\\/", "/"))
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toSet());
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String page(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int p = 0; p < 6; p++) {
            text.append("<p>");
            for (int w = 0; w < 40; w++) {
                text.append("word").append(random.nextInt(5000)).append(w % 9 == 8 ? ", " : " ");
            }
            text.append("and so it ended.</p>");
        }
        return "<html lang=en><head><title>Story " + number + "</title>"
                + "<link rel=license href=\"https://creativecommons.org/licenses/by/4.0/\"></head>"
                + "<body><article><h1>Story " + number + "</h1>" + text + "</article></body></html>";
    }
}
