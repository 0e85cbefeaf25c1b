package org.reprint.extract;

import java.util.Locale;
import java.util.Map;

/// Keeps a number for each of a fixed set of lower-case words and finds it for a stretch of text, whatever its case,
/// without cutting the word out first: most words of a page are looked up, few are found.
///
/// Words are known by hashes of 64 bits, of which a slot holds half beside the number and its place tells most of the
/// rest. One look thus touches one line of memory, not the four of a map of strings; that another word has the same
/// hash happens once in billions of pages.
final class WordTable {
    private static final char DOTTED_I = '\u0130';
    private static final char SIGMA = '\u03A3';
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final long FREE = 0;

    /// Half of the hash above, the number below.
    private final long[] slots;
    private final int mask;

    private WordTable(int capacity) {
        slots = new long[capacity];
        mask = capacity - 1;
    }

    /// A table of these words and their numbers, which are not 0.
    static WordTable of(Map<String, Integer> words) {
        var table = new WordTable(Math.max(16, Integer.highestOneBit(words.size() + 1) * 4));
        words.forEach((word, number) -> table.put(mixed(word, 0, word.length()), number));
        return table;
    }

    private void put(long hash, int number) {
        int slot = (int) hash & mask;
        while (slots[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = (hash & ~0xFFFFFFFFL) | (number & 0xFFFFFFFFL);
    }

    /// The number of a word, 0 when the table does not have it.
    int find(String text, int start, int end) {
        return find(mixed(text, start, end));
    }

    /// The number of the word that has a hash, 0 when the table does not have it.
    int find(long hash) {
        int slot = (int) hash & mask;
        while (slots[slot] != FREE) {
            if ((slots[slot] ^ hash) >>> 32 == 0) {
                return (int) slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    /// The hash by which a word is found.
    static long mixed(String text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isOdd(c)) {
                return odd(text, start, end);
            }
            hash = hash(hash, c);
        }
        return mixed(hash);
    }

    /// A running hash with one more character, in lower case.
    static long hash(long before, char c) {
        return (before + lower(c)) * PRIME;
    }

    /// The hash by which a word is found, from the running hash of its characters.
    static long mixed(long running) {
        long hash = (running ^ (running >>> 29)) * PRIME;
        return hash ^ (hash >>> 32);
    }

    /// The hash by which a word is found that has odd characters.
    static long odd(String text, int start, int end) {
        var lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        long hash = 0;
        for (int i = 0; i < lower.length(); i++) {
            hash = (hash + lower.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /// Whether a character's lower case depends on its neighbours or takes two characters: these are left to the
    /// library.
    static boolean isOdd(char c) {
        return c >= DOTTED_I && (c == DOTTED_I || c == SIGMA || Character.isSurrogate(c));
    }

    private static char lower(char c) {
        return c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }
}
