package org.reprint.newsroom.tools.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Fetcher.Brought;
import org.reprint.newsroom.words.article.Fetcher.Kind;
import org.reprint.newsroom.words.article.Fetcher.Refused;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.settings.Settings;

/// Fetches from a real server on this machine that says exactly what each test tells it to.
class WebFetcherTest {
    private static final String PAGE = "<!doctype html><html><title>A page</title><p>Text.</html>";
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Map<String, Script> scripts = new HashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private String lastRequest = "";
    private ServerSocket server;

    /// What the server does with a connection, once it has read the request.
    private interface Script {
        void play(Socket line) throws Exception;
    }

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket line = server.accept();
                    connections.incrementAndGet();
                    Thread.ofVirtual().start(() -> serve(line));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        over.countDown();
        server.close();
    }

    private void serve(Socket line) {
        try (line) {
            var request = new StringBuilder();
            while (request.indexOf("\r\n\r\n") < 0) {
                request.append((char) line.getInputStream().read());
            }
            lastRequest = request.toString();
            Script script = scripts.get(lastRequest.split(" ")[1]);
            if (script != null) {
                script.play(line);
            }
        } catch (Exception gone) {
            // The other end hung up, as many of these tests want it to.
        }
    }

    private void says(String path, String head, byte[] body) {
        scripts.put(path, line -> {
            line.getOutputStream()
                    .write((head.replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            line.getOutputStream().write(body);
            line.getOutputStream().flush();
        });
    }

    private void says(String path, String head, String body) {
        says(path, head, body.getBytes(StandardCharsets.UTF_8));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    private WebFetcher fetcher(Duration total, Names names) {
        var settings = new Settings.Fetch(
                total, Duration.ofSeconds(2), 1, 3, 8, List.of("127.0.0.1:" + server.getLocalPort()), "Reprint/test");
        return new WebFetcher(settings, new Ids(() -> NOW, new Random(1)), InstantSource.fixed(NOW), names);
    }

    private Capture brought(String path) {
        var fetched = fetcher(Duration.ofSeconds(20), Names.ofTheMachine()).fetch(at(path), Kind.PAGE);
        assertThat(fetched).isInstanceOf(Brought.class);
        return ((Brought) fetched).capture();
    }

    private String why(String path) {
        return why(at(path), Kind.PAGE, Duration.ofSeconds(20));
    }

    private String why(URI address, Kind kind, Duration total) {
        var fetched = fetcher(total, Names.ofTheMachine()).fetch(address, kind);
        assertThat(fetched).isInstanceOf(Refused.class);
        assertThat(((Refused) fetched).why()).endsWith(".").hasSizeLessThan(600);
        return ((Refused) fetched).why();
    }

    @Test
    void a_capture_holds_what_came_exactly() {
        says("/a?b=c", "HTTP/1.1 200 OK\nContent-Type: Text/HTML; charset=\"ISO-8859-1\"\nX-A: 1\nx-a: 2", PAGE);

        Capture capture = brought("/a?b=c");

        assertThat(capture.way()).isEqualTo(Capture.Way.WEB);
        assertThat(capture.requested()).isEqualTo(at("/a?b=c"));
        assertThat(capture.address()).isEqualTo(at("/a?b=c"));
        assertThat(capture.redirects()).isEmpty();
        assertThat(capture.status()).isEqualTo(200);
        assertThat(capture.headers()).containsEntry("x-a", List.of("1", "2"));
        assertThat(capture.at()).isEqualTo(NOW);
        assertThat(capture.mediaType()).isEqualTo("text/html");
        assertThat(capture.charset()).isEqualTo(Optional.of("ISO-8859-1"));
        assertThat(capture.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(PAGE);
        assertThat(capture.sha256()).isEqualTo("83c70c02893e9c154abbc276029bd9bbc2f0331883912ebd456637fe38ee9fd3");
    }

    @Test
    void we_say_who_we_are_and_nothing_about_anybody() {
        says("/", "HTTP/1.1 200 OK\nContent-Type: text/html\nSet-Cookie: a=b", PAGE);
        brought("/");

        assertThat(lastRequest).contains("User-Agent: Reprint/test\r\n", "Host: 127.0.0.1:" + server.getLocalPort());
        assertThat(lastRequest.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("cookie", "authorization", "referer", "upgrade", "java");
    }

    @Test
    void redirects_are_followed_and_written_down() {
        says("/a", "HTTP/1.1 301 Moved\nLocation: b", "");
        says("/b", "HTTP/1.1 307 Moved\nLocation: //127.0.0.1:" + server.getLocalPort() + "/c#d", "");
        says("/c", "HTTP/1.1 200 OK\nContent-Type: text/html", PAGE);

        Capture capture = brought("/a");

        assertThat(capture.requested()).isEqualTo(at("/a"));
        assertThat(capture.address()).isEqualTo(at("/c"));
        assertThat(capture.redirects()).containsExactly(at("/a"), at("/b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            file:///etc/passwd          | does not begin with http
            http://[::1]/               | not on the public web (loopback)
            http://2852039166/latest    | cloud metadata
            http://localhost:6379/      | Redis
            http://u@127.0.0.1/         | user name
            /a                          | in a circle
            """)
    void every_hop_is_judged(String location, String word) {
        says("/a", "HTTP/1.1 302 Found\nLocation: " + location, "");

        assertThat(why("/a")).contains(word);
        assertThat(connections).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\nLocation: ", "\nLocation: /b\nLocation: /c"})
    void a_redirect_says_where_to(String locations) {
        says("/a", "HTTP/1.1 302 Found" + locations, "");

        assertThat(why("/a")).contains("has moved (status 302)");
    }

    @Test
    void redirects_end_somewhere() {
        for (int i = 0; i < 10; i++) {
            says("/" + i, "HTTP/1.1 302 Found\nLocation: /" + (i + 1), "");
        }

        assertThat(why("/0")).contains("leads on more than 3 times");
        assertThat(connections).hasValue(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            204 | X-None: 1 | sent no page
            304 | X-None: 1 | has not changed
            300 | X-None: 1 | points away
            401 | X-None: 1 | asks for a login
            402 | X-None: 1 | paying readers
            403 | X-None: 1 | paywall
            404 | X-None: 1 | There is no page
            410 | X-None: 1 | taken down for good
            429 | Retry-After: 120                           | try again in 2 minutes.
            429 | Retry-After: 31536000                      | try again another day.
            503 | Retry-After: Sun, 01 Mar 2026 15:00:00 GMT | try again in 3 hours.
            503 | Retry-After: Tue, 99 Foo                   | try again later.
            451 | X-None: 1 | legal reasons
            418 | X-None: 1 | refused to give out
            500 | X-None: 1 | in trouble
            """)
    void a_status_is_put_into_words(int status, String header, String words) {
        says("/a", "HTTP/1.1 " + status + " X\nContent-Type: text/html" + "\n" + header, "");

        assertThat(why("/a")).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "deflate", "raw deflate", "br", "gzip, gzip", "gzip twice", "identity"})
    void packed_pages_are_unpacked(String coding) throws IOException {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        byte[] body = switch (coding) {
            case "gzip", "x-gzip" -> gzip(page);
            case "deflate" -> deflate(page, false);
            case "raw deflate" -> deflate(page, true);
            case "br" -> {
                Brotli4jLoader.ensureAvailability();
                yield Encoder.compress(page);
            }
            case "gzip, gzip" -> gzip(gzip(page));
            case "gzip twice" -> {
                var members = new ByteArrayOutputStream();
                members.writeBytes(gzip(PAGE.substring(0, 20).getBytes(StandardCharsets.UTF_8)));
                members.writeBytes(gzip(PAGE.substring(20).getBytes(StandardCharsets.UTF_8)));
                yield members.toByteArray();
            }
            default -> page;
        };
        String name = coding.replace("raw ", "").replace(" twice", "");
        says("/a", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: " + name, body);

        assertThat(brought("/a").bytes()).asString(StandardCharsets.UTF_8).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "gzip, gzip"})
    void bombs_are_stopped_at_the_limit(String coding) throws IOException {
        byte[] bomb = new byte[30 << 20];
        Brotli4jLoader.ensureAvailability();
        byte[] body = switch (coding) {
            case "deflate" -> deflate(bomb, false);
            case "br" -> Encoder.compress(bomb);
            case "gzip" -> gzip(bomb);
            default -> gzip(gzip(bomb));
        };
        says("/a", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: " + coding, body);

        assertThat(body.length).isLessThan(100_000);
        assertThat(why("/a")).contains("larger than 1 MiB", "fetch.max-mebibytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-foo", "gzip, gzip, gzip", "gzip", "br"})
    void what_cannot_be_unpacked_is_refused(String coding) {
        says("/a", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: " + coding, PAGE);

        assertThat(why("/a")).contains("save the page in a browser");
    }

    @Test
    void a_body_cut_short_is_no_page() throws IOException {
        says("/long", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 5000", PAGE);
        says("/chunk", "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked", "5\r\n<html\r\n");
        byte[] packed = gzip(PAGE.getBytes(StandardCharsets.UTF_8));
        says(
                "/gzip",
                "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip",
                java.util.Arrays.copyOf(packed, packed.length - 12));

        assertThat(why("/long")).contains("broke off");
        assertThat(why("/chunk")).contains("broke off");
        assertThat(why("/gzip")).contains("broke off");
    }

    @Test
    void a_body_without_end_is_cut_at_the_limit() {
        scripts.put("/a", line -> {
            line.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                line.getOutputStream().write(PAGE.getBytes(StandardCharsets.US_ASCII));
            }
        });

        assertThat(why("/a")).contains("larger than 1 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-A: a\r\n", "X-A: ", "a"})
    void heads_without_end_are_cut(String again) {
        scripts.put("/a", line -> {
            line.getOutputStream()
                    .write("HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                line.getOutputStream().write(again.getBytes(StandardCharsets.US_ASCII));
            }
        });

        assertThat(why("/a")).contains("headers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "head", "body", "drip"})
    void no_silence_outlasts_the_total_time(String until) {
        scripts.put("/a", line -> {
            var out = line.getOutputStream();
            if (!until.equals("nothing")) {
                out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            if (until.equals("body") || until.equals("drip")) {
                out.write(("\r\n" + PAGE).getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
            while (!over.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                if (until.equals("drip")) {
                    out.write('a');
                }
            }
        });

        assertThat(why(at("/a"), Kind.PAGE, Duration.ofMillis(400))).contains("took longer than", "fetch.total-time");
    }

    @Test
    void a_name_server_that_never_answers_does_not_hold_us() {
        Names silent = host -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of(InetAddress.getLoopbackAddress());
        };

        assertThat(fetcher(Duration.ofMillis(300), silent).fetch(URI.create("http://slow.example/"), Kind.PAGE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).contains("name server", "slow.example"));
    }

    @Test
    void a_name_with_one_private_address_among_public_ones_is_refused() throws IOException {
        InetAddress open = InetAddress.getByAddress(new byte[] {11, 22, 33, 44});
        Names both = host -> List.of(open, InetAddress.getLoopbackAddress());

        URI address = URI.create("http://both.example:" + server.getLocalPort() + "/");
        assertThat(fetcher(Duration.ofSeconds(5), both).fetch(address, Kind.PAGE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.why()).contains("not on the public web (loopback)"));
        assertThat(connections).hasValue(0);
    }

    @Test
    void the_socket_itself_asks_the_guard_before_it_connects() throws IOException {
        try (var socket = new GuardedSocket(new AddressGuard(List.of()), new Site("name.example", 80), 1000)) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> socket.connect(server.getLocalSocketAddress(), 1000))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(connections).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/pdf          | a PDF document
            application/json         | data in JSON
            application/rss+xml      | a feed
            image/png                | a picture
            video/mp4                | a video
            application/zip          | an archive
            text/javascript          | a script
            """)
    void what_is_not_a_page_is_named(String type, String noun) {
        says("/a", "HTTP/1.1 200 OK\nContent-Type: " + type, PAGE);

        assertThat(why("/a")).contains("leads to " + noun, "not to a web page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xhtml+xml", "", "html", "text/plain", "application/octet-stream"})
    void a_page_is_known_by_its_looks_where_its_type_says_nothing(String type) {
        says("/a", "HTTP/1.1 200 OK\nContent-Type: " + type, PAGE);

        assertThat(brought("/a").mediaType()).isIn("text/html", "application/xhtml+xml");
    }

    @Test
    void a_type_that_lies_is_seen_through() {
        says(
                "/png",
                "HTTP/1.1 200 OK\nContent-Type: text/html",
                "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        says("/pdf", "HTTP/1.1 200 OK\nContent-Type: text/html", "%PDF-1.7 and so on");
        says("/nul", "HTTP/1.1 200 OK\nContent-Type: text/html", "a\1\2\3".repeat(999));
        says("/empty", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 0", "");
        says("/blank", "HTTP/1.1 200 OK\nContent-Type: text/html", " \n".repeat(999));
        says("/text", "HTTP/1.1 200 OK\nContent-Type: text/plain", "Only text, 1 < 2.");

        assertThat(why("/png")).contains("a picture");
        assertThat(why("/pdf")).contains("a PDF document");
        assertThat(why("/nul")).contains("not to a web page");
        assertThat(why("/empty")).contains("empty answer");
        assertThat(why("/blank")).contains("blank");
        assertThat(why("/text")).contains("plain text");
    }

    @Test
    void pictures_are_pictures_by_their_bytes_and_never_drawings_in_svg() {
        byte[] gif = "GIF89a and so on".getBytes(StandardCharsets.US_ASCII);
        says("/gif", "HTTP/1.1 200 OK\nContent-Type: application/octet-stream", gif);
        says("/svg", "HTTP/1.1 200 OK\nContent-Type: image/svg+xml", "<svg/>");
        says("/html", "HTTP/1.1 200 OK\nContent-Type: image/png", PAGE);

        var fetched = fetcher(Duration.ofSeconds(20), Names.ofTheMachine()).fetch(at("/gif"), Kind.PICTURE);
        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Brought.class, b -> assertThat(b.capture().mediaType()).isEqualTo("image/gif"));
        assertThat(why(at("/svg"), Kind.PICTURE, Duration.ofSeconds(20))).contains("SVG", "goes without it");
        assertThat(why(at("/html"), Kind.PICTURE, Duration.ofSeconds(20))).contains("goes without it");
    }

    @Test
    void a_path_that_begins_with_two_slashes_stays_a_path() {
        says("//a", "HTTP/1.1 200 OK\nContent-Type: text/html", PAGE);

        assertThat(brought("//a").address()).isEqualTo(at("//a"));
    }

    @Test
    void nobody_there_is_said_so() throws IOException {
        int port = server.getLocalPort();
        server.close();

        assertThat(why(URI.create("http://127.0.0.1:" + port + "/"), Kind.PAGE, Duration.ofSeconds(5)))
                .contains("No server could be reached");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out, new Deflater(9, raw))) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }
}
