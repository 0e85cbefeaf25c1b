package org.reprint.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the name of an outlet that stands beside a phrase such as "originally published by".
final class Outlets {
    private static final Set<String> ENDS = Set.copyOf(Lexicon.everywhere("outlet end"));
    private static final Set<String> ARTICLES = Set.copyOf(Lexicon.everywhere("article"));
    private static final Set<String> PARTICLES = Set.copyOf(Lexicon.everywhere("outlet particle"));
    private static final String STOPS = ",;|•·()[]（）。，；\n—–!?";
    private static final String QUOTES = "\"“”„«»‹›《》「」『』'‘’";
    private static final int LONGEST = 7;

    private Outlets() {}

    /// The name at the beginning of a text.
    static Optional<String> after(String text) {
        var name = new StringBuilder();
        int count = 0;
        var words = Words.split(spaced(text), ' ');
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("\u0001") || word.equals("\u0002")) {
                if (name.isEmpty() && word.equals("\u0002")) {
                    continue;
                }
                break;
            }
            boolean number = Character.isDigit(word.charAt(0)) && !name.isEmpty();
            boolean month = DateWords.month(word.toLowerCase(Locale.ROOT)) > 0 && word.length() > 3;
            boolean end = ENDS.contains(word.toLowerCase(Locale.ROOT)) && !name.isEmpty() && !joins(words, i);
            if (number || month || end || count == LONGEST) {
                break;
            }
            name.append(name.isEmpty() ? "" : " ").append(word);
            count++;
            if (word.endsWith(".") && word.length() > 3) {
                break;
            }
        }
        return named(name.toString());
    }

    /// Whether a word joins two parts of a name: "Gaceta del Páramo", but not "la Gaceta del 5 de marzo".
    private static boolean joins(List<String> words, int at) {
        return PARTICLES.contains(words.get(at).toLowerCase(Locale.ROOT))
                && at + 1 < words.size()
                && Character.isUpperCase(words.get(at + 1).codePointAt(0))
                && DateWords.month(words.get(at + 1).toLowerCase(Locale.ROOT)) == 0;
    }

    /// The name without an article before it, full stop and quotation marks; empty when nothing is left.
    static Optional<String> named(String raw) {
        var name = trim(Spaces.collapse(raw));
        int space = name.indexOf(' ');
        while (space > 0
                && ARTICLES.contains(name.substring(0, space).toLowerCase(Locale.ROOT))
                && Character.isLowerCase(name.charAt(0))) {
            name = trim(name.substring(space + 1));
            space = name.indexOf(' ');
        }
        boolean good =
                name.length() >= 2 && name.length() <= 70 && name.codePoints().anyMatch(Character::isLetter);
        return good ? Optional.of(name) : Optional.empty();
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (QUOTES + " :：-").indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && (QUOTES + " .:：,،-").indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String spaced(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), 160); i++) {
            char c = text.charAt(i);
            if (STOPS.indexOf(c) >= 0 || c == '،') {
                out.append(" \u0001 ");
            } else if ("《》「」『』«»„“”\"".indexOf(c) >= 0) {
                out.append(" \u0002 ");
            } else if (WordCount.isUnspaced(c) && i > 0 && endsChinese(text, i)) {
                out.append(" \u0001 ");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// Chinese writes no spaces, so that the words that end a name are looked for within the run.
    private static boolean endsChinese(String text, int at) {
        for (var end : ENDS) {
            if (WordCount.isUnspaced(end.charAt(0)) && text.startsWith(end, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether two names are of one outlet, by their letters: "Antiwar.com", "antiwar.com", "The Paper", "Paper".
    static boolean same(String one, String other) {
        return key(one).equals(key(other)) && !key(one).isEmpty();
    }

    private static String key(String name) {
        var words = new HashSet<String>();
        var letters = new StringBuilder();
        for (var word : Words.of(name)) {
            if (words.add(word) && !ARTICLES.contains(word)) {
                letters.append(word);
            }
        }
        return letters.toString();
    }

    /// Whether a text has a letter that is not small, or a dot as addresses have: the name of an outlet has one.
    static boolean isCapital(String name) {
        return name.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c))
                || name.indexOf('.') > 0;
    }
}
