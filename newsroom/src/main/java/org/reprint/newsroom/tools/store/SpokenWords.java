package org.reprint.newsroom.tools.store;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a statement as they are looked up: folded, each once. Scripts that put no space between
/// words go by pairs of characters.
final class SpokenWords {

    /// More of a statement's words than this are not looked up; retold speeches run long.
    private static final int MOST = 200;

    private static final int LONGEST = 40;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SpokenWords() {}

    /// All words, in the order of the text.
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(Folded.of(text))) {
            if (words.size() >= MOST) {
                break;
            }
            if (!word.isEmpty()) {
                add(word, words);
            }
        }
        return words;
    }

    private static void add(String word, Set<String> words) {
        int[] characters = word.codePoints().toArray();
        boolean spaced = characters.length < 3 || word.codePoints().noneMatch(SpokenWords::unspaced);
        if (spaced) {
            words.add(new String(characters, 0, Math.min(characters.length, LONGEST)));
            return;
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        pairs.stream().limit(MOST - words.size()).forEach(words::add);
    }

    private static boolean unspaced(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, KHMER, LAO, MYANMAR -> true;
            default -> false;
        };
    }
}
