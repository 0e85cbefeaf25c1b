package org.reprint.newsroom.doors.web.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.doors.web.site.Newspaper;

class HealthTest {

    @Test
    void a_watchman_hears_within_one_question_that_the_database_is_gone(@TempDir Path folder) throws Exception {
        try (Newspaper paper = new Newspaper(folder);
                Running running = paper.serve();
                HttpClient watchman = HttpClient.newHttpClient()) {
            HttpRequest question = HttpRequest.newBuilder(running.address().resolve("/healthz"))
                    .build();
            HttpResponse<String> well = watchman.send(question, HttpResponse.BodyHandlers.ofString());
            paper.store.close();
            HttpResponse<String> ill = watchman.send(question, HttpResponse.BodyHandlers.ofString());

            assertThat(well.statusCode()).isEqualTo(200);
            assertThat(well.body()).isEqualTo("ok\n");
            assertThat(well.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
            assertThat(well.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(ill.statusCode()).isEqualTo(503);
            assertThat(ill.body()).contains("database does not answer");
            assertThat(ill.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }
}
