package org.reprint.newsroom.deeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.TestNewsroom;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Licence;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.topic.Topic;

/// What is on file after pages came in, from a web that the test makes up.
class IntakeTest {

    private static final String FIRST = "https://www.tidewatch.example/2026/10/lock-gates";
    private static final String AGAIN = "https://reposted.example/lock-gates-story/77";

    private static final String TEXT = """
            <p>The lock gates at Vasterhavn stayed shut for a third day on Thursday while inspectors from the
            harbour board went through the pump house with lamps and a list of 212 valves.</p>
            <p>“We will open them when we know why they closed,” said Inge Dahl, the board's chief engineer, who
            had slept in the control room since Monday, <a href="https://board.example/notice-14">a notice</a> shows.</p>
            <p>Eleven barges with rapeseed from Poland wait in the outer basin. Their skippers pay 340 euros a day
            for the berth, and Poland has asked for an exemption, the ministry in Warsaw said.</p>
            <p>Divers found no damage below the waterline. A spare motor is on its way from Gdansk, and the board
            expects it on Saturday. Poland built both motors, in 1987 and in 2004.</p>
            <p>The last closure of this length, in 2011, cost the town a fifth of its yearly harbour dues, according
            to figures that the board published afterwards and that nobody has disputed since.</p>
            """;

    @TempDir
    Path folder;

    private TestNewsroom house;

    @BeforeEach
    void open() {
        house = TestNewsroom.open(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static String original(String head) {
        return """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lock gates stay shut for a third day</title>
            <meta property="og:site_name" content="Tidewatch">
            <meta property="article:published_time" content="2026-10-15T06:30:00+02:00">
            <link rel="canonical" href="%s">%s</head><body><nav><a href="/">Home</a></nav><article>
            <h1>Lock gates stay shut for a third day</h1><p class="byline">By <a rel="author" href="/staff/mette-holm">Mette Holm</a></p>
            %s</article></body></html>""".formatted(FIRST, head, TEXT);
    }

    private static String repost(String firstSaid) {
        return """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lock gates stay shut for a third day - Reposted</title>
            <meta property="og:site_name" content="Reposted"><link rel="canonical" href="%s"></head><body>
            <div class="post"><h1>Lock gates stay shut for a third day</h1><div>By Mette Holm</div>
            <div><b>Reposted, October 19, 2026</b><br><a href="%s">Tidewatch</a> 15 October 2026</div>
            %s
            <p>The original source of this article is <a href="%s">Tidewatch</a><br>
            Copyright © Mette Holm, <a href="%s">Tidewatch</a>, 2026</p></div></body></html>""".formatted(AGAIN, firstSaid, TEXT, firstSaid, firstSaid);
    }

    private Article filed(String address) {
        Intake.Outcome outcome = house.take(address);
        assertThat(outcome).isInstanceOf(Intake.Filed.class);
        return outcome instanceof Intake.Filed(Article article, boolean listing) ? article : null;
    }

    private Article known(String address, boolean newWay) {
        Intake.Outcome outcome = house.take(address);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Intake.Known.class, known -> assertThat(known.newWay()).isEqualTo(newWay));
        return outcome instanceof Intake.Known(Article article, boolean way, boolean listing) ? article : null;
    }

    private static List<String> chain(Article article) {
        return article.provenance().chain().stream()
                .map(p -> p.role() + " " + p.outlet().name() + " "
                        + p.date().map(LocalDate::toString).orElse("?")
                        + (p.capture().isPresent() ? " captured" : ""))
                .toList();
    }

    @Test
    void an_article_comes_in_with_all_that_its_page_says() {
        house.web(FIRST, original(""));
        Article article = filed(FIRST);
        assertThat(article.content().title()).isEqualTo("Lock gates stay shut for a third day");
        assertThat(article.authors()).extracting(Person::name).containsExactly("Mette Holm");
        assertThat(article.content().language()).isEqualTo("en");
        assertThat(article.content().text())
                .startsWith("The lock gates at Vasterhavn")
                .endsWith("disputed since.");
        assertThat(article.content().links())
                .extracting(l -> l.address().toString())
                .contains("https://board.example/notice-14");
        assertThat(chain(article)).containsExactly("ORIGINAL Tidewatch 2026-10-15 captured");
        assertThat(article.topics()).extracting(Topic::name).contains("Poland");
        assertThat(article.state()).isEqualTo(new Article.Filed());
        assertThat(article.terms().basis()).isEqualTo(new Basis.None());
    }

    @Test
    void the_capture_is_kept_byte_by_byte_even_when_nothing_can_be_read_from_it() {
        byte[] nothing = "<html><title></title><body></body></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        house.web(FIRST, nothing);
        assertThat(house.take(FIRST)).isInstanceOf(Intake.Refused.class);
        assertThat(house.captured()).singleElement().satisfies(capture -> {
            assertThat(capture.bytes()).isEqualTo(nothing);
            assertThat(capture.address()).isEqualTo(URI.create(FIRST));
        });
    }

    @Test
    void the_same_page_is_filed_once_however_its_address_is_spelled() {
        house.web(FIRST, original(""));
        house.web(FIRST + "/?utm_source=mail", original(""));
        Article article = filed(FIRST);
        assertThat(known(FIRST + "/?utm_source=mail", false).id()).isEqualTo(article.id());
    }

    @Test
    void a_republisher_adds_its_way_to_the_chain() {
        house.web(FIRST, original(""));
        house.web(AGAIN, repost(FIRST));
        Article article = filed(FIRST);
        assertThat(chain(known(AGAIN, true)))
                .containsExactly(
                        "ORIGINAL Tidewatch 2026-10-15 captured", "REPUBLICATION Reposted 2026-10-19 captured");
        assertThat(known(AGAIN, false).id()).isEqualTo(article.id());
    }

    @Test
    void the_original_that_comes_later_takes_its_place_at_the_head() {
        house.web(FIRST, original(""));
        house.web(AGAIN, repost(FIRST));
        Article article = filed(AGAIN);
        assertThat(chain(article))
                .containsExactly("ORIGINAL Tidewatch 2026-10-15", "REPUBLICATION Reposted 2026-10-19 captured");
        assertThat(chain(known(FIRST, true)))
                .containsExactly(
                        "ORIGINAL Tidewatch 2026-10-15 captured", "REPUBLICATION Reposted 2026-10-19 captured");
    }

    @Test
    void near_identical_text_is_known_without_any_link_between_the_pages() {
        String copy = "https://elsewhere.example/news/barges";
        house.web(FIRST, original(""));
        house.web(
                copy,
                "<html lang=en><head><title>Barges wait at Vasterhavn</title></head><body><article><h1>Barges wait at Vasterhavn</h1>"
                        + TEXT.replace("340 euros", "350 euros") + "</article></body></html>");
        Article article = filed(FIRST);
        Article grown = known(copy, true);
        assertThat(grown.id()).isEqualTo(article.id());
        assertThat(grown.provenance().republications())
                .extracting(p -> p.outlet().host())
                .containsExactly("elsewhere.example");
    }

    @Test
    void a_licence_on_the_first_outlets_page_becomes_the_articles_terms() {
        house.web(FIRST, original("<link rel=license href=\"https://creativecommons.org/licenses/by-nd/4.0/\">"));
        assertThat(filed(FIRST).terms().basis())
                .isEqualTo(new Basis.Licensed(Licence.of("https://creativecommons.org/licenses/by-nd/4.0/")
                        .orElseThrow()));
    }

    @Test
    void a_licence_that_a_republisher_claims_does_not() {
        house.web(
                AGAIN,
                repost(FIRST)
                        .replace(
                                "</head>",
                                "<link rel=license href=\"https://creativecommons.org/licenses/by/4.0/\"></head>"));
        Article article = filed(AGAIN);
        assertThat(article.provenance().original())
                .extracting(Publication::outlet)
                .extracting("name")
                .isEqualTo("Tidewatch");
        assertThat(article.terms()).isEqualTo(Terms.unknown());
    }

    @Test
    void what_an_outlet_agreed_stands_above_a_licence_on_its_page() {
        Terms agreed =
                new Terms(new Basis.Agreement("letter of 3 May"), org.reprint.newsroom.words.rights.Rules.silent());
        house.outletTerms("tidewatch.example", "Tidewatch", Optional.of(agreed));
        house.web(FIRST, original("<link rel=license href=\"https://creativecommons.org/licenses/by-nc/4.0/\">"));
        assertThat(filed(FIRST).terms()).isEqualTo(agreed);
    }

    @Test
    void the_same_byline_is_the_same_author() {
        String second = "https://other.example/2026/10/ferry-fares";
        house.web(FIRST, original(""));
        house.web(
                second,
                "<html lang=en><head><title>Ferry fares rise</title></head><body><article><h1>Ferry fares rise</h1><p class=byline>By METTE HOLM</p>"
                        + "<p>Fares on the island ferries rise by four per cent in January, the operator said on Friday, and the councils of both islands will be asked to agree before Christmas.</p>"
                                .repeat(3)
                        + "</article></body></html>");
        Person first = filed(FIRST).authors().getFirst();
        assertThat(filed(second).authors()).extracting(Person::id).containsExactly(first.id());
    }

    @Test
    void a_page_that_is_not_there_is_refused_with_a_sentence() {
        assertThat(house.take("https://nowhere.example/x"))
                .isInstanceOfSatisfying(
                        Intake.Refused.class,
                        refused -> assertThat(refused.why()).endsWith("."));
    }

    @Test
    void a_country_is_meant_only_in_the_language_of_the_text() {
        String address = "https://other.example/2026/10/island-ferries";
        house.web(
                address,
                "<html lang=en><head><title>Island ferries cost more</title></head><body><article><h1>Island ferries cost more</h1>"
                        + "<p>Fares on the island ferries rise by four per cent in January, the operator said on Friday, and the councils of both islands will be asked to agree before Christmas.</p>"
                                .repeat(3)
                        + "</article></body></html>");
        assertThat(filed(address).topics()).extracting(Topic::name).doesNotContain("Iceland");
    }
}
