package org.reprint.extract;

import java.util.BitSet;
import java.util.LinkedHashMap;

/// The few words that hold sentences together ("the", "und", "что", "的"), over all languages of the lexicons. Running
/// text is full of them, menus are not.
final class CommonWords {
    private static final CommonWords ALL = new CommonWords();

    private final WordTable table;
    /// By word, the languages that have it: bit n for the nth language of the lexicons.
    private final long[] languages;
    private final BitSet characters = new BitSet();

    private CommonWords() {
        var having = new LinkedHashMap<String, Long>();
        var lexicons = Lexicon.all();
        if (lexicons.size() > Long.SIZE) {
            throw new IllegalStateException("There are more than 64 lexicons: widen the sets of languages.");
        }
        for (int i = 0; i < lexicons.size(); i++) {
            for (var word : lexicons.get(i).words("common")) {
                having.merge(word, 1L << i, (one, other) -> one | other);
                if (word.length() == 1) {
                    characters.set(word.charAt(0));
                }
            }
        }
        var numbers = new LinkedHashMap<String, Integer>();
        having.keySet().forEach(word -> numbers.put(word, numbers.size() + 1));
        table = WordTable.of(numbers);
        languages = having.values().stream().mapToLong(Long::longValue).toArray();
    }

    static boolean isCommon(String text, int start, int end) {
        return ALL.table.find(text, start, end) > 0;
    }

    static boolean isCommonCharacter(char c) {
        return ALL.characters.get(c);
    }

    /// The languages that have the word of a hash in common use: bit n for the nth of [Lexicon#all()].
    static long languages(long hash) {
        int number = ALL.table.find(hash);
        return number == 0 ? 0 : ALL.languages[number - 1];
    }
}
