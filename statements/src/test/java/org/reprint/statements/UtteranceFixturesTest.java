package org.reprint.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Printings of the same utterances in six languages among look-alikes: own quotations, as outlets cut and change them.
class UtteranceFixturesTest {
    private record Line(String group, String likeness, Quotation quotation) {}

    @Test
    void theGroupsAreTheUtterances() throws IOException {
        List<Line> lines = lines();
        Map<String, Set<String>> gold = new TreeMap<>();
        lines.stream()
                .filter(line -> !line.group().equals("-"))
                .forEach(line -> gold.computeIfAbsent(line.group(), key -> new TreeSet<>())
                        .add(line.quotation().id()));
        List<Quotation> given =
                new ArrayList<>(lines.stream().map(Line::quotation).toList());
        Collections.shuffle(given, new Random(7));
        Set<Set<String>> found = new Utterances()
                .among(given).stream().map(UtteranceFixturesTest::ids).collect(Collectors.toSet());
        assertThat(found).containsExactlyInAnyOrderElementsOf(gold.values());
    }

    @Test
    void whatBecameOfTheWordsIsTold() throws IOException {
        Map<String, String> gold = new LinkedHashMap<>();
        lines().stream()
                .filter(line -> !line.group().equals("-") && !line.likeness().equals("first"))
                .forEach(line -> gold.put(line.quotation().id(), line.likeness()));
        Map<String, String> told = new LinkedHashMap<>();
        for (Utterance utterance :
                new Utterances().among(lines().stream().map(Line::quotation).toList())) {
            utterance
                    .later()
                    .forEach(
                            one -> told.put(one.quotation().id(), one.likeness().name()));
        }
        assertThat(told).containsExactlyInAnyOrderEntriesOf(gold);
    }

    @Test
    void theStretchesOfEveryPairGiveBackBothWordings() throws IOException {
        List<Quotation> all = lines().stream().map(Line::quotation).toList();
        for (Quotation first : all) {
            for (Quotation later : all) {
                List<Stretch> stretches = Alignment.of(first.words(), later.words(), "en");
                assertThat(stretches.stream().map(Stretch::first).collect(Collectors.joining()))
                        .isEqualTo(first.words());
                assertThat(stretches.stream().map(Stretch::later).collect(Collectors.joining()))
                        .isEqualTo(later.words());
            }
        }
    }

    @Test
    void thousandsOfPrintingsOfOneFormulaDoNotMeetEachOther() {
        List<Quotation> all = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String words = "We have no comment on this matter, said office number " + i;
            all.add(new Quotation("q" + i, Set.of("p" + i), words, "en", LocalDate.of(2024, 5, 1), "Wire"));
        }
        assertThat(new Utterances().among(all)).isEmpty();
    }

    private static Set<String> ids(Utterance utterance) {
        Set<String> ids = new TreeSet<>();
        ids.add(utterance.first().id());
        utterance.later().forEach(one -> ids.add(one.quotation().id()));
        return ids;
    }

    private static List<Line> lines() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(UtteranceFixturesTest.class.getResourceAsStream("utterances.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(part -> new Line(part[0], part[5], quotation(part)))
                    .toList();
        }
    }

    private static Quotation quotation(String[] part) {
        LocalDate day = LocalDate.of(2024, 5, Integer.parseInt(part[3]));
        String id = part[4] + " " + part[3] + " " + part[2];
        return new Quotation(id, Set.of(part[2]), part[6], part[1], day, part[4]);
    }
}
