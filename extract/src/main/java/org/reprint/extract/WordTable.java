package org.reprint.extract;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers a fixed set of lower-case words and finds the number of a stretch of text, whatever its case, without
/// cutting the word out first: most words of a page are looked up, few are found.
final class WordTable {
    private static final char DOTTED_I = '\u0130';
    private static final char SIGMA = '\u03A3';

    private final @Nullable String[] words;
    private final int[] numbers;
    private final int mask;
    private final int longest;

    private WordTable(int capacity, int longest) {
        words = new String[capacity];
        numbers = new int[capacity];
        mask = capacity - 1;
        this.longest = longest;
    }

    /// A table of these words; each gets its place in the collection's order as its number.
    static WordTable of(Collection<String> words) {
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        var table = new WordTable(Math.max(16, Integer.highestOneBit(words.size() + 1) * 4), longest);
        int number = 0;
        for (var word : words) {
            int slot = table.slot(word, 0, word.length());
            if (table.words[slot] == null) {
                table.words[slot] = word;
                table.numbers[slot] = number;
            }
            number++;
        }
        return table;
    }

    /// The number of a word, -1 when the table does not have it.
    int find(String text, int start, int end) {
        if (end - start > longest) {
            return -1;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == DOTTED_I || c == SIGMA || Character.isSurrogate(c)) {
                return whole(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
        }
        int slot = slot(text, start, end);
        return words[slot] == null ? -1 : numbers[slot];
    }

    /// Letters whose lower case depends on their neighbours or takes two characters are left to the library.
    private int whole(String lower) {
        int slot = slot(lower, 0, lower.length());
        return words[slot] == null ? -1 : numbers[slot];
    }

    /// The slot that holds the word, or the free one where it would be.
    private int slot(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + lower(text.charAt(i));
        }
        int slot = (hash ^ (hash >>> 15)) & mask;
        var held = words[slot];
        while (held != null && !isSame(held, text, start, end)) {
            slot = (slot + 1) & mask;
            held = words[slot];
        }
        return slot;
    }

    private static boolean isSame(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }
}
