package org.reprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

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

    /// Calls with each word of a class or id in lower case: `entry-content mainText` gives entry, content, main, text.
    static void ofName(String name, Consumer<String> each) {
        int start = 0;
        int length = Math.min(name.length(), 400);
        for (int i = 0; i <= length; i++) {
            char c = i < length ? name.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump = letter && i > start && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || hump) {
                if (i - start >= 2 && i - start <= 24) {
                    each.accept(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = hump ? i : i + 1;
            }
        }
    }

    /// The words of a text in lower case; letters and digits of any script.
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && WordCount.isWordPart(text.charAt(i));
            boolean unspaced = part && WordCount.isUnspaced(text.charAt(i));
            if (start >= 0 && (!part || unspaced)) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (unspaced) {
                words.add(text.substring(i, i + 1));
            } else if (part && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
