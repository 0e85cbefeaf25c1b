package org.reprint.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lays two wordings side by side, word by word: the longest run of words in the same order that both have is kept
/// (Hunt and Szymanski's problem, solved by Myers' greedy walk along the diagonals, whose work grows with the number
/// of differences and is bounded here).
public final class Alignment {
    /// More differences than this and the remainder counts as changed as a whole: nobody reads a marking of that.
    private static final int MOST_DIFFERENCES = 1000;

    private final String first;
    private final String later;
    private final List<Wording.Word> a;
    private final List<Wording.Word> b;

    private Alignment(String first, String later, String language) {
        this.first = first;
        this.later = later;
        String code = Tongues.code(language);
        this.a = Wording.of(first, code);
        this.b = Wording.of(later, code);
    }

    /// The stretches of two wordings in order; capitals, signs and spaces count for nothing.
    ///
    /// @param language BCP 47 tag of both, which tells how letters become small
    /// @return nothing when both are empty
    public static List<Stretch> of(String first, String later, String language) {
        Alignment alignment = new Alignment(first, later, language);
        return alignment.stretches(alignment.partners());
    }

    /// How many words both have in runs of at least `run` words.
    static int kept(String first, String later, String language, int run) {
        int[] partner = new Alignment(first, later, language).partners();
        int kept = 0;
        int from = 0;
        for (int i = 1; i <= partner.length; i++) {
            boolean goesOn = i < partner.length && partner[i - 1] >= 0 && partner[i] == partner[i - 1] + 1;
            if (!goesOn) {
                kept += partner[from] >= 0 && i - from >= run ? i - from : 0;
                from = i;
            }
        }
        return kept;
    }

    /// For each word of the first wording its partner in the later one, or -1.
    private int[] partners() {
        int[] partner = new int[a.size()];
        Arrays.fill(partner, -1);
        List<int[]> steps = new ArrayList<>();
        int room = Math.min(MOST_DIFFERENCES, a.size() + b.size());
        int[] reach = new int[2 * room + 3];
        for (int d = 0; d <= room; d++) {
            int end = step(reach, room + 1, d);
            steps.add(Arrays.copyOfRange(reach, room + 1 - d, room + 2 + d));
            if (end != Integer.MIN_VALUE) {
                walkBack(steps, end, partner);
                return partner;
            }
        }
        prefixAndSuffix(partner);
        return partner;
    }

    /// Walks each diagonal as far as it goes with `d` differences; the diagonal that reached the end, or the least int.
    private int step(int[] reach, int middle, int d) {
        for (int k = -d; k <= d; k += 2) {
            boolean down = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);
            int x = d == 0 ? 0 : down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
            while (x < a.size() && x - k < b.size() && x - k >= 0 && same(x, x - k)) {
                x++;
            }
            reach[middle + k] = x;
            if (x >= a.size() && x - k >= b.size()) {
                return k;
            }
        }
        return Integer.MIN_VALUE;
    }

    private void walkBack(List<int[]> steps, int end, int[] partner) {
        int k = end;
        for (int d = steps.size() - 1; d >= 0; d--) {
            int x = steps.get(d)[k + d];
            int from = 0;
            int before = k;
            if (d > 0) {
                int[] old = steps.get(d - 1);
                boolean down = k == -d || (k != d && at(old, k - 1, d - 1) < at(old, k + 1, d - 1));
                before = down ? k + 1 : k - 1;
                from = down ? at(old, before, d - 1) : at(old, before, d - 1) + 1;
            }
            for (int i = from; i < Math.min(x, a.size()); i++) {
                if (i - k < b.size() && i - k >= 0) {
                    partner[i] = i - k;
                }
            }
            k = before;
        }
    }

    private static int at(int[] reach, int k, int d) {
        return k + d < 0 || k + d >= reach.length ? Integer.MIN_VALUE / 2 : reach[k + d];
    }

    private void prefixAndSuffix(int[] partner) {
        int from = 0;
        int least = Math.min(a.size(), b.size());
        while (from < least && same(from, from)) {
            partner[from] = from;
            from++;
        }
        for (int i = 1; i <= least - from && same(a.size() - i, b.size() - i); i++) {
            partner[a.size() - i] = b.size() - i;
        }
    }

    private boolean same(int i, int j) {
        return a.get(i).key().equals(b.get(j).key());
    }

    private List<Stretch> stretches(int[] partner) {
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int fromA = i;
            int fromB = j;
            if (i < a.size() && partner[i] == j) {
                while (i < a.size() && partner[i] == j) {
                    i++;
                    j++;
                }
            } else {
                while (i < a.size() && partner[i] < 0) {
                    i++;
                }
                j = i < a.size() ? partner[i] : b.size();
            }
            stretches.add(stretch(fromA, i, fromB, j, partner));
        }
        if (stretches.isEmpty() && !(first.isEmpty() && later.isEmpty())) {
            stretches.add(new Stretch(Stretch.Fate.KEPT, first, later));
        }
        return stretches;
    }

    private Stretch stretch(int fromA, int toA, int fromB, int toB, int[] partner) {
        String old = cut(first, a, fromA, toA);
        String now = cut(later, b, fromB, toB);
        Stretch.Fate fate = old.isEmpty()
                ? Stretch.Fate.ADDED
                : now.isEmpty()
                        ? Stretch.Fate.DROPPED
                        : fromA < toA && partner[fromA] == fromB ? Stretch.Fate.KEPT : Stretch.Fate.CHANGED;
        return new Stretch(fate, old, now);
    }

    /// The letters from one word up to another, so that all cuts joined give the whole. A wording of signs alone has
    /// no words; all of it stands in the one stretch there is.
    private static String cut(String text, List<Wording.Word> words, int from, int to) {
        if (from == to) {
            return words.isEmpty() ? text : "";
        }
        int start = from == 0 ? 0 : words.get(from).start();
        int end = to == words.size() ? text.length() : words.get(to).start();
        return text.substring(start, end);
    }
}
