package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The page that shows every function of a republished article, field by field.
class KremlinTalksTest {
    @Test
    void everyFieldIsFound() throws IOException {
        var folder = Shared.folder().map(shared -> shared.resolve("samples/kremlin-talks"));
        assumeTrue(folder.filter(Files::isDirectory).isPresent(), "the shared samples are not beside the project");
        var article = new Extractor()
                .extract(Page.of(Files.readAllBytes(folder.orElseThrow().resolve("page.html"))));
        var wanted = Json.parse(Files.readString(folder.orElseThrow().resolve("expected.json")));
        assertThat(Optional.of(article.title())).isEqualTo(wanted.get("title").string());
        assertThat(article.deck()).isEqualTo(wanted.get("deck").string());
        assertThat(article.language()).isEqualTo(wanted.get("language").string());
        assertThat(article.authors()).singleElement().satisfies(author -> {
            assertThat(author.name()).isEqualTo("Kyle Anzalone");
            assertThat(author.bio().orElseThrow()).contains("opinion editor of Antiwar.com");
        });
        assertThat(article.publications().stream().map(KremlinTalksTest::line))
                .containsExactlyElementsOf(wanted.get("publications").each().stream()
                        .map(KremlinTalksTest::line)
                        .toList());
        assertThat(article.topics().region()).containsExactly("Europe", "Russia and FSU");
        assertThat(article.topics().theme()).containsExactly("Intelligence");
        assertThat(article.topics().report()).containsExactly("UKRAINE REPORT");
        assertThat(article.copyright().orElseThrow().holders()).containsExactly("Kyle Anzalone", "Antiwar.com");
        assertThat(article.copyright().orElseThrow().year()).hasValue(2022);
        terms(article.terms().orElseThrow(), wanted.get("terms"));
        body(article, wanted);
    }

    private static void terms(Terms terms, Json wanted) {
        assertThat(Optional.of(terms.claimed().words()))
                .isEqualTo(wanted.get("basis_claimed").string());
        assertThat(terms.commercialContact())
                .isEqualTo(wanted.get("commercial_contact").string());
        assertThat(terms.conditions()).contains(Terms.Condition.CREDIT, Terms.Condition.LINK);
        assertThat(terms.text()).contains("cross-post", "hyperlink to the original");
    }

    private static void body(Article article, Json wanted) {
        assertThat(article.text())
                .startsWith(wanted.get("body_first_words").string().orElseThrow());
        assertThat(article.text())
                .endsWith(wanted.get("body_last_words").string().orElseThrow());
        for (var words : wanted.get("body_must_not_contain").each()) {
            assertThat(article.text()).doesNotContain(words.string().orElseThrow());
        }
        assertThat(article.links()).hasSize(7);
    }

    private static String line(Publication publication) {
        return publication.outlet() + " " + publication.url().map(URI::toString).orElse("") + " "
                + publication.date().map(Moment::iso).orElse("") + " "
                + (publication.role() == Publication.Role.ORIGINAL ? "original" : "republication");
    }

    private static String line(Json json) {
        return json.get("outlet").string().orElse("") + " "
                + json.get("url").string().orElse("") + " "
                + json.get("date").string().orElse("") + " "
                + json.get("role").string().orElse("");
    }
}
