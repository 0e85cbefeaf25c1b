package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many of the pairs worth comparing are found, and how many that are found are none: own statements in five
/// languages, all of a half given at once, half kept from tuning. The figures are printed for `docs/statements.md`.
class ComparisonFixturesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 11);

    private record Couple(String half, String language, boolean pair, Said one, Said other) {
        Set<String> ids() {
            return Set.of(one.id(), other.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"tune, 0.95, 0.95", "kept, 0.85, 0.9"})
    void mostPairsAreFoundAndFewOthers(String half, double leastFound, double leastRight) throws IOException {
        List<Couple> couples =
                couples().stream().filter(couple -> couple.half().equals(half)).toList();
        List<Said> all = couples.stream()
                .flatMap(couple -> List.of(couple.one(), couple.other()).stream())
                .toList();
        Set<Set<String>> found = new HashSet<>();
        new Comparisons(30, 1000)
                .among(all)
                .forEach(pair -> found.add(Set.of(pair.one().id(), pair.other().id())));
        Set<Set<String>> gold = new HashSet<>();
        couples.stream().filter(Couple::pair).forEach(couple -> gold.add(couple.ids()));
        List<String> report = new ArrayList<>();
        for (String language : couples.stream().map(Couple::language).distinct().toList()) {
            List<Couple> pairs = couples.stream()
                    .filter(couple -> couple.pair() && couple.language().equals(language))
                    .toList();
            long right = pairs.stream()
                    .filter(couple -> found.contains(couple.ids()))
                    .count();
            report.add("%s: %d of %d".formatted(language, right, pairs.size()));
        }
        Set<Set<String>> missed = new HashSet<>(gold);
        missed.removeAll(found);
        Set<Set<String>> wrong = new HashSet<>(found);
        wrong.removeAll(gold);
        int right = gold.size() - missed.size();
        System.out.printf(
                Locale.ROOT,
                "%s half: %d of %d pairs found, %d others; %s%n",
                half,
                right,
                gold.size(),
                wrong.size(),
                report);
        String why = "missed " + missed + "\nwrong " + wrong;
        assertThat((double) right / gold.size()).as(why).isGreaterThanOrEqualTo(leastFound);
        assertThat((double) right / found.size()).as(why).isGreaterThanOrEqualTo(leastRight);
    }

    @Test
    void thePairsAreEnoughToTell() throws IOException {
        assertThat(couples().stream().filter(Couple::pair)).hasSizeGreaterThanOrEqualTo(60);
        assertThat(couples().stream().filter(couple -> !couple.pair())).hasSizeGreaterThanOrEqualTo(30);
        assertThat(couples().stream().map(Couple::language).distinct()).hasSizeGreaterThanOrEqualTo(5);
    }

    private static List<Couple> couples() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ComparisonFixturesTest.class.getResourceAsStream("comparisons.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(part -> new Couple(
                            part[0],
                            part[1],
                            part[2].equals("pair"),
                            said(part[1], part[3], part[4]),
                            said(part[1], part[5], part[6])))
                    .toList();
        }
    }

    private static Said said(String language, String person, String words) {
        return new Said(person + ": " + words, Set.of(person), person, words, "", language, DAY, Polarity.SAID);
    }
}
