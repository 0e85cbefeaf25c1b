package org.reprint.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of months in all languages of the lexicons.
final class DateWords {
    private static final Map<String, Integer> MONTHS = months();

    private DateWords() {}

    /// The month that a word names, 1 to 12; 0 when it names none.
    static int month(String lowerCase) {
        return MONTHS.getOrDefault(lowerCase, 0);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var lexicon : Lexicon.all()) {
            List<String> lines = lexicon.entries("months");
            for (int i = 0; i < lines.size(); i++) {
                for (var word : Words.split(lines.get(i), '|')) {
                    months.putIfAbsent(word, i % 12 + 1);
                }
            }
        }
        return Map.copyOf(months);
    }
}
