package org.reprint.extract;

import java.net.URI;
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
    private static final String OPENING = "\"“„«‹《「『";
    private static final String CLOSING = "\"”“»›》」』";
    private static final Set<String> ENDINGS = Set.copyOf(Lexicon.everywhere("name ending"));
    private static final String SIGN = "\u0001";
    private static final String QUOTE = "\u0002";
    private static final Set<String> KINDS = Set.copyOf(Lexicon.everywhere("outlet kind"));
    private static final Set<String> NONE = Set.copyOf(Lexicon.everywhere("no outlet"));
    private static final int LONGEST = 7;

    private Outlets() {}

    /// The name at the beginning of a text: the words in quotation marks that small words lead to ("in the weekly
    /// “Tide”"), otherwise those up to the next sign or word that ends a name.
    static Optional<String> after(String text) {
        return quoted(text).or(() -> unmarked(text));
    }

    /// The name that a label ("Source:") is for: everything up to the next sign when that is short, so that small words
    /// within it do not end it.
    static Optional<String> labelled(String text) {
        int end = 0;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0 && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        var whole = text.substring(0, end);
        boolean name = end < text.length()
                && STOPS.indexOf(text.charAt(end)) >= 0
                && Words.split(whole, ' ').size() <= 5
                && Words.split(whole, ' ').stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || word.length() <= 3);
        return name ? named(whole) : after(text);
    }

    private static Optional<String> quoted(String text) {
        int open = 0;
        while (open < text.length() && OPENING.indexOf(text.charAt(open)) < 0) {
            open++;
        }
        int close = open + 1;
        while (close < text.length() && CLOSING.indexOf(text.charAt(close)) < 0) {
            close++;
        }
        var head = text.substring(0, Math.min(open, text.length()));
        boolean small = head.length() <= 60
                && head.codePoints().noneMatch(c -> Character.isDigit(c) || STOPS.indexOf(c) >= 0)
                && Words.split(head, ' ').stream().allMatch(Outlets::saysKind)
                && Words.of(head).size() <= 5;
        return small && close < text.length() ? named(text.substring(open + 1, close)) : Optional.empty();
    }

    private static boolean saysKind(String word) {
        return !Character.isUpperCase(word.codePointAt(0)) || KINDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// The name that ends a text: the last words that begin with capitals.
    static Optional<String> before(String text) {
        var words = Words.split(text, ' ');
        var name = new StringBuilder();
        for (int i = words.size() - 1; i >= 0 && words.size() - i <= 5; i--) {
            var word = words.get(i);
            boolean last = i == words.size() - 1;
            boolean part = !Character.isLowerCase(word.codePointAt(0))
                    && !Character.isDigit(word.codePointAt(0))
                    && DateWords.month(word.toLowerCase(Locale.ROOT)) == 0;
            if (!part || (!last && STOPS.indexOf(word.charAt(word.length() - 1)) >= 0)) {
                break;
            }
            name.insert(0, word + " ");
        }
        return named(name.toString());
    }

    private static Optional<String> unmarked(String text) {
        var name = new StringBuilder();
        int count = 0;
        var words = Words.split(spaced(text), ' ');
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals(SIGN) || word.equals(QUOTE)) {
                if (name.isEmpty() && word.equals(QUOTE)) {
                    continue;
                }
                break;
            }
            boolean over = name.isEmpty() ? isMonth(words, i) : endsName(words, i, isCapital(name.toString()));
            if (count == LONGEST || over) {
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

    /// Whether a name is over before a word: at a number, a month, a word such as "on", and at a small word that no
    /// capital follows, unless it is the last ("Le Phare maritime,").
    ///
    /// @param begun whether the name has a capital yet
    private static boolean endsName(List<String> words, int at, boolean begun) {
        var word = words.get(at);
        var lower = word.toLowerCase(Locale.ROOT);
        var before = words.get(at - 1);
        if (WordCount.isUnspaced(before.charAt(before.length() - 1))) {
            return true;
        }
        if (Character.isDigit(word.charAt(0)) || isMonth(words, at)) {
            return true;
        }
        boolean small = Character.isLowerCase(word.codePointAt(0));
        boolean end = ENDS.contains(word.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
        if (!small && Character.isUpperCase(word.codePointAt(0))) {
            return end && begun && !joins(words, at);
        }
        if (end) {
            return !joins(words, at);
        }
        boolean last = at + 1 == words.size() || word.endsWith(".") || (word.length() > 3 && isOver(words, at + 1));
        boolean verb = FreeNotes.FIRST.in(word) || FreeNotes.PUBLISH.in(word);
        boolean joining = word.length() <= 5
                && at + 1 < words.size()
                && Character.isUpperCase(words.get(at + 1).codePointAt(0));
        return small && begun && (verb || !(last || joining));
    }

    private static boolean isMonth(List<String> words, int at) {
        boolean dated =
                at + 1 < words.size() && Character.isDigit(words.get(at + 1).charAt(0));
        return DateWords.month(words.get(at).toLowerCase(Locale.ROOT)) > 0
                && (words.get(at).length() > 3 || dated);
    }

    private static boolean isOver(List<String> words, int at) {
        var word = words.get(at);
        return word.equals(SIGN)
                || word.equals(QUOTE)
                || Character.isDigit(word.charAt(0))
                || ENDS.contains(word.toLowerCase(Locale.ROOT));
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
        while (space > 0 && isDropped(name.substring(0, space))) {
            name = trim(name.substring(space + 1));
            space = name.indexOf(' ');
        }
        name = withoutEnding(withoutKind(name));
        boolean good =
                name.length() >= 2 && name.length() <= 70 && name.codePoints().anyMatch(Character::isLetter);
        return good ? Optional.of(name) : Optional.empty();
    }

    /// Whether the first word of a name only says what it is: "the", "Zeitschrift". Articles with a capital belong to
    /// it.
    private static boolean isDropped(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return KINDS.contains(lower) || (ARTICLES.contains(lower) && !Character.isUpperCase(word.codePointAt(0)));
    }

    /// Small words before the first capital say what kind of outlet it is: "nonprofit newsroom Tideline".
    private static String withoutKind(String name) {
        int at = 0;
        while (at < name.length() && Character.isLowerCase(name.codePointAt(at))) {
            int space = name.indexOf(' ', at);
            var word = name.substring(at, space < 0 ? name.length() : space);
            if (isCapital(word)) {
                break;
            }
            if (NONE.contains(trim(word))) {
                return "";
            }
            at = space < 0 ? name.length() : space + 1;
        }
        return at < name.length() ? name.substring(at) : name;
    }

    /// Without what grammar writes onto a name behind an apostrophe: "Tideline's", "Gelgit'te".
    private static String withoutEnding(String name) {
        int sign = Math.max(name.lastIndexOf('\''), name.lastIndexOf('’'));
        boolean ending = sign > 1 && ENDINGS.contains(name.substring(sign + 1).toLowerCase(Locale.ROOT));
        return ending ? name.substring(0, sign) : name;
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
                out.append(" " + SIGN + " ");
            } else if ("《》「」『』«»„“”\"".indexOf(c) >= 0) {
                out.append(" " + QUOTE + " ");
            } else if (Character.isDigit(c) && i > 0 && WordCount.isUnspaced(text.charAt(i - 1))) {
                out.append(" " + SIGN + " ").append(c);
            } else if (WordCount.isUnspaced(c) && i > 0 && endsChinese(text, i)) {
                out.append(" " + SIGN + " ");
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

    /// Whether an address is on a host of that name: "taz" and taz.example.
    static boolean isHost(String name, URI address) {
        var key = key(name);
        return key.length() >= 3 && key(Addresses.host(address)).contains(key);
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
