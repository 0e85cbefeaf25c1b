package org.reprint.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the phrases of one section of the lexicons in a text.
///
/// @param phrases the phrases in lower case, the longest first
record Phrases(List<String> phrases) {
    /// A phrase in a text: where it starts and ends.
    record Place(int start, int end) {}

    static Phrases of(String section) {
        return new Phrases(Lexicon.everywhere(section).stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList());
    }

    /// Lower case with typographic apostrophes and quotation marks made plain, character by character.
    static String fold(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            out.append(c == '’' ? '\'' : c);
        }
        return out.toString();
    }

    boolean in(String text) {
        return first(text).isPresent();
    }

    /// The first place of any phrase, the longest of those that start there. A phrase starts where a word does, and
    /// ends where one does unless it is a stem of at least five letters or ends in a sign.
    Optional<Place> first(String text) {
        var folded = fold(text);
        Place best = new Place(Integer.MAX_VALUE, 0);
        for (var phrase : phrases) {
            var plain = phrase.replace('’', '\'');
            for (int at = folded.indexOf(plain); at >= 0 && at < best.start(); at = folded.indexOf(plain, at + 1)) {
                if (startsWord(folded, at)) {
                    best = new Place(at, at + plain.length());
                }
            }
        }
        return best.end() == 0 ? Optional.empty() : Optional.of(best);
    }

    private static boolean startsWord(String text, int at) {
        return at == 0
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || WordCount.isUnspaced(text.charAt(at - 1))
                || text.charAt(at) == '\''
                || isClitic(text, at);
    }

    /// Arabic writes "and" and "with" onto the next word.
    private static boolean isClitic(String text, int at) {
        return text.toLowerCase(Locale.ROOT).charAt(at) >= 0x0600
                && text.charAt(at) <= 0x06FF
                && "وبلف".indexOf(text.charAt(at - 1)) >= 0;
    }
}
