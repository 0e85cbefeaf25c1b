package org.reprint.newsroom.words.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Guesses which word somebody meant.
public final class Spelling {

    private Spelling() {}

    /// The nearest of `words`, when it is near: at most a third of its letters differ, or it ends like what was
    /// written.
    public static Optional<String> nearest(String written, Collection<String> words) {
        Optional<String> tail =
                words.stream().filter(w -> w.endsWith("." + written)).findFirst();
        return tail.or(() -> words.stream()
                .min(Comparator.comparingInt(w -> distance(written, w)))
                .filter(w -> distance(written, w) <= Math.max(2, w.length() / 3)));
    }

    /// Letters to insert, drop or change (V. Levenshtein, 1966).
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
