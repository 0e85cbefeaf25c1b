package org.reprint.extract;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/// Finds which of a few plain words stand anywhere in a name, whatever its case, in one pass (Aho and Corasick 1975).
final class NameSigns {
    /// The letters, the hyphen, and everything else.
    private static final int ALPHABET = 28;
    private static final int OTHER = ALPHABET - 1;

    /// The next state by state and letter.
    private final int[] next;
    /// By state, a bit for each word that ends there.
    private final int[] ends;

    /// Signs made of words.
    ///
    /// @param words at most 31 words of the letters a to z and hyphens
    NameSigns(List<String> words) {
        int states = 1 + words.stream().mapToInt(String::length).sum();
        next = new int[states * ALPHABET];
        ends = new int[states];
        Arrays.fill(next, -1);
        int used = 1;
        for (int i = 0; i < words.size(); i++) {
            int state = 0;
            for (char c : words.get(i).toCharArray()) {
                int edge = state * ALPHABET + letter(c);
                next[edge] = next[edge] < 0 ? used++ : next[edge];
                state = next[edge];
            }
            ends[state] |= 1 << i;
        }
        close();
    }

    /// Gives every state an edge for every letter: its own, or that of the longest word's beginning it ends with.
    private void close() {
        var fallback = new int[ends.length];
        var waiting = new ArrayDeque<Integer>();
        waiting.add(0);
        while (!waiting.isEmpty()) {
            int state = waiting.remove();
            ends[state] |= state == 0 ? 0 : ends[fallback[state]];
            for (int letter = 0; letter < ALPHABET; letter++) {
                int edge = state * ALPHABET + letter;
                int otherwise = state == 0 ? 0 : next[fallback[state] * ALPHABET + letter];
                if (next[edge] < 0) {
                    next[edge] = otherwise;
                } else {
                    fallback[next[edge]] = otherwise;
                    waiting.add(next[edge]);
                }
            }
        }
    }

    /// The words that stand in a name: bit n for the nth word.
    int in(String name) {
        int found = 0;
        int state = 0;
        for (int i = 0; i < name.length(); i++) {
            state = next[state * ALPHABET + letter(name.charAt(i))];
            found |= ends[state];
        }
        return found;
    }

    private static int letter(char c) {
        int small = c | 0x20;
        return small >= 'a' && small <= 'z' && c < 128 ? small - 'a' : c == '-' ? OTHER - 1 : OTHER;
    }
}
