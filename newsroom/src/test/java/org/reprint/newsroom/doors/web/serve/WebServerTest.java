package org.reprint.newsroom.doors.web.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.settings.Hindrance;
import org.reprint.newsroom.words.settings.Settings;

/// The server as a reader's client meets it, over real sockets.
class WebServerTest {

    private static final ListKey REPORT = new ListKey("topic:1a");

    private final ChangeLog changes = new ChangeLog();
    private final AtomicInteger made = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Running server = start(0);

    private Running start(int port) {
        return WebServer.start(settings(port), routes(), new PlainApologies(), changes, InstantSource.system());
    }

    private static Settings settings(int port) {
        return TestSettings.serving(port);
    }

    private List<Route> routes() {
        return List.of(Route.page("/report/{slug}", this::report, "after"), Route.page("/broken", visit -> {
            throw new IllegalStateException("a handler's mistake");
        }));
    }

    @Test
    void a_slash_at_the_end_leads_to_the_page_without_it_and_what_it_asks_goes_along() {
        HttpResponse<byte[]> answer = get("/report/the-dam/?after=3%2F4&utm_source=mail");

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains("../the-dam?after=3%2F4");
        assertThat(answer.uri().resolve("../the-dam").getPath()).isEqualTo("/report/the-dam");
        assertThat(get("/report/the-dam/?after=5").headers().firstValue("Location"))
                .contains("../the-dam?after=5");
        assertThat(get("/nowhere/").statusCode()).isEqualTo(404);
    }

    private Page report(Visit visit) {
        int number = made.incrementAndGet();
        String text = "<p>Page " + number + " of " + visit.part("slug")
                + visit.parameter("after").orElse("") + "</p>";
        return Page.html(200, text + " ".repeat(5_000), List.of(REPORT, ListKey.site()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = to(path);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void a_page_is_made_once_and_then_answered_from_memory() {
        assertThat(text(get("/report/water"))).startsWith("<p>Page 1 of water</p>");
        assertThat(text(get("/report/water"))).startsWith("<p>Page 1 of water</p>");
        assertThat(made).hasValue(1);
    }

    @Test
    void a_change_makes_it_anew_at_once() {
        get("/report/water");
        changes.note(List.of(REPORT));
        server.look();

        assertThat(text(get("/report/water"))).startsWith("<p>Page 2");
    }

    @Test
    void parameters_that_the_page_does_not_know_make_no_new_page() {
        get("/report/water");
        get("/report/water?utm_source=letter&fbclid=1");
        get("/report/water;session=1");
        get("/report/w%61ter");
        assertThat(made).hasValue(1);

        assertThat(text(get("/report/water?x=1&after=3"))).contains("of water3");
        assertThat(made).hasValue(2);
    }

    @Test
    void each_encoding_carries_the_same_page_and_a_tag_of_its_own() throws IOException {
        HttpResponse<byte[]> plain = get("/report/water");
        HttpResponse<byte[]> gzip = get("/report/water", "Accept-Encoding", "gzip, deflate");
        HttpResponse<byte[]> brotli = get("/report/water", "Accept-Encoding", "gzip, deflate, br, zstd");

        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(gzip.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plain.body());
        assertThat(List.of(header(plain, "ETag"), header(gzip, "ETag"), header(brotli, "ETag")))
                .doesNotHaveDuplicates();
        assertThat(header(plain, "Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void whoever_refuses_an_encoding_does_not_get_it() {
        assertThat(header(get("/report/water", "Accept-Encoding", "br;q=0, gzip;q=0.0"), "Content-Encoding"))
                .isEmpty();
        assertThat(header(get("/report/water", "Accept-Encoding", "BR;q=0, GZip;q=0.5"), "Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void whoever_has_the_page_is_told_so() {
        String tag = header(get("/report/water", "Accept-Encoding", "br"), "ETag");

        HttpResponse<byte[]> again =
                get("/report/water", "Accept-Encoding", "br", "If-None-Match", "\"other\", W/" + tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(header(again, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(get("/report/water", "Accept-Encoding", "br", "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void caches_in_front_are_told_how_long_and_by_which_keys() {
        HttpResponse<byte[]> page = get("/report/water");

        assertThat(header(page, "Cache-Control")).contains("public", "max-age=", "stale-while-revalidate=");
        assertThat(header(page, "Surrogate-Key")).isEqualTo("site topic-1a");
    }

    @Test
    void head_has_the_length_and_no_body() {
        HttpResponse<byte[]> head = send(to("/report/water")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Integer.parseInt(header(head, "Content-Length"))).isGreaterThan(5_000);
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (String path : List.of("/report/water", "/nowhere", "/broken")) {
            HttpResponse<byte[]> answer = get(path);
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline");
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).as(path).isNotEmpty();
            assertThat(header(answer, "Permissions-Policy")).as(path).isNotEmpty();
            assertThat(header(answer, "Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).as(path).isNotEmpty();
            assertThat(header(answer, "Server")).as(path).isEmpty();
        }
    }

    @Test
    void a_missing_page_a_wrong_method_and_a_mistake_each_get_their_page() {
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        HttpResponse<byte[]> post = send(to("/report/water")
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build());
        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(header(post, "Allow")).isEqualTo("GET, HEAD");

        HttpResponse<byte[]> broken = get("/broken");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(text(broken)).matches("Error number [0-9A-Z]+-[0-9A-Z]+").doesNotContain("mistake");
        assertThat(header(broken, "Cache-Control")).isEqualTo("no-store");
        assertThat(text(get("/broken"))).as("a mistake is not kept").isNotEqualTo(text(broken));
    }

    @Test
    void a_request_that_is_none_gets_one_sentence_and_nothing_about_the_server() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write("GET /a|b<> HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("The request could not be understood", "Content-Security-Policy")
                    .doesNotContain("Tomcat", "Apache", "Exception");
        }
    }

    @Test
    void many_who_ask_at_once_have_one_page_made() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        List<Thread> readers = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    try {
                        together.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                    assertThat(text(get("/report/crowd"))).startsWith("<p>Page 1 ");
                }))
                .toList();
        together.countDown();
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void a_port_in_use_is_one_helpful_sentence() {
        assertThatThrownBy(() -> start(server.port()))
                .isInstanceOf(Hindrance.class)
                .hasMessageContaining("Port " + server.port())
                .hasMessageContaining("serve.port");
    }

    @Test
    void the_address_leads_to_the_server() {
        assertThat(server.address()).isEqualTo(URI.create("http://127.0.0.1:" + server.port() + "/"));
        assertThat(Optional.of(server.port()))
                .hasValueSatisfying(port -> assertThat(port).isPositive());
    }
}
