package org.reprint.newsroom.words.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A MinHash of a text's word shingles, by which a near-identical text is found again.
///
/// After A. Broder, "On the resemblance and containment of documents" (1997): the share of equal places in
/// two prints estimates the Jaccard resemblance of the two sets of shingles. Banding (Leskovec, Rajaraman,
/// Ullman, "Mining of Massive Datasets", 3.4) makes candidates findable by an index: two texts that
/// resemble each other by 0.8 share one of the 16 bands with a probability of 0.9998.
///
/// @param minima 64 values, one a hash function
public record Fingerprint(int[] minima) {

    private static final int SIZE = 64;
    private static final int BANDS = 16;
    private static final int SHINGLE = 4;
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern UNSPACED = Pattern.compile(
            "(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}])|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}])");

    /// The print of a plain text of any language; scripts without spaces go by characters.
    public static Fingerprint of(String text) {
        int[] minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int shingle : shingles(text)) {
            for (int i = 0; i < SIZE; i++) {
                minima[i] = Math.min(minima[i], mixed(shingle, i));
            }
        }
        return new Fingerprint(minima);
    }

    /// Estimated resemblance, 0 to 1.
    public double resemblance(Fingerprint other) {
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += minima[i] == other.minima[i] ? 1 : 0;
        }
        return (double) equal / SIZE;
    }

    /// 16 keys, any of which two alike texts are likely to share.
    public List<Long> bands() {
        int rows = SIZE / BANDS;
        List<Long> bands = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long key = 1469598103934665603L + band;
            for (int row = 0; row < rows; row++) {
                key = (key ^ minima[band * rows + row]) * 1099511628211L;
            }
            bands.add(key);
        }
        return bands;
    }

    private static Set<Integer> shingles(String text) {
        String spaced = UNSPACED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String[] words = NOT_WORD.matcher(spaced).replaceAll(" ").strip().split(" ");
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + Math.min(SHINGLE, words.length) <= words.length; i++) {
            int hash = 17;
            for (int j = i; j < Math.min(i + SHINGLE, words.length); j++) {
                hash = hash * 31 + words[j].hashCode();
            }
            shingles.add(hash);
        }
        return shingles;
    }

    /// The i-th hash function over a shingle: the finaliser of MurmurHash3 (A. Appleby, public domain).
    private static int mixed(int shingle, int i) {
        int h = shingle ^ (i * 0x9E3779B9 + 0x7F4A7C15);
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return (h ^ (h >>> 16)) & Integer.MAX_VALUE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(minima, that.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }
}
