package org.reprint.extract;

import java.util.ArrayList;
import java.util.List;

/// Cuts a line into sentences and the pieces that bars and dots part. A full stop after a day's number or after an
/// initial ends none.
final class Sentences {
    private static final String ENDS = "。！？!?|·•";

    private Sentences() {}

    /// The sentences in their order, each with the sign that ends it.
    static List<String> of(String line) {
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            if (i + 1 == line.length() || ends(line, i)) {
                var sentence = line.substring(start, i + 1).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = i + 1;
            }
        }
        return sentences;
    }

    private static boolean ends(String line, int at) {
        char c = line.charAt(at);
        if (ENDS.indexOf(c) >= 0) {
            return true;
        }
        if (c != '.' || line.charAt(at + 1) != ' ' || at + 2 >= line.length()) {
            return false;
        }
        int next = line.codePointAt(at + 2);
        return !Character.isLowerCase(next) && !isShortened(line, at);
    }

    /// Whether a full stop belongs to a number of at most two digits or to a word of at most two letters.
    private static boolean isShortened(String line, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
            start--;
        }
        return at - start <= 2;
    }
}
