package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;

/// The words of a quotation or statement without signs and capitals, each with its place. Chinese is cut into single
/// characters.
final class Wording {
    /// A word in lower case with plain apostrophes and no hyphens, and where it stands.
    record Word(String key, int start, int end) {
        Span span() {
            return new Span(start, end);
        }
    }

    private Wording() {}

    static List<Word> of(String text, String code) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Letters.han(c)) {
                words.add(new Word(String.valueOf(c), i, i + 1));
                i++;
            } else if (Letters.wordly(text, i)) {
                int end = Letters.wordEnd(text, i);
                words.add(new Word(key(text.substring(i, end), code), i, end));
                i = end;
            } else {
                i++;
            }
        }
        return words;
    }

    static String key(String word, String code) {
        return Tongue.lower(word, code).replace('’', '\'').replace('ʼ', '\'').replace("-", "");
    }
}
