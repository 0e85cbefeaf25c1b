package org.reprint.statements;

import java.util.Optional;
import org.reprint.statements.Claim.Range;

/// Noun phrases in languages that write nouns with a capital letter and keep the verb second.
final class NounPhrases {
    private static final int LONGEST = 24;
    private final Page page;
    private final Tokens tokens;

    NounPhrases(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    /// The subject that stands after a verb, before token `to`: over "sich", adverbs, phrases with a preposition and
    /// objects in another case.
    Optional<Range> after(int verb, int to) {
        int i = verb;
        Optional<Range> spare = Optional.empty();
        for (int steps = 0; i < to && steps < 8; steps++) {
            if (page.quoted(i)) {
                if (!named(i, to)) {
                    return spare;
                }
            }
            if (tokens.any(i, Roles.SUBJECT_PRONOUN)) {
                return Optional.of(new Range(i, i + 1));
            }
            if (tokens.is(i, Feature.PREPOSITION) || tokens.is(i, Feature.TOWARDS)) {
                int end = end(i + 1, to);
                spare = spare.or(() -> nominative(Math.min(end, to), to));
                i = Math.max(end, i + 2);
                continue;
            }
            if (passed(i)) {
                i++;
                continue;
            }
            int end = end(i, to);
            if (end == i) {
                boolean alone = tokens.is(i, Feature.DETERMINER) && !tokens.is(i, Feature.OBJECT) && i + 1 == to;
                return alone ? Optional.of(new Range(i, to)) : spare;
            }
            Range range = new Range(i, end);
            if (!tokens.is(i, Feature.OBJECT)) {
                return Optional.of(range);
            }
            i = end;
        }
        return spare;
    }

    private Optional<Range> nominative(int from, int to) {
        int end = from < to && tokens.is(from, Feature.ARTICLE) ? end(from, to) : from;
        return end > from ? Optional.of(new Range(from, end)) : Optional.empty();
    }

    private boolean passed(int i) {
        return (tokens.any(i, Feature.ADVERB.bit() | Feature.SELF.bit() | Feature.NEGATION.bit()) && !noun(i))
                || (tokens.is(i, Feature.OBJECT) && !tokens.is(i, Feature.DETERMINER))
                || tokens.any(i, Roles.DAY);
    }

    /// A short passage that is a name ("die Zeitung „Die Welt“").
    private boolean named(int i, int to) {
        int end = page.after(i);
        return end < to && page.passages.get(tokens.passage[i]).end() - tokens.start[i] < 40 && tokens.capital(i + 1);
    }

    /// A word with a capital letter that is no day and does not owe its capital to the start of a sentence.
    boolean noun(int i) {
        return tokens.capital(i)
                && !tokens.any(i, Roles.DAY)
                && (!opens(i) || !tokens.any(i, Roles.STARTER | Roles.FINITE | Feature.AS.bit()));
    }

    private boolean opens(int i) {
        return i == 0
                || tokens.stop(i - 1)
                || tokens.colon(i - 1)
                || page.quoted(i - 1)
                || tokens.start[i] > tokens.end[i - 1] + 1;
    }

    /// One past the last token of a noun phrase that begins at `from`, with genitives, "von" phrases and brackets.
    int end(int from, int to) {
        int i = from;
        boolean head = false;
        int limit = Math.min(to, from + LONGEST);
        if (i < limit && tokens.any(i, Roles.SUBJECT_PRONOUN)) {
            return i + 1;
        }
        while (i < limit) {
            int next = step(i, from, limit, head);
            if (next == i) {
                break;
            }
            for (int j = i; j < next; j++) {
                head |= tokens.capital(j) || page.quoted(j) || Character.isDigit(tokens.first(j));
            }
            i = next;
        }
        return head || tokens.is(from, Feature.GROUP) || tokens.is(from, Feature.WHO) ? i : from;
    }

    private int step(int i, int from, int to, boolean head) {
        if (page.quoted(i)) {
            int end = page.after(i);
            Passages.Passage passage = page.passages.get(tokens.passage[i]);
            boolean name = passage.end() - tokens.start[i] < 45 && !InnerQuotes.said(page, passage);
            return name && (i == from || tokens.wordAt(i - 1)) ? Math.min(end, to) : i;
        }
        if (noun(i) || (tokens.is(i, Feature.GROUP) && !head) || (i == from && tokens.is(i, Feature.WHO))) {
            return i + 1;
        }
        if (Character.isDigit(tokens.first(i)) && (tokens.capital(i + 1) || !head)) {
            return i + 1;
        }
        if (!tokens.wordAt(i)) {
            return sign(i, to, head);
        }
        if (tokens.is(i, Feature.CONJUNCTION)) {
            boolean opened = tokens.any(i + 1, Feature.DETERMINER.bit() | Feature.POSSESSIVE.bit());
            return head && (noun(i + 1) || (opened && nounSoon(i + 2, to))) ? i + 1 : i;
        }
        if (head && tokens.is(i, Feature.PARTICLE) && tokens.capital(i + 1)) {
            return i + 1;
        }
        if (tokens.any(i, Feature.DETERMINER.bit() | Feature.POSSESSIVE.bit())) {
            boolean genitive = tokens.is(i, Feature.LINK);
            return (i == from || genitive || (!head && tokens.any(i - 1, Feature.DETERMINER.bit())))
                            && nounSoon(i + 1, to)
                    ? i + 1
                    : i;
        }
        if (tokens.is(i, Feature.LINK)) {
            return head && nounSoon(i + 1, to) ? i + 1 : i;
        }
        boolean before =
                adjective(i) || (!head && i > from && tokens.any(i, Feature.ADVERB.bit() | Feature.INFINITIVE.bit()));
        return before && nounSoon(i + 1, to) && !(head && Field.finite(page, i)) ? i + 1 : i;
    }

    private int sign(int i, int to, boolean head) {
        char c = tokens.first(i);
        if (c == '(' && head) {
            for (int j = i + 1; j < Math.min(to, i + 10); j++) {
                if (tokens.first(j) == ')') {
                    return j + 1;
                }
            }
            return i;
        }
        boolean inner = i > 0 && tokens.end[i - 1] == tokens.start[i] && i + 1 < to;
        return inner && (c == '.' || c == '-' || c == '/' || c == '&' || c == '\'' || c == '’') ? i + 1 : i;
    }

    private boolean adjective(int i) {
        String word = tokens.lower(i);
        boolean closed = tokens.any(
                i,
                Feature.PREPOSITION.bit()
                        | Roles.CLAUSE_BREAK
                        | Roles.FINITE
                        | Roles.SUBJECT_PRONOUN
                        | Feature.NEGATION.bit()
                        | Feature.SELF.bit());
        boolean ends = word.endsWith("e")
                || word.endsWith("en")
                || word.endsWith("er")
                || word.endsWith("es")
                || word.endsWith("em");
        return !closed && tokens.wordAt(i) && ends;
    }

    private boolean nounSoon(int from, int to) {
        for (int i = from; i < Math.min(to, from + 6); i++) {
            if (page.quoted(i) || tokens.capital(i) || Character.isDigit(tokens.first(i))) {
                return true;
            }
            boolean goes = tokens.wordAt(i)
                    && (adjective(i) || tokens.any(i, Feature.ADVERB.bit() | Feature.DETERMINER.bit()))
                    && !tokens.any(i, Roles.FINITE);
            if (!goes) {
                return false;
            }
        }
        return false;
    }
}
