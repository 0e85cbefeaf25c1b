package org.reprint.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells of each block how much of it stands in the text that a person took from the page.
final class Labels {
    private static final int RUN = 4;
    private final Set<String> lines = new HashSet<>();
    private final Set<String> runs = new HashSet<>();
    final Map<String, Integer> bag = new HashMap<>();
    int words;

    Labels(String gold) {
        for (var line : gold.lines().toList()) {
            var ofLine = Words.of(line);
            if (!ofLine.isEmpty()) {
                lines.add(String.join(" ", ofLine));
            }
        }
        var all = Words.of(gold);
        words = all.size();
        all.forEach(word -> bag.merge(word, 1, Integer::sum));
        for (int i = 0; i + RUN <= all.size(); i++) {
            runs.add(String.join(" ", all.subList(i, i + RUN)));
        }
    }

    /// The share of a block's words that stand in the gold text, 0 to 1.
    double share(List<String> block) {
        if (lines.contains(String.join(" ", block))) {
            return 1;
        }
        if (block.size() < RUN) {
            return 0;
        }
        var covered = new boolean[block.size()];
        for (int i = 0; i + RUN <= block.size(); i++) {
            if (runs.contains(String.join(" ", block.subList(i, i + RUN)))) {
                java.util.Arrays.fill(covered, i, i + RUN, true);
            }
        }
        int count = 0;
        for (var c : covered) {
            count += c ? 1 : 0;
        }
        return count / (double) block.size();
    }

    /// The F1 of a text's bag of words against the gold text's.
    double f1(List<String> text) {
        var left = new HashMap<>(bag);
        int hit = 0;
        for (var word : text) {
            int rest = left.getOrDefault(word, 0);
            if (rest > 0) {
                hit++;
                left.put(word, rest - 1);
            }
        }
        return text.size() + words == 0 ? 0 : 2.0 * hit / (text.size() + words);
    }
}
