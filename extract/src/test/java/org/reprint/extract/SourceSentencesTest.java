package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Notes about the first publication in many wordings, and sentences that only look like them.
class SourceSentencesTest {
    private static final String TEXT =
            "<p>The council met on Tuesday and agreed, after a long debate, to repair the old "
                    + "bridge before winter comes to the valley.</p>";

    static Stream<String> sentences() {
        return Resources.lines("/traces/sentences.txt").stream().filter(line -> line.contains("|"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void notesSayWhereTheTextIsFrom(String line) {
        var parts = Words.split(line, '|');
        var wanted = new TreeSet<String>();
        parts.stream().skip(2).forEach(fact -> wanted.add(TraceGoldTest.fold(fact)));
        assertThat(chain(parts.getFirst(), "<p class=note>" + parts.get(1) + "</p>"))
                .isEqualTo(wanted);
    }

    @Test
    void labelsOfSeveralOutletsAreNoSource() {
        assertThat(chain("en", "<p>Source: Harbour Statistics</p><p>Source: Tide Institute</p>"))
                .isEmpty();
        assertThat(chain("en", "<p>Source: Harbour Gazette</p>")).containsExactly("original harbour gazette");
    }

    @Test
    void creditsOfPicturesAreNoSource() {
        assertThat(chain("de", "<p>Foto: Ina Roth, mit freundlicher Genehmigung der Werft</p>"))
                .isEmpty();
        assertThat(chain("en", "<p>Courtesy of Harbour Museum</p>")).isEmpty();
    }

    @Test
    void theFirstIsKnownByItsArticleNotByItsFrontPage() {
        var note = "<p>This article is republished from <a href='https://tide.example/'>Tideline</a>. Read the "
                + "<a href='https://tide.example/2020/bridge'>original article</a>.</p>";
        assertThat(chain("en", note)).containsExactly("original tideline", "url https tide example 2020 bridge");
    }

    private static Set<String> chain(String language, String note) {
        var page = "<html lang=" + language + "><head><title>The bridge will be repaired</title>"
                + "<meta property='og:site_name' content='Own Paper'></head><body><article>"
                + "<h1>The bridge will be repaired</h1><p class=byline>By Jane Doe</p>" + TEXT.repeat(4) + note
                + "</article></body></html>";
        var article = new Extractor().extract(Page.of(page).at(URI.create("https://own.example/x")));
        var facts = new TreeSet<>(TraceGoldTest.facts(article));
        List.of("holder ", "year ", "basis ").forEach(kind -> facts.removeIf(fact -> fact.startsWith(kind)));
        return facts;
    }
}
