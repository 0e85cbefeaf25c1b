package org.reprint.statements;

import org.reprint.statements.Claim.Range;
import org.reprint.statements.Sentences.Sentence;

/// Where the name follows a long office: "said the director of the museum, Hélène Garnier", "сообщил начальник
/// управления Николай Греков". Without a comma it is read only in languages whose file says "name-last".
final class Appositions {
    private static final int LONGEST_OFFICE = 8;

    private final Page page;
    private final Tokens tokens;
    private final Clauses clauses;

    Appositions(Page page, Clauses clauses) {
        this.page = page;
        this.clauses = clauses;
        this.tokens = page.tokens;
    }

    /// Where the speaker's phrase behind a verb begins: after those who are spoken to ("told reporters the mayor").
    int start(int from, Sentence sentence) {
        if (!page.tongue.is("name-last")) {
            return from;
        }
        int interview = new Audience(page, clauses).afterInterview(from, sentence);
        if (interview > from || tokens.is(from, Feature.ADDRESSEE)) {
            return Math.max(interview, from + 1);
        }
        if (!tokens.is(from, Feature.TOWARDS)) {
            return from;
        }
        for (int i = from; i < Math.min(sentence.to(), from + 4); i++) {
            if (tokens.any(i, Feature.ADDRESSEE.bit() | Feature.MEDIUM.bit())) {
                return i + 1;
            }
        }
        return from;
    }

    /// The end of the speaker's phrase behind a verb, with the name after the office when there is one.
    int end(int from, int end, Sentence sentence) {
        if (end <= from || named(from, end) || tokens.capital(from)) {
            return end;
        }
        if (!page.tongue.is("name-last")) {
            return behindComma(from, end, sentence);
        }
        int i = end;
        while (i < Math.min(sentence.to(), from + LONGEST_OFFICE) && open(i) && !tokens.capital(i)) {
            i++;
        }
        i += i < sentence.to() && tokens.comma(i) ? 1 : 0;
        int name = i;
        while (i < sentence.to() && (tokens.capital(i) || (i > name && tokens.is(i, Feature.PARTICLE))) && open(i)) {
            i++;
        }
        return i - name > 1 ? i : end;
    }

    /// "said its regional secretary, Bede Amankwah": the end of the name behind the comma, else `end`.
    private int behindComma(int from, int end, Sentence sentence) {
        if (!tokens.any(from, Feature.DETERMINER.bit() | Feature.POSSESSIVE.bit()) || !tokens.comma(end)) {
            return end;
        }
        int i = end + 1;
        while (i < sentence.to() && (tokens.capital(i) || (i > end + 1 && tokens.is(i, Feature.PARTICLE))) && open(i)) {
            i++;
        }
        boolean whole = i >= sentence.to() || !tokens.wordAt(i);
        return i - end > 2 && whole ? i : end;
    }

    /// The name after a comma in a phrase that begins with an office; the phrase itself when there is none.
    static Range name(Tokens tokens, Range range) {
        boolean office = !tokens.capital(range.from())
                || tokens.any(range.from(), Feature.ARTICLE.bit() | Feature.DETERMINER.bit() | Feature.POSSESSIVE.bit())
                || Letters.apostrophe(tokens.first(range.from() + 1))
                || tokens.is(range.from() - 1, Feature.PREPOSITION);
        for (int i = range.from() + 1; office && i + 2 < range.to(); i++) {
            if (tokens.comma(i) && tokens.capital(i + 1) && tokens.capital(i + 2)) {
                return new Range(i + 1, range.to());
            }
        }
        return range;
    }

    private boolean named(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (tokens.capital(i) && tokens.capital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean open(int i) {
        return tokens.wordAt(i) && !page.quoted(i) && !tokens.any(i, Feature.COMPLEMENTIZER.bit() | Roles.FINITE);
    }
}
