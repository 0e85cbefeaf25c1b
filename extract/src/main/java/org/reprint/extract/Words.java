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

    /// Calls with the place of each word of a class or id: `entry-content mainText` gives entry, content, main, Text.
    static void ofName(String name, Place place) {
        int start = 0;
        int length = Math.min(name.length(), 400);
        for (int i = 0; i <= length; i++) {
            char c = i < length ? name.charAt(i) : ' ';
            boolean letter = c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
            boolean upper = c < 'a' ? c >= 'A' && c <= 'Z' : c >= 128 && Character.isUpperCase(c);
            boolean hump = letter && upper && i > start && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || hump) {
                if (i - start >= 2 && i - start <= 24) {
                    place.at(start, i);
                }
                start = hump ? i : i + 1;
            }
        }
    }

    /// Is called with the place of a word.
    interface Place {
        void at(int start, int end);
    }

    /// The words of a text in lower case; letters and digits of any script.
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        each(text, (start, end) -> words.add(text.substring(start, end).toLowerCase(Locale.ROOT)));
        return words;
    }

    /// Calls with the place of each word of a text; scripts without spaces give each character as a word.
    static void each(String text, Place place) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && WordCount.isWordPart(text.charAt(i));
            boolean unspaced = part && WordCount.isUnspaced(text.charAt(i));
            if (start >= 0 && (!part || unspaced)) {
                place.at(start, i);
                start = -1;
            }
            if (unspaced) {
                place.at(i, i + 1);
            } else if (part && start < 0) {
                start = i;
            }
        }
    }
}
