package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import org.reprint.statements.Sentences.Sentence;

/// A stretch of a sentence between commas, colons, dashes, or before "and" with a cue verb: in languages that part
/// clauses by commas, each clause is made of fields.
///
/// @param sign what stands before it: a comma, a colon, a dash, `&` for "and", `q` for a passage, 0 at the start
record Field(int from, int to, char sign) {
    private static final int LONGEST_BRACKET = 40;

    /// The fields of a sentence, without the signs between them. Brackets and quoted passages are never parted.
    static List<Field> of(Page page, Sentence sentence) {
        List<Field> all = new ArrayList<>();
        Tokens tokens = page.tokens;
        int from = sentence.from();
        char sign = 0;
        int i = from;
        while (i < sentence.to()) {
            char parts = parts(page, i, from, sentence);
            if (parts != 0) {
                if (i > from) {
                    all.add(new Field(from, i, sign));
                }
                sign = parts;
                from = parts == 'q' ? i : i + 1;
            }
            i = page.quoted(i) ? page.after(i) : Math.min(sentence.to(), after(page, i));
        }
        int to = sentence.to();
        while (to > from && !page.quoted(to - 1) && tokens.stop(to - 1)) {
            to--;
        }
        if (to > from) {
            all.add(new Field(from, to, sign));
        }
        return all;
    }

    private static char parts(Page page, int i, int from, Sentence sentence) {
        Tokens tokens = page.tokens;
        if (page.quoted(i)) {
            return 0;
        }
        char c = tokens.first(i);
        boolean clock = c == ':' && Character.isDigit(tokens.first(i - 1)) && Character.isDigit(tokens.first(i + 1));
        if (c == ',' || c == ';' || (c == ':' && !clock)) {
            return c;
        }
        if (tokens.dash(i) && i > from && tokens.end[i - 1] < tokens.start[i]) {
            return '-';
        }
        boolean closed = i > from && page.quoted(i - 1) && finite(page, i);
        if (closed && InnerQuotes.said(page, page.passages.get(tokens.passage[i - 1]))) {
            return 'q';
        }
        return tokens.is(i, Feature.CONJUNCTION) && i > from && shares(page, i + 1, sentence) ? '&' : 0;
    }

    /// "… und fügte hinzu": a cue verb after "and", over an adverb or a pronoun.
    private static boolean shares(Page page, int at, Sentence sentence) {
        int i = at;
        while (i < Math.min(sentence.to(), at + 2)
                && page.tokens.any(i, Feature.ADVERB.bit() | Roles.SUBJECT_PRONOUN)
                && !finite(page, i)) {
            i++;
        }
        return i < sentence.to() && finite(page, i);
    }

    /// Whether a finite form of a cue verb stands at token `i`.
    static boolean finite(Page page, int i) {
        return !page.quoted(i)
                && !page.tokens.capital(i)
                && page.tongue.verbs(page.tokens.lower(i)).stream()
                        .anyMatch(form -> form.shape() == VerbForm.Shape.FINITE);
    }

    /// The next token, over a bracket that opens at `i`.
    static int after(Page page, int i) {
        Tokens tokens = page.tokens;
        for (int j = i + 1; tokens.first(i) == '(' && j < Math.min(tokens.count, i + LONGEST_BRACKET); j++) {
            if (tokens.first(j) == ')') {
                return j + 1;
            }
        }
        return i + 1;
    }
}
