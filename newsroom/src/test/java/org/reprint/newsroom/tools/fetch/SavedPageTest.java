package org.reprint.newsroom.tools.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.words.article.Arrival;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Fetcher;
import org.reprint.newsroom.words.article.Fetcher.Brought;
import org.reprint.newsroom.words.article.Fetcher.Fetched;
import org.reprint.newsroom.words.article.Fetcher.Refused;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.settings.Settings;

/// What arrives at the mailroom: saved pages with real files around them, standard input, addresses. Only the web is
/// made up; it keeps note of what it was asked for and has nothing.
class SavedPageTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String ORIGINAL = "https://tidewatch.example/2026/10/lock-gates.html";
    private static final URI PICTURE = URI.create("https://tidewatch.example/2026/10/gates_files/gates.png");
    private static final String PAGE = "<!doctype html><html><body><p>The gates stayed shut.</p></body></html>";
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();

    private Mailroom mailroom(String standardInput) {
        Fetcher web = (address, kind) -> {
            asked.add(kind + " " + address);
            return new Refused("The made-up web has nothing.");
        };
        var settings =
                new Settings.Fetch(Duration.ofSeconds(20), Duration.ofSeconds(5), 1, 8, 64, List.of(), "Reprint test");
        InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        return new Mailroom(web, settings, new Ids(() -> NOON, new Random(1)), () -> NOON, in);
    }

    private Arrival received(String given, String original) {
        return mailroom("").receive(given, Optional.of(original).filter(o -> !o.isEmpty()));
    }

    private Path saved(String page) throws IOException {
        return Files.writeString(folder.resolve("gates.html"), page);
    }

    private static Capture brought(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Brought.class);
        return ((Brought) fetched).capture();
    }

    private static void assertRefused(Fetched fetched, String... words) {
        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.why()).contains(words).endsWith("."));
    }

    @Test
    void a_file_is_kept_byte_for_byte_under_the_address_that_was_given() throws IOException {
        byte[] page = (PAGE + "<!-- \u00e9 -->").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("gates.html"), page);

        Capture capture = brought(
                received(folder.resolve("gates.html").toString(), ORIGINAL).page());

        assertThat(capture.bytes()).isEqualTo(page);
        assertThat(capture.way()).isEqualTo(Capture.Way.FILE);
        assertThat(capture.address()).isEqualTo(URI.create(ORIGINAL));
        assertThat(capture.requested()).isEqualTo(URI.create(ORIGINAL));
        assertThat(capture.at()).isEqualTo(NOON);
        assertThat(capture.sha256()).isEqualTo(Sha256.of(page));
        assertThat(asked).isEmpty();
    }

    @Test
    void standard_input_is_a_page_like_any_other() {
        Arrival arrival = mailroom(PAGE).receive("-", Optional.of(ORIGINAL));

        Capture capture = brought(arrival.page());
        assertThat(capture.way()).isEqualTo(Capture.Way.STANDARD_INPUT);
        assertThat(capture.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(PAGE);
        arrival.picture(PICTURE);
        assertThat(asked).containsExactly("PICTURE " + PICTURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- saved from url=(0049)" + ORIGINAL + " -->",
                "<!--\n Page saved with SingleFile \n url: " + ORIGINAL + " \n-->",
                "<head><meta property=\"og:url\" content=\"" + ORIGINAL + "\"></head>",
                "<head><link rel=\"canonical\" href=\"" + ORIGINAL + "\"></head>"
            })
    void the_address_is_found_where_saving_programs_and_pages_leave_it(String trace) throws IOException {
        String file = saved("<!doctype html>" + trace + PAGE).toString();

        assertThat(brought(received(file, "").page()).address()).isEqualTo(URI.create(ORIGINAL));
        assertThat(brought(received(file, "https://elsewhere.example/a").page()).address())
                .as("what somebody said goes first")
                .isEqualTo(URI.create("https://elsewhere.example/a"));
    }

    @Test
    void an_address_in_the_text_is_not_the_pages_own() throws IOException {
        String file = saved("<!doctype html><html><body><p>See <meta property=\"og:url\" content=\"" + ORIGINAL
                        + "\"></body></html>")
                .toString();

        assertRefused(received(file, "").page(), "does not say where it was published", "--url");
    }

    @Test
    void what_is_no_page_or_too_large_is_refused_with_what_to_do() throws IOException {
        Path large = saved("<p>" + "a".repeat((1 << 20) - 3));
        assertThat(received(large.toString(), ORIGINAL).page())
                .as("at the limit")
                .isInstanceOf(Brought.class);
        saved("<p>" + "a".repeat((1 << 20) - 2));
        assertRefused(received(large.toString(), ORIGINAL).page(), "larger than 1 MiB", "fetch.max-mebibytes");
        Path picture = Files.write(folder.resolve("picture.html"), PNG);
        assertRefused(received(picture.toString(), ORIGINAL).page(), "not a web page", "save the page as");
        assertRefused(received(folder.toString(), ORIGINAL).page(), "cannot be read", "check that it is a file");
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-file.html, There is no file",
        "www.tidewatch.example/a, begin it with https://",
        "'a\0b', There can be no file called",
        "ftp://tidewatch.example/a, http"
    })
    void what_leads_nowhere_is_answered_with_a_sentence(String given, String sentence) {
        Arrival arrival = received(given, "");

        assertRefused(arrival.page(), sentence);
        assertRefused(arrival.picture(PICTURE), sentence);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_wrong_original_is_said_before_anything_is_read() throws IOException {
        assertRefused(received(saved(PAGE).toString(), "no address").page(), "no address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://tidewatch.example/a", " HTTPS://tidewatch.example/a "})
    void an_address_is_fetched_from_the_web(String address) {
        received(address, "").page();

        assertThat(asked).containsExactly("PAGE https://tidewatch.example/a");
    }

    @Test
    void a_picture_beside_the_page_is_taken_from_there() throws IOException {
        Files.createDirectory(folder.resolve("gates_files"));
        Files.write(folder.resolve("gates_files/gates.png"), PNG);
        Arrival arrival = received(saved(PAGE).toString(), ORIGINAL);
        arrival.page();

        Capture picture = brought(arrival.picture(PICTURE));

        assertThat(picture.bytes()).isEqualTo(PNG);
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.address()).isEqualTo(PICTURE);
        assertThat(asked).isEmpty();
    }

    @Test
    void what_lies_beside_the_page_and_is_no_picture_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("gates_files"));
        Files.writeString(folder.resolve("gates_files/gates.png"), PAGE);
        Arrival arrival = received(saved(PAGE).toString(), ORIGINAL);
        arrival.page();

        assertRefused(arrival.picture(PICTURE), "not to a picture");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tidewatch.example/2026/10/gates_files/missing.png",
                "https://tidewatch.example/2026/10/gates_files",
                "https://tidewatch.example/2026/10/../../../secret.png",
                "https://tidewatch.example/2026/10/%2e%2e/secret.png",
                "https://tidewatch.example/2026/10/linked.png",
                "https://tidewatch.example/secret.png",
                "https://other.example/2026/10/gates_files/gates.png",
                "http://tidewatch.example/2026/10/gates_files/gates.png"
            })
    void nothing_outside_the_pages_folder_is_found_and_other_pictures_come_from_the_web(String address)
            throws IOException {
        Path inner = folder.resolve("inner");
        Files.createDirectories(inner.resolve("gates_files"));
        Files.write(inner.resolve("gates_files/gates.png"), PNG);
        Files.write(folder.resolve("secret.png"), PNG);
        Files.createSymbolicLink(inner.resolve("linked.png"), folder.resolve("secret.png"));
        Arrival arrival =
                received(Files.writeString(inner.resolve("gates.html"), PAGE).toString(), ORIGINAL);
        arrival.page();

        assertRefused(arrival.picture(URI.create(address)), "The made-up web has nothing.");
        assertThat(asked).containsExactly("PICTURE " + address);
    }
}
