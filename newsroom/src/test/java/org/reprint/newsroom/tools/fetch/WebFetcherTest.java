package org.reprint.newsroom.tools.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Fetcher.Kind;
import org.reprint.newsroom.words.article.Fetcher.Refused;

/// The way from an address to a capture, hop by hop.
class WebFetcherTest extends ScriptedServer {
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
        try (var socket = new GuardedSocket(new AddressGuard(List.of()), new Site("name.example", 80), 1000, 1000)) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> socket.connect(server.getLocalSocketAddress(), 1000))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(connections).hasValue(0);
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
}
