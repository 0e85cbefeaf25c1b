package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who reported it, to whom, when, on which side and on which evidence: own sentences in eight languages, half of them
/// kept from tuning. The share of right answers is printed for `docs/statements.md`.
class CircumstancesTest {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");

    private record Sentence(String half, String language, String asked, String words, String answer) {}

    @ParameterizedTest
    @CsvSource({"tune, 0.80", "kept, 0.75", "prose-tune, 0.7", "prose-kept, 0.5"})
    void mostQuestionsAreAnsweredRightly(String half, double least) throws IOException {
        Map<String, int[]> tally = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Sentence sentence : sentences()) {
            if (sentence.half().equals(half)) {
                boolean right = answers(sentence).stream()
                        .map(CircumstancesTest::bare)
                        .anyMatch(bare(sentence.answer())::equals);
                for (String row : List.of("all", sentence.asked(), sentence.language())) {
                    int[] count = tally.computeIfAbsent(row, key -> new int[2]);
                    count[0] += right ? 1 : 0;
                    count[1]++;
                }
                if (!right) {
                    wrong.add(sentence.words() + " -> " + answers(sentence));
                }
            }
        }
        tally.forEach(
                (row, count) -> System.out.printf(Locale.ROOT, "%s %s: %d of %d%n", half, row, count[0], count[1]));
        int[] all = Objects.requireNonNull(tally.get("all"));
        assertThat((double) all[0] / all[1]).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(least);
    }

    @Test
    void theSentencesAreEnoughToTell() throws IOException {
        assertThat(sentences()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(sentences().stream().map(Sentence::language).distinct()).hasSize(8);
    }

    /// An answer without the article or preposition before it: "dem Bayerischen Rundfunk" is "Bayerischen Rundfunk".
    private static String bare(String answer) {
        String bare = answer.replaceFirst("^(\\p{Ll}{1,4}( |['’]))+", "");
        return bare.isEmpty() ? answer : bare;
    }

    private static List<String> answers(Sentence sentence) {
        List<Statement> found = new Finder().find(text(sentence));
        return found.stream()
                .flatMap(statement -> answers(sentence.asked(), statement).stream())
                .toList();
    }

    private static List<String> answers(String asked, Statement statement) {
        return switch (asked) {
            case "reported-by" ->
                statement.reportedBy().stream().map(Reporter::name).toList();
            case "addressee" ->
                statement.addressee().map(Mention::words).stream().toList();
            case "when" ->
                statement.when().flatMap(Moment::from).map(LocalDate::toString).stream()
                        .toList();
            case "polarity" -> List.of(statement.polarity().name().toLowerCase(Locale.ROOT));
            case "evidence" -> statement.evidence().map(Link::address).stream().toList();
            default ->
                throw new IllegalArgumentException("The sentences ask for \"" + asked + "\", which nothing answers.");
        };
    }

    private static Text text(Sentence sentence) {
        StringBuilder words = new StringBuilder();
        List<Link> links = new ArrayList<>();
        Matcher link = LINK.matcher(sentence.words());
        int at = 0;
        while (link.find()) {
            words.append(sentence.words(), at, link.start());
            int start = words.length();
            words.append(link.group(1));
            links.add(new Link(new Span(start, words.length()), link.group(2)));
            at = link.end();
        }
        words.append(sentence.words().substring(at));
        return Text.compose("", sentence.language())
                .published(LocalDate.of(2022, 10, 22))
                .paragraph(words.toString(), links.toArray(Link[]::new))
                .text();
    }

    @Test
    void somebodyWhoSatIsNotSaturday() {
        String words = "“We lost the vote,” said Ann Lee, who sat on the committee. “We won it,” Ann Lee said Sat.";
        List<Statement> found = new Finder()
                .find(Text.compose("", "en")
                        .published(LocalDate.of(2022, 10, 22))
                        .paragraph(words)
                        .text());
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().when()).isEmpty();
        assertThat(found.getLast().when().flatMap(Moment::from)).contains(LocalDate.of(2022, 10, 22));
    }

    private static List<Sentence> sentences() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CircumstancesTest.class.getResourceAsStream("circumstances.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(part -> new Sentence(part[0], part[1], part[2], part[3], part[4]))
                    .toList();
        }
    }
}
