package org.reprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits texts and names into words, in one pass each.
final class Words {
    private Words() {}

    /// The parts of a text between separators, stripped, without empty ones.
    static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                var part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /// Is called with the place of a word and the hash by which a [WordTable] finds it.
    interface Place {
        void at(int start, int end, long hash);
    }

    /// Calls with the place of each word of a class or id: `entry-content mainText` gives entry, content, main, Text.
    static void ofName(String name, Place place) {
        int start = 0;
        long hash = 0;
        int length = Math.min(name.length(), 400);
        char before = ' ';
        for (int i = 0; i <= length; i++) {
            char c = i < length ? name.charAt(i) : ' ';
            boolean letter = c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
            boolean upper = c < 'a' ? c >= 'A' && c <= 'Z' : c >= 128 && Character.isUpperCase(c);
            boolean hump = letter && upper && i > start && Character.isLowerCase(before);
            if (!letter || hump) {
                if (i - start >= 2 && i - start <= 24) {
                    place.at(start, i, WordTable.mixed(hash));
                }
                start = hump ? i : i + 1;
                hash = 0;
            }
            hash = letter ? WordTable.hash(hash, c) : 0;
            before = c;
        }
    }

    /// The words of a text in lower case; letters and digits of any script.
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        each(text, (start, end, _) -> words.add(text.substring(start, end).toLowerCase(Locale.ROOT)));
        return words;
    }

    /// Calls with the place of each word of a text; scripts without spaces give each character as a word.
    static void each(String text, Place place) {
        int start = -1;
        long hash = 0;
        boolean odd = false;
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            boolean part = WordCount.isWordPart(c);
            boolean unspaced = c > 128 && part && WordCount.isUnspaced(c);
            if (start >= 0 && (!part || unspaced)) {
                place.at(start, i, odd ? WordTable.odd(text, start, i) : WordTable.mixed(hash));
                start = -1;
            }
            if (unspaced) {
                place.at(i, i + 1, WordTable.mixed(WordTable.hash(0, c)));
            } else if (part) {
                odd = WordTable.isOdd(c) || (start >= 0 && odd);
                hash = WordTable.hash(start < 0 ? 0 : hash, c);
                start = start < 0 ? i : start;
            }
        }
    }
}
