package org.reprint.statements;

import java.util.Arrays;

/// The words and signs of a text, in order, with what the language knows of each. Kept in arrays, since a text can be
/// a megabyte of signs.
final class Tokens {
    final String text;
    int count;
    int[] start;
    int[] end;
    long[] bits;
    /// number of the quoted passage a token stands in, or -1
    int[] passage;
    private final Tongue tongue;

    private Tokens(String text, Tongue tongue) {
        this.text = text;
        this.tongue = tongue;
        int room = Math.max(16, text.length() / 4);
        start = new int[room];
        end = new int[room];
        bits = new long[room];
        passage = new int[0];
    }

    /// Cuts a text: letters and digits with inner hyphens, apostrophes and points make words, everything else that is
    /// not a space is a sign of its own; Chinese is cut at the longest word the language file knows.
    static Tokens of(String text, Tongue tongue) {
        Tokens tokens = new Tokens(text, tongue);
        int i = 0;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
                i++;
            } else if (Letters.han(c)) {
                i = tokens.han(i);
            } else if (Letters.wordly(text, i)) {
                int e = Letters.wordEnd(text, i);
                e = tokens.possessive(i, e);
                tokens.add(i, e);
                i = e;
            } else {
                int e = i + (Character.isHighSurrogate(c) && i + 1 < length ? 2 : 1);
                tokens.add(i, e);
                i = e;
            }
        }
        tokens.passage = new int[tokens.count];
        Arrays.fill(tokens.passage, -1);
        return tokens;
    }

    /// An English possessive ending is a token of its own; so is the "n't" never (it stays with its verb).
    private int possessive(int from, int to) {
        for (int i = from + 1; tongue.is("suffix-apostrophe") && i < to - 1; i++) {
            if (Letters.apostrophe(text.charAt(i))) {
                return i;
            }
        }
        if (to - from > 2 && text.charAt(to - 1) == 's' && Letters.apostrophe(text.charAt(to - 2))) {
            return to - 2;
        }
        return to;
    }

    private int han(int i) {
        int best = i + 1;
        for (int size = Math.min(6, text.length() - i); size > 1; size--) {
            String word = text.substring(i, i + size);
            if (tongue.bits(word) != 0 || tongue.cues().next.containsKey(word)) {
                best = i + size;
                break;
            }
        }
        add(i, best);
        return best;
    }

    private void add(int from, int to) {
        if (count == start.length) {
            int room = count + count / 2 + 16;
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
            bits = Arrays.copyOf(bits, room);
        }
        start[count] = from;
        end[count] = to;
        bits[count] = Character.isLetter(text.charAt(from)) ? tongue.bits(lowerAt(from, to)) : 0;
        count++;
    }

    private String lowerAt(int from, int to) {
        return Tongue.lower(text.substring(from, to).replace('’', '\''), tongue.code());
    }

    /// The token in lower case, typographic apostrophes made plain; empty outside the text.
    String lower(int i) {
        return i < 0 || i >= count ? "" : lowerAt(start[i], end[i]);
    }

    /// The token as it stands; empty outside the text.
    String word(int i) {
        return i < 0 || i >= count ? "" : text.substring(start[i], end[i]);
    }

    /// Its first character, or 0 outside the text.
    char first(int i) {
        return i < 0 || i >= count ? 0 : text.charAt(start[i]);
    }

    boolean is(int i, Feature feature) {
        return i >= 0 && i < count && (bits[i] & feature.bit()) != 0;
    }

    boolean any(int i, long mask) {
        return i >= 0 && i < count && (bits[i] & mask) != 0;
    }

    /// Whether a cue word begins at `i`.
    boolean cueAt(int i) {
        return wordAt(i) && tongue.cues().next.containsKey(lower(i));
    }

    boolean wordAt(int i) {
        return i >= 0 && i < count && Character.isLetterOrDigit(text.charAt(start[i]));
    }

    boolean capital(int i) {
        return i >= 0 && i < count && Character.isUpperCase(text.charAt(start[i]));
    }

    /// Whether a number of one or two digits stands at `i`, in a language that writes ordinals with a point.
    boolean ordinal(int i) {
        return i >= 0
                && i < count
                && tongue.is("ordinal-point")
                && end[i] - start[i] <= 2
                && Character.isDigit(text.charAt(start[i]));
    }

    boolean comma(int i) {
        char c = first(i);
        return c == ',' || c == '،' || c == '，' || c == '、';
    }

    boolean colon(int i) {
        char c = first(i);
        return c == ':' || c == '：';
    }

    boolean dash(int i) {
        char c = first(i);
        return c == '–' || c == '—' || c == '―' || (c == '-' && end[i] - start[i] == 1);
    }

    /// Whether the token ends a sentence by its form alone.
    boolean stop(int i) {
        return Letters.stop(first(i));
    }

    /// The first token that starts at or after an offset.
    int at(int offset) {
        int found = Arrays.binarySearch(start, 0, count, offset);
        return found < 0 ? -found - 1 : found;
    }
}
