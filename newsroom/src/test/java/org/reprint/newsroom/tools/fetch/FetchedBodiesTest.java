package org.reprint.newsroom.tools.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.words.article.Fetcher.Brought;
import org.reprint.newsroom.words.article.Fetcher.Kind;

/// What is done with bodies: unpacked, bounded, looked at.
class FetchedBodiesTest extends ScriptedServer {
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

    @Test
    void a_body_in_chunks_of_one_byte_is_cut_by_what_comes_over_the_line() {
        scripts.put("/a", line -> {
            line.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] chunks = "1\r\na\r\n".repeat(5000).getBytes(StandardCharsets.US_ASCII);
            while (true) {
                line.getOutputStream().write(chunks);
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
