package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;

/// Any bytes give an article that can be written and read again. Fuzz for a minute with
/// `JAZZER_FUZZ=1 ./mvnw -pl extract test -Dtest=ExtractorFuzzTest`; without it the kept pages are replayed.
class ExtractorFuzzTest {
    private static final URI ADDRESS = URI.create("https://fuzz.example/2024/05/06/story");
    private static final Extractor EXTRACTOR = new Extractor();

    @FuzzTest(maxDuration = "60s")
    void everyPageGivesAnArticle(byte[] bytes) {
        var page = Page.of(bytes).at(ADDRESS);
        var explanation = EXTRACTOR.explain(page);
        var line = JsonLines.write("fuzz", explanation.article());
        assertThat(line).doesNotContain("\n");
        assertThat(Json.parse(line).get("text"))
                .isEqualTo(Json.text(explanation.article().text()));
        assertThat(JsonLines.write("fuzz", EXTRACTOR.extract(page))).isEqualTo(line);
        assertThat(explanation.html()).startsWith("<!DOCTYPE html>");
        assertThat(explanation.article().markdown()).endsWith("\n");
        assertThat(explanation.article().html().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("<script");
    }
}
