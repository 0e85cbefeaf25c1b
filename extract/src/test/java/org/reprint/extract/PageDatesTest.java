package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/// Which date of a page is the one of its publication, where its sources do not agree.
class PageDatesTest {
    private static final String STORY =
            "<p>The council met on Tuesday and agreed, after a long debate, to repair the old bridge before winter.</p>"
                    .repeat(3);

    private static String day(String address, String head, String belowTitle) {
        var page = Page.of("<html lang='en'><head><title>The bridge will be repaired</title>" + head
                        + "</head><body><article><h1>The bridge will be repaired</h1>" + belowTitle + STORY
                        + "</article></body></html>")
                .at(URI.create(address));
        return new Extractor()
                .extract(page)
                .published()
                .map(moment -> moment.date().toString())
                .orElse("none");
    }

    private static String linked(String published, String modified) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"" + published
                + "\",\"dateModified\":\"" + modified + "\"}</script>";
    }

    @Test
    void aShownDayGoesBeforeTheDayOfASoftwaresMove() {
        assertThat(day("https://paper.example/a", linked("2021-01-01", "2021-01-02"), "<p>3 March 2009</p>"))
                .isEqualTo("2009-03-03");
    }

    @Test
    void aShownDayThatThePageStatesAsItsLastChangeDoesNot() {
        assertThat(day("https://paper.example/a", linked("2021-01-01", "2024-05-06"), "<p>May 6, 2024</p>"))
                .isEqualTo("2021-01-01");
        assertThat(day("https://paper.example/a", linked("2021-01-01", "2024-01-01"), "<p>Updated May 6, 2024</p>"))
                .isEqualTo("2021-01-01");
        assertThat(day(
                        "https://paper.example/a",
                        linked("2021-01-01", "2024-05-06"),
                        "<p>7 Comments | Updated: 6/5/2024</p>"))
                .isEqualTo("2021-01-01");
    }

    @Test
    void dayAndMonthAreReadAsThePageStatesThem() {
        assertThat(day("https://paper.example/a", linked("2024-09-10", "2025-01-01"), "<p>09.10.2024</p>"))
                .isEqualTo("2024-09-10");
        assertThat(day("https://paper.example.co.uk/a", "", "<p>03/10/2023</p>"))
                .isEqualTo("2023-10-03");
        assertThat(day("https://paper.example/a", "", "<p>03/10/2023</p>")).isEqualTo("2023-03-10");
    }

    @Test
    void theAddressKnowsTheDayInTheOutletsOwnZone() {
        assertThat(day("https://paper.example/2025/12/18/bridge", linked("2025-12-19T02:41:00Z", "2025-12-19"), ""))
                .isEqualTo("2025-12-18");
    }

    @Test
    void metasOfASitesOwnNamingCount() {
        assertThat(day("https://paper.example/a", "<meta name='w-published-date' content='2025-05-27T06:03'>", ""))
                .isEqualTo("2025-05-27");
    }

    @Test
    void numbersInASentenceAreNoDate() {
        assertThat(DateReader.read("from $752.4 billion in 2024 to $2.4 trillion in 2030"))
                .isEmpty();
        assertThat(DateReader.read("Mental HealthDecember 22, 2022")
                        .orElseThrow()
                        .date())
                .isEqualTo(java.time.LocalDate.of(2022, 12, 22));
    }

    @Test
    void signsOfComparisonInAScriptTakeNothingOffThePage() {
        var script = "<script>for(var i=0;i<n;i++){if(a<b && c.x=='" + "' + d + '".repeat(3)
                + " one two three".repeat(150) + "){}}</script>";
        assertThat(day("https://paper.example/a", script + linked("2021-01-01", "2021-01-01"), ""))
                .isEqualTo("2021-01-01");
    }
}
