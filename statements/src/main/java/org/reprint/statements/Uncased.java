package org.reprint.statements;

import org.reprint.statements.Claim.Range;

/// Finds the name in a speaker's phrase where letters have no capitals (Arabic, Chinese): offices before it and those
/// who are spoken to behind it are taken off. Chinese names are told by their surname (table "surnames").
final class Uncased {
    private final Page page;
    private final Tokens tokens;
    private final String surnames;

    Uncased(Page page) {
        this.page = page;
        this.tokens = page.tokens;
        this.surnames = String.join("", page.tongue.table("surnames"));
    }

    /// The name in a phrase, or the phrase itself when no name can be told apart.
    String name(Range range) {
        return surnames.isEmpty()
                ? arabic(range)
                : chinese(page.span(range.from(), range.to()).in(page.text));
    }

    private String arabic(Range range) {
        int to = range.to();
        while (to > range.from() + 1 && tokens.is(to - 1, Feature.ADDRESSEE)) {
            to--;
        }
        int from = range.from();
        while (from < to - 1 && (tokens.lower(from).startsWith("ال") || tokens.any(from, office()))) {
            from++;
        }
        return page.span(from, to).in(page.text);
    }

    private static long office() {
        return Feature.TITLE.bit() | Feature.ROLE.bit();
    }

    private String chinese(String phrase) {
        String words = phrase;
        for (String line : page.tongue.table("trailers")) {
            for (String trailer : line.split("\\s*,\\s*", -1)) {
                words = words.endsWith(trailer) ? words.substring(0, words.length() - trailer.length()) : words;
            }
        }
        for (int size = 3; size > 1; size--) {
            int at = words.length() - size;
            if (at >= 0 && surnames.indexOf(words.charAt(at)) >= 0) {
                return words.substring(at);
            }
        }
        return words;
    }
}
