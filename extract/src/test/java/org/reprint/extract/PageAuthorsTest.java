package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who wrote the article, where the page's sources do not agree or only show it.
class PageAuthorsTest {
    private static final String STORY =
            "<p>The council met on Tuesday and agreed, after a long debate, to repair the old bridge before winter.</p>"
                    .repeat(3);

    private static List<String> authors(String head, String belowTitle, String belowStory) {
        var page = Page.of("<html lang='en'><head><meta property='og:site_name' content='The Paper'>"
                        + "<title>The bridge will be repaired</title>" + head
                        + "</head><body><article><h1>The bridge will be repaired</h1>" + belowTitle + STORY
                        + "</article>" + belowStory + "</body></html>")
                .at(URI.create("https://paper.example/bridge"));
        return new Extractor()
                .extract(page).authors().stream().map(Author::name).toList();
    }

    private static String linked(String author) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":" + author + "}</script>";
    }

    @Test
    void aShownPersonGoesBeforeTheOrganisationThatTheSoftwareNames() {
        var agency = linked("{\"@type\":\"Organization\",\"name\":\"Northern News Agency\"}");
        assertThat(authors(agency, "<p>By Jane Doe</p>", "")).containsExactly("Jane Doe");
        assertThat(authors(agency, "", "")).containsExactly("Northern News Agency");
    }

    @Test
    void organisationsBesidePeopleAreLeftOut() {
        assertThat(authors(linked("[{\"name\":\"Jane Doe\"},{\"name\":\"Bridge Research Institute\"}]"), "", ""))
                .containsExactly("Jane Doe");
    }

    @Test
    void aPersonsNameGoesBeforeTheNameOfAnAccount() {
        assertThat(authors(linked("{\"name\":\"jdoe_web\"}"), "<p>By Jane Doe</p>", ""))
                .containsExactly("Jane Doe");
        assertThat(authors(linked("{\"name\":\"jdoe_web\"}"), "", "")).containsExactly("jdoe_web");
    }

    @Test
    void aNameBesideAPictureOfThatPersonIsAByline() {
        assertThat(authors("", "<div><img src=a.jpg alt='Picture of Jane Doe'><div>Jane Doe</div></div>", ""))
                .containsExactly("Jane Doe");
        assertThat(authors("", "<div><img src=a.jpg alt='The bridge'><div>Old Bridge</div></div>", ""))
                .isEmpty();
    }

    @Test
    void aBoxAboutTheAuthorNamesOne() {
        var box =
                "<div class='author-box'><h4>Jane Doe</h4><p>Jane Doe is a reporter who covers roads and rivers.</p></div>";
        assertThat(authors("", "", box)).containsExactly("Jane Doe");
    }

    @Test
    void namesThatAreWordsOfOtherLanguagesStayWhole() {
        assertThat(Names.in("By Dan Davies")).containsExactly("Dan Davies");
        assertThat(Names.in("Alyssa Maio")).containsExactly("Alyssa Maio");
        assertThat(Names.in("Oleh Budi dan Sari Dewi")).contains("Sari Dewi");
        assertThat(Names.in("BY JANE DOE AND JOHN ROE")).containsExactly("JANE DOE", "JOHN ROE");
    }
}
