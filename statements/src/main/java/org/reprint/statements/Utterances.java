package org.reprint.statements;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the same utterance across articles: word for word, shortened, with words changed or parted.
///
/// Word-for-word printings fall together by their words; of the others those are compared that share runs of three
/// words (shingles, after Broder 1997), each run looked up in an index whose lists are bounded, so that the work grows
/// in proportion to the number of words given. Quotations in different languages are never joined, and of fewer
/// than three words nobody can say whose they are.
public final class Utterances {
    private static final int RUN = 3;
    private static final int LONGEST_LIST = 64;
    private static final int MOST_CANDIDATES = 24;

    /// A shorter remainder than this is a turn of phrase, not an utterance.
    private static final int FEWEST_KEPT = 5;

    private static final double LEAST_SHARE = 0.7;

    /// From here on the same words are the same utterance, whoever they are given to and whenever.
    private static final int UNMISTAKABLE = 12;

    /// Days within which a short quotation counts as the same utterance and not as said again.
    private static final int SOON = 14;

    private static final class Wordings {
        final List<Quotation> printings = new ArrayList<>();
        final List<String> keys;
        int root;

        Wordings(List<String> keys, int root) {
            this.keys = keys;
            this.root = root;
        }

        Quotation sample() {
            return printings.getFirst();
        }
    }

    /// Groups quotations that are the same utterance.
    ///
    /// @param quotations any number, in any order, each with an id of its own
    /// @return the utterances printed at least twice, by the day of their first printing; a
    ///     quotation is in one at most
    public List<Utterance> among(Collection<Quotation> quotations) {
        List<Wordings> all = wordings(quotations);
        join(all);
        Map<Integer, List<Quotation>> groups = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            groups.computeIfAbsent(root(all, i), key -> new ArrayList<>()).addAll(all.get(i).printings);
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(Utterances::utterance)
                .sorted(Comparator.comparing(one -> one.first().day()))
                .toList();
    }

    private static Utterance utterance(List<Quotation> group) {
        List<Quotation> ordered = new ArrayList<>(group);
        ordered.sort(Comparator.comparing(Quotation::day)
                .thenComparing(
                        Comparator.comparingInt((Quotation one) -> one.words().length())
                                .reversed()));
        Quotation first = ordered.getFirst();
        List<Quotation> later = ordered.subList(1, ordered.size());
        boolean sure = later.stream().noneMatch(one -> one.day().equals(first.day()));
        return new Utterance(
                first, sure, later.stream().map(one -> Rendering.of(first, one)).toList());
    }

    private static List<Wordings> wordings(Collection<Quotation> quotations) {
        Map<String, List<Wordings>> same = new HashMap<>();
        List<Wordings> all = new ArrayList<>();
        for (Quotation quotation : quotations) {
            String code = Tongues.code(quotation.language());
            List<String> keys = Wording.of(quotation.words(), code).stream()
                    .map(Wording.Word::key)
                    .toList();
            if (keys.size() < RUN) {
                continue;
            }
            List<Wordings> alike = same.computeIfAbsent(code + ' ' + String.join(" ", keys), key -> new ArrayList<>());
            Wordings home = alike.stream()
                    .filter(one -> agree(one.sample(), quotation, keys.size()))
                    .findFirst()
                    .orElseGet(() -> {
                        Wordings fresh = new Wordings(keys, all.size());
                        all.add(fresh);
                        if (alike.size() < LONGEST_LIST) {
                            alike.add(fresh);
                        }
                        return fresh;
                    });
            home.printings.add(quotation);
        }
        return all;
    }

    private static void join(List<Wordings> all) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Wordings one = all.get(i);
            if (one.keys.size() < FEWEST_KEPT) {
                continue;
            }
            Map<Integer, Integer> hits = new HashMap<>();
            for (String run : runs(one)) {
                List<Integer> list = index.computeIfAbsent(run, key -> new ArrayList<>());
                list.forEach(other -> hits.merge(other, 1, Integer::sum));
                if (list.size() < LONGEST_LIST) {
                    list.add(i);
                }
            }
            List<Integer> likely = new ArrayList<>(hits.keySet());
            likely.sort(
                    Comparator.comparing((Integer other) -> hits.getOrDefault(other, 0), Collections.reverseOrder()));
            for (int other : likely.subList(0, Math.min(MOST_CANDIDATES, likely.size()))) {
                if (root(all, other) != root(all, i) && sameUtterance(one, all.get(other))) {
                    all.get(root(all, i)).root = root(all, other);
                }
            }
        }
    }

    private static Set<String> runs(Wordings one) {
        Set<String> runs = new HashSet<>();
        String code = Tongues.code(one.sample().language());
        for (int i = 0; i + RUN <= one.keys.size(); i++) {
            runs.add(code + ' ' + String.join(" ", one.keys.subList(i, i + RUN)));
        }
        return runs;
    }

    private static boolean sameUtterance(Wordings one, Wordings other) {
        int least = Math.min(one.keys.size(), other.keys.size());
        if (!agree(one.sample(), other.sample(), least)) {
            return false;
        }
        int kept = Alignment.kept(
                one.sample().words(), other.sample().words(), one.sample().language(), RUN);
        return kept >= FEWEST_KEPT && kept >= LEAST_SHARE * least && agree(one.sample(), other.sample(), kept);
    }

    /// Whether speaker and day speak for one utterance; many equal words outweigh both.
    private static boolean agree(Quotation one, Quotation other, int words) {
        if (words >= UNMISTAKABLE) {
            return true;
        }
        boolean speakers = one.people().isEmpty()
                || other.people().isEmpty()
                || !Collections.disjoint(one.people(), other.people());
        return speakers && Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= SOON;
    }

    private static int root(List<Wordings> all, int i) {
        int at = i;
        while (all.get(at).root != at) {
            at = all.get(at).root;
        }
        return at;
    }
}
