package org.reprint.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;

/// Reads the words of one short block after another: what they say, and how far they agree with the page's title. Words
/// are known by their hashes, so that none is cut out of its text.
final class ShortWords implements Words.Place {
    private final NameEvidence evidence;
    private final WordTable title;
    private final int titleWords;
    private long[] hashes = new long[64];
    private int count;
    private float sum;
    private boolean ofTitle;

    ShortWords(NameEvidence evidence, String title) {
        var numbers = new LinkedHashMap<String, Integer>();
        new HashSet<>(Words.of(title)).forEach(word -> numbers.put(word, 1));
        this.evidence = evidence;
        this.title = WordTable.of(numbers);
        this.titleWords = numbers.size();
    }

    void read(String text) {
        count = 0;
        sum = 0;
        ofTitle = false;
        Words.each(text, this);
    }

    @Override
    public void at(int start, int end, long hash) {
        hashes = count < hashes.length ? hashes : Arrays.copyOf(hashes, 2 * count);
        hashes[count++] = hash;
        sum += evidence.ofWord(hash);
        ofTitle |= title.find(hash) != 0;
    }

    /// What the words say: the sum of their weights by the root of their count.
    float evidence() {
        return count == 0 ? 0 : sum / (float) Math.sqrt(count);
    }

    /// How many of the different words stand in the title too, as a share of the block's or, where that is longer, of
    /// the title's, which counts for at most twice the block's.
    float overlap() {
        if (!ofTitle) {
            return 0;
        }
        int different = 0;
        int both = 0;
        for (int i = 0; i < count; i++) {
            if (isNew(i)) {
                different++;
                both += title.find(hashes[i]) != 0 ? 1 : 0;
            }
        }
        return both / (float) Math.max(different, Math.min(titleWords, 2 * different));
    }

    private boolean isNew(int at) {
        for (int i = 0; i < at; i++) {
            if (hashes[i] == hashes[at]) {
                return false;
            }
        }
        return true;
    }
}
