package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The sample article's fourteen statements, each with speaker, person, kind, reporter, addressee and evidence.
class KremlinTalksTest {
    private static final Pattern BLOCK = Pattern.compile("<(p|h1|h3)( [^>]*)?>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern ANCHOR = Pattern.compile("<a href=\"([^\"]*)\">(.*?)</a>", Pattern.DOTALL);

    @TestFactory
    List<DynamicTest> everyStatementOfTheSampleArticleIsFound() throws IOException, Json.Malformed {
        String page = Files.readString(Shared.file("samples/kremlin-talks/page.html"));
        String expected = Files.readString(Shared.file("samples/kremlin-talks/expected.json"));
        Text text = text(page);
        List<Statement> found = new Finder().find(text);
        List<DynamicTest> tests = new ArrayList<>();
        Map<?, ?> object = (Map<?, ?>) Objects.requireNonNull(Json.parse(expected));
        for (Object one : (List<?>) Objects.requireNonNull(object.get("statements"))) {
            Map<?, ?> gold = (Map<?, ?>) one;
            tests.add(
                    DynamicTest.dynamicTest(gold.get("speaker") + ": " + gold.get("words"), () -> check(gold, found)));
        }
        return tests;
    }

    @Test
    void openToTalksIsSetAgainstNoEvidence() throws IOException {
        Text text = text(Files.readString(Shared.file("samples/kremlin-talks/page.html")));
        List<Said> all = new ArrayList<>();
        for (Statement statement : new Finder().find(text)) {
            all.add(Said.of("s" + all.size(), text, statement, text.published().orElseThrow()));
        }
        List<Counterpart> pairs = new Comparisons(30, 20).among(all);
        assertThat(pairs)
                .as(pairs.toString())
                .anyMatch(pair -> pair.one().people().contains("Dmitry Peskov")
                        && pair.one().words().contains("open to talks from the very beginning")
                        && pair.other().people().contains("Antony Blinken")
                        && pair.other().words().contains("no evidence"));
    }

    private static void check(Map<?, ?> gold, List<Statement> found) {
        String words = plain(gold.get("words"));
        Statement best = found.stream()
                .filter(statement -> plain(statement.words()).contains(words))
                .min(Comparator.comparingInt(
                        statement -> plain(statement.words()).length()))
                .orElseThrow(() -> new AssertionError("not found among "
                        + found.stream().map(Statement::words).toList()));
        assertThat(plain(best.words()).length()).isLessThan(words.length() * 3 / 2 + 10);
        assertThat(best.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(gold.get("kind"));
        assertThat(plain(best.speakerName())).isEqualTo(plain(gold.get("person")));
        if (gold.get("reported_by") != null) {
            assertThat(best.reportedBy().getFirst().name()).isEqualTo(gold.get("reported_by"));
        }
        if (gold.get("addressee") != null) {
            assertThat(best.addressee().orElseThrow().words()).contains((String) gold.get("addressee"));
        }
        if (gold.get("evidence") != null) {
            assertThat(best.evidence().orElseThrow().address()).isEqualTo(gold.get("evidence"));
        }
    }

    private static String plain(@Nullable Object words) {
        return String.valueOf(words)
                .replace('’', '\'')
                .replaceAll("[\"“”.,]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// The article's blocks with their links, read from the page by its plain markup.
    private static Text text(String page) {
        Text.Composer composer = Text.compose("kremlin-talks", "en").published(LocalDate.of(2022, 10, 21));
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            switch (block.group(1)) {
                case "h1" -> composer.headline(strip(block.group(3)));
                case "h3" -> composer.deck(strip(block.group(3)));
                default -> paragraph(composer, block.group(3));
            }
        }
        return composer.text();
    }

    private static void paragraph(Text.Composer composer, String html) {
        StringBuilder words = new StringBuilder();
        List<Link> links = new ArrayList<>();
        Matcher anchor = ANCHOR.matcher(html);
        int at = 0;
        while (anchor.find()) {
            words.append(strip(html.substring(at, anchor.start())));
            int start = words.length();
            words.append(strip(anchor.group(2)));
            links.add(new Link(new Span(start, words.length()), anchor.group(1)));
            at = anchor.end();
        }
        words.append(strip(html.substring(at)));
        composer.paragraph(words.toString(), links.toArray(Link[]::new));
    }

    private static String strip(String html) {
        return html.replaceAll("<[^>]*>", "").replace("&amp;", "&").replace("&#8217;", "’");
    }
}
