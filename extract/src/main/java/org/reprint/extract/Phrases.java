package org.reprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the phrases of one section of the lexicons in a text. Only places where a word starts are looked at, and only
/// the phrases that begin with the same two characters are tried there.
final class Phrases {
    private static final int BUCKETS = 1024;
    private final List<List<String>> buckets = new ArrayList<>();

    private Phrases(List<String> phrases) {
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new ArrayList<>());
        }
        for (var phrase : phrases) {
            buckets.get(bucket(phrase, 0)).add(fold(phrase));
        }
    }

    /// A phrase in a text: where it starts and ends.
    record Place(int start, int end) {}

    static Phrases of(String section) {
        return new Phrases(Lexicon.everywhere(section).stream()
                .filter(phrase -> phrase.length() >= 2)
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList());
    }

    private static int bucket(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) & (BUCKETS - 1);
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

    /// The first place of any phrase, the longest of those that start there.
    Optional<Place> first(String text) {
        var folded = fold(text);
        for (int at = 0; at + 1 < folded.length(); at++) {
            if (!startsWord(folded, at)) {
                continue;
            }
            for (var phrase : buckets.get(bucket(folded, at))) {
                if (folded.startsWith(phrase, at)) {
                    return Optional.of(new Place(at, at + phrase.length()));
                }
            }
        }
        return Optional.empty();
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
        return text.charAt(at) >= 0x0600 && text.charAt(at) <= 0x06FF && "وبلف".indexOf(text.charAt(at - 1)) >= 0;
    }
}
