package org.reprint.newsroom.tools.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.article.Draft;
import org.reprint.newsroom.words.article.Extraction.Outcome;
import org.reprint.newsroom.words.article.Extraction.Read;
import org.reprint.newsroom.words.article.Extraction.Unreadable;
import org.reprint.newsroom.words.article.Publication.Role;
import org.reprint.newsroom.words.link.CitedLink;

class ArticleReaderTest {

    private static final URI ADDRESS = URI.create("https://reposted.example/2026/10/lock-gates");

    private static final String PARAGRAPH = "<p>The lock gates at Vasterhavn stayed shut for a third day on Thursday"
            + " while inspectors of the harbour board went through the pump house with lamps and a long list.</p>";

    private final ArticleReader reader = new ArticleReader(Duration.ofMinutes(5));

    private static Capture capture(byte[] bytes, Optional<String> charset) {
        return new Capture(
                1,
                Capture.Way.WEB,
                ADDRESS,
                ADDRESS,
                List.of(),
                200,
                Map.of(),
                Instant.EPOCH,
                "0".repeat(64),
                "text/html",
                charset,
                bytes);
    }

    private static Capture capture(String page) {
        return capture(page.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static String page(String title, String body) {
        return "<!doctype html><html lang=en><head><title>" + title + "</title></head><body><article>" + body
                + "</article></body></html>";
    }

    /// No two of them are the same.
    private static String paragraphs(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(i -> PARAGRAPH.replace("a long list", "list " + i))
                .collect(Collectors.joining());
    }

    private Draft draft(Capture capture) {
        Outcome outcome = reader.read(capture);
        assertThat(outcome).isInstanceOf(Read.class);
        return ((Read) outcome).draft();
    }

    private static void assertUnreadable(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        no -> assertThat(no.why())
                                .startsWith("The page at “" + ADDRESS + "” " + why)
                                .contains("; give the address of the article's own page")
                                .endsWith("."));
    }

    @Test
    void what_the_library_found_is_said_in_the_newsrooms_words() {
        Draft draft = draft(capture("""
                <!doctype html><html lang="en"><head><title>Lock gates stay shut - Reposted</title>
                <meta property="og:site_name" content="Reposted">
                <link rel="canonical" href="https://reposted.example/2026/10/lock-gates">
                <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"></head><body><article>
                <h1>Lock gates stay shut</h1><p class="byline">By <a rel="author" href="/staff/mette-holm">Mette Holm</a></p>
                %s<p>A <a href="https://board.example/notice-14">notice</a> of the board names the valves, and a
                <a href="mailto:board@board.example">letter</a> asks for patience until the spare parts have come.</p>
                <figure><img src="/pictures/gates.jpg" alt="Shut gates" width="800" height="500">
                <figcaption>The <em>outer</em> gates.</figcaption></figure>
                <p>The original source of this article is <a href="https://tidewatch.example/lock-gates">Tidewatch</a><br>
                Copyright © Mette Holm, <a href="https://tidewatch.example/lock-gates">Tidewatch</a>, 2026</p>
                </article></body></html>""".formatted(paragraphs(3))));

        assertThat(draft.title()).isEqualTo("Lock gates stay shut");
        assertThat(draft.language()).isEqualTo("en");
        assertThat(draft.direction()).isEqualTo(Content.Direction.LTR);
        assertThat(draft.authors())
                .containsExactly(new Draft.Author(
                        "Mette Holm", Optional.of(URI.create("https://reposted.example/staff/mette-holm")), ""));
        assertThat(draft.links())
                .extracting(CitedLink::address)
                .contains(URI.create("https://board.example/notice-14"))
                .allSatisfy(address -> assertThat(address.getScheme()).isEqualTo("https"));
        assertThat(draft.licences()).containsExactly(URI.create("https://creativecommons.org/licenses/by/4.0/"));
        assertThat(draft.copyright())
                .contains(new Content.Copyright(List.of("Mette Holm", "Tidewatch"), Optional.of(2026)));
        assertThat(draft.pictures())
                .containsExactly(new Draft.Image(
                        URI.create("https://reposted.example/pictures/gates.jpg"),
                        "Shut gates",
                        "The outer gates.",
                        ""));
        assertThat(draft.traces()).anySatisfy(trace -> {
            assertThat(trace.role()).isEqualTo(Role.ORIGINAL);
            assertThat(trace.outlet()).isEqualTo("Tidewatch");
            assertThat(trace.url()).contains(URI.create("https://tidewatch.example/lock-gates"));
        });
    }

    @Test
    void dates_are_days_and_right_to_left_is_kept() {
        Draft draft = draft(capture("""
                <html lang="ar" dir="rtl"><head><title>سوق السدر يفتح أبوابه</title>
                <meta property="article:published_time" content="2026-10-15T23:30:00+02:00"></head><body><article>
                <h1>سوق السدر يفتح أبوابه</h1>%s</article></body></html>""".formatted("""
                <p>في صباح كل يوم جمعة يفتح باعة السوق القديم أبوابهم قبل الفجر، ويضعون أمامها أكياس السدر والقهوة،
                ويقول أبو ناصر إنه لم يغلق دكانه يوماً واحداً منذ أربعين عاماً حتى في أيام القصف.</p>""".repeat(3))));

        assertThat(draft.direction()).isEqualTo(Content.Direction.RTL);
        assertThat(draft.published()).contains(LocalDate.of(2026, 10, 15));
    }

    @Test
    void the_charset_of_the_headers_counts_and_one_that_nobody_knows_does_not() {
        String russian = page(
                "Шлюз закрыт",
                "<h1>Шлюз закрыт третий день</h1>" + "<p>Ворота шлюза оставались закрытыми третий день, пока инспекторы"
                        + " портового совета осматривали насосную станцию и проверяли все клапаны по списку.</p>"
                                .repeat(3));
        byte[] bytes = russian.getBytes(Charset.forName("windows-1251"));

        assertThat(draft(capture(bytes, Optional.of("windows-1251"))).text()).contains("инспекторы портового совета");
        assertThat(draft(capture(russian.getBytes(StandardCharsets.UTF_8), Optional.of("x-made-up")))
                        .text())
                .contains("инспекторы портового совета");
        assertThat(draft(capture(russian.getBytes(StandardCharsets.UTF_8), Optional.of("no charset!")))
                        .text())
                .contains("инспекторы портового совета");
    }

    @Test
    void a_page_without_text_or_title_is_refused_with_what_is_missing() {
        assertUnreadable(reader.read(capture(page("Home", "<img src=a.jpg>"))), "holds no text");
        assertUnreadable(reader.read(capture("<html><body>" + PARAGRAPH.repeat(4) + "</body></html>")), "has no title");
    }

    @Test
    void a_page_with_more_elements_than_any_honest_one_is_refused_before_it_is_parsed() {
        // Were it parsed, no time at all would be the reason.
        var impatient = new ArticleReader(Duration.ZERO);
        String many = page("Many", PARAGRAPH + "<i>".repeat(60_001));

        assertUnreadable(impatient.read(capture(many)), "has more than 60000 elements");
        assertUnreadable(
                impatient.read(capture(many.getBytes(StandardCharsets.UTF_16LE), Optional.of("utf-16le"))),
                "has more than 60000 elements");
    }

    @Test
    void a_page_longer_than_any_book_is_refused() {
        assertUnreadable(
                reader.read(capture(
                        page("Long", "<h1>Long</h1>" + paragraphs(13_000).replace("</p><p>", " ")))),
                "is longer than 2000000 characters");
    }

    @Test
    void however_deep_a_page_nests_there_is_an_answer() {
        String deep = page("Deep", "<h1>Deep</h1>" + "<div>".repeat(50_000) + PARAGRAPH.repeat(3));

        assertThat(reader.read(capture(deep))).isNotNull();
    }

    @Test
    void a_page_that_takes_too_long_is_given_up_and_so_is_one_when_the_newsroom_stops() {
        Capture slow = capture(page("Slow", "<h1>Slow</h1>" + paragraphs(2_000)));

        assertUnreadable(new ArticleReader(Duration.ZERO).read(slow), "takes too long to understand");

        Thread.currentThread().interrupt();
        Outcome stopped = reader.read(slow);
        assertThat(Thread.interrupted()).isTrue();
        assertUnreadable(stopped, "was not read to its end, because the newsroom was stopped");
    }
}
