package org.reprint.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds the phrases of one section of the lexicons in a text. Only places where a word starts are looked at, and only
/// the phrases that begin with the same two characters are tried there. What blocks are asked for again and again is
/// looked for in one pass over each block, which leaves a mark for every section that it has a phrase of.
final class Phrases {
    private static final int BUCKETS = 4096;
    private static final Entry[] NONE = {};
    /// The sections that every block is looked through for, each with its place as its mark.
    private static final List<String> MARKED = List.of(
            "appeal",
            "see also",
            "comments",
            "note to readers",
            "original",
            "original after",
            "republished",
            "republished after",
            "first",
            "publish",
            "taken over",
            "terms");
    private static final Phrases EVERY = new Phrases(MARKED);

    private final Entry[][] buckets = new Entry[BUCKETS][];
    /// A bit for the first three characters of each phrase, small enough to stay at hand: most places of a text are
    /// passed over by it.
    private final long[] beginnings = new long[BUCKETS / Long.SIZE];
    /// A bit for each phrase of only two characters.
    private final long[] pairs = new long[BUCKETS / Long.SIZE];
    private final long mark;

    /// A folded phrase with the marks of the sections that have it.
    private record Entry(char[] phrase, long marks) {
        boolean at(char[] text, int start) {
            int end = start + phrase.length;
            return end <= text.length && Arrays.equals(text, start, end, phrase, 0, phrase.length);
        }
    }

    /// A phrase in a text: where it starts and ends.
    record Place(int start, int end) {}

    private Phrases(List<String> sections) {
        var filling = new ArrayList<List<Entry>>();
        for (int i = 0; i < BUCKETS; i++) {
            filling.add(new ArrayList<>());
        }
        long all = 0;
        for (var section : sections) {
            long bit = MARKED.contains(section) ? 1L << MARKED.indexOf(section) : 0;
            all |= bit;
            for (var entry : Lexicon.everywhere(section)) {
                var phrase = folded(entry);
                if (phrase.length >= 2) {
                    filling.get(bucket(phrase, 0)).add(new Entry(phrase, bit));
                    begin(phrase);
                }
            }
        }
        for (int i = 0; i < BUCKETS; i++) {
            var bucket = filling.get(i);
            bucket.sort((a, b) -> Integer.compare(b.phrase().length, a.phrase().length));
            buckets[i] = bucket.isEmpty() ? NONE : bucket.toArray(Entry[]::new);
        }
        mark = all;
    }

    private void begin(char[] phrase) {
        if (phrase.length == 2) {
            int bit = bucket(phrase, 0);
            pairs[bit / Long.SIZE] |= 1L << bit;
        } else {
            int bit = beginning(phrase, 0);
            beginnings[bit / Long.SIZE] |= 1L << bit;
        }
    }

    private static int beginning(char[] text, int at) {
        return (bucket(text, at) * 31 + text[at + 2]) & (BUCKETS - 1);
    }

    private boolean mayBegin(char[] text, int at) {
        int two = bucket(text, at);
        int three = at + 2 < text.length ? beginning(text, at) : two;
        return ((beginnings[three / Long.SIZE] & (1L << three)) | (pairs[two / Long.SIZE] & (1L << two))) != 0;
    }

    static Phrases of(String section) {
        return new Phrases(List.of(section));
    }

    /// The marks of the sections that a text has phrases of.
    static long marks(String text) {
        var folded = folded(text);
        long marks = 0;
        for (int at = 0; at + 1 < folded.length; at++) {
            if (startsWord(folded, at) && EVERY.mayBegin(folded, at)) {
                for (var entry : EVERY.buckets[bucket(folded, at)]) {
                    marks |= (marks & entry.marks()) == 0 && entry.at(folded, at) ? entry.marks() : 0;
                }
            }
        }
        return marks;
    }

    private static int bucket(char[] text, int at) {
        return (text[at] * 31 + text[at + 1]) & (BUCKETS - 1);
    }

    /// Lower case with typographic apostrophes and quotation marks made plain, character by character.
    static String fold(String text) {
        return new String(folded(text));
    }

    private static char[] folded(String text) {
        var out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            out[i] = c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : c == '’' ? '\'' : Character.toLowerCase(c);
        }
        return out;
    }

    boolean in(String text) {
        return first(text).isPresent();
    }

    boolean in(TextBlock block) {
        return first(block).isPresent();
    }

    /// The first place of any phrase, the longest of those that start there.
    Optional<Place> first(String text) {
        return firstIn(folded(text));
    }

    /// The first place of any phrase in a block.
    Optional<Place> first(TextBlock block) {
        return mark != 0 && (block.marks() & mark) == 0 ? Optional.empty() : first(block.text);
    }

    private Optional<Place> firstIn(char[] folded) {
        for (int at = 0; at + 1 < folded.length; at++) {
            if (!startsWord(folded, at) || !mayBegin(folded, at)) {
                continue;
            }
            for (var entry : buckets[bucket(folded, at)]) {
                if (entry.at(folded, at)) {
                    return Optional.of(new Place(at, at + entry.phrase().length));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean startsWord(char[] text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text[at - 1];
        if (before < 128) {
            return !WordCount.isWordPart(before) || text[at] == '\'';
        }
        return !Character.isLetterOrDigit(before)
                || WordCount.isUnspaced(before)
                || text[at] == '\''
                || isClitic(text, at);
    }

    /// Arabic writes "and" and "with" onto the next word.
    private static boolean isClitic(char[] text, int at) {
        return text[at] >= 0x0600 && text[at] <= 0x06FF && "وبلف".indexOf(text[at - 1]) >= 0;
    }
}
