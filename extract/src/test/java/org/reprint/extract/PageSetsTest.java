package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Real pages with gold text: none may throw, none may be empty, and their bags of words must agree. The figures of the
/// whole sets are in docs/extraction.md; this takes every seventh page.
class PageSetsTest {
    @Test
    void articlesAreReadWell() {
        assertThat(meanF1("articles")).isGreaterThan(0.945);
    }

    @Test
    void otherLanguagesAreReadWell() {
        assertThat(meanF1("languages")).isGreaterThan(0.87);
    }

    private static double meanF1(String set) {
        assumeTrue(Shared.folder().isPresent(), "the shared pages are not beside the project");
        var extractor = new Extractor();
        var scores = new ArrayList<Double>();
        var pages = Shared.pages(set);
        for (int i = 0; i < pages.size(); i += 7) {
            var text = extractor.extract(Page.of(pages.get(i).html())).text();
            assertThat(text).as(pages.get(i).id()).isNotBlank();
            scores.add(new Labels(pages.get(i).text()).f1(Words.of(text)));
        }
        return scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
