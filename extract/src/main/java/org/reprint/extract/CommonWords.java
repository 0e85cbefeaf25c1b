package org.reprint.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The few words that hold sentences together ("the", "und", "что", "的"), over all languages of the lexicons. Running
/// text is full of them, menus are not.
final class CommonWords {
    private static final Set<String> WORDS = all();

    private CommonWords() {}

    static boolean isCommon(String text, int start, int end) {
        return WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    static boolean isCommonCharacter(char c) {
        return WORDS.contains(Character.toString(c));
    }

    private static Set<String> all() {
        var words = new HashSet<String>();
        for (var lexicon : Lexicon.all()) {
            words.addAll(lexicon.words("common"));
        }
        return Set.copyOf(words);
    }
}
