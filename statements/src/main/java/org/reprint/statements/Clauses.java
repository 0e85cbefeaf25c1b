package org.reprint.statements;

import java.util.Optional;
import org.reprint.statements.Claim.Range;
import org.reprint.statements.Sentences.Sentence;

/// Finds subjects and the ends of clauses in languages with the order subject, verb, object.
final class Clauses {
    private static final int FAR = 45;
    private final Page page;
    private final Tokens tokens;

    Clauses(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    /// The subject that ends right before token `verb`: a pronoun, a relative pronoun, or a noun phrase, over an
    /// apposition between commas if need be.
    Optional<Range> before(int verb, Sentence sentence) {
        int last = verb - 1;
        if (last < sentence.from() || page.quoted(last)) {
            return Optional.empty();
        }
        if (tokens.comma(last) || tokens.first(last) == ')' || tokens.dash(last)) {
            return overApposition(last, sentence);
        }
        return phrase(last, sentence);
    }

    private Optional<Range> overApposition(int close, Sentence sentence) {
        char mark = tokens.first(close);
        for (int i = close - 1; i > sentence.from() && i > close - FAR; i--) {
            if (page.quoted(i)) {
                return Optional.empty();
            }
            boolean opens = mark == ')' ? tokens.first(i) == '(' : mark == ',' ? tokens.comma(i) : tokens.dash(i);
            if (opens) {
                boolean bracket = tokens.first(i - 1) == ')' && mark != ')';
                Optional<Range> head = bracket ? overApposition(i - 1, sentence) : phrase(i - 1, sentence);
                boolean plausible =
                        head.filter(range -> nounlike(range)).isPresent() && i + 1 < close && !clause(i + 1, close);
                if (plausible) {
                    return head.map(range -> new Range(farthest(range.from(), sentence), close));
                }
                if (mark != ',' || i - 1 <= sentence.from()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the words between two commas are a clause of their own and no apposition.
    private boolean clause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.quoted(i) || tokens.any(i, Roles.CLAUSE_BREAK | Feature.WHO.bit())) {
                return false;
            }
            if (tokens.any(i, Roles.FINITE) && !tokens.any(i, Feature.POSSESSIVE.bit())) {
                return i > from;
            }
        }
        return false;
    }

    /// "“…,” Scott Pruitt, the attorney general of Oklahoma, one of …, said": back over further appositions to the name
    /// that follows a passage or begins the sentence.
    private int farthest(int from, Sentence sentence) {
        int at = from;
        for (int steps = 0; steps < 4 && at - 2 > sentence.from() && tokens.comma(at - 1); steps++) {
            Optional<Range> before = phrase(at - 2, sentence).filter(this::nounlike);
            if (before.isEmpty() || !tokens.capital(at - 2)) {
                return from;
            }
            at = before.get().from();
            if (at == sentence.from() || page.quoted(at - 1)) {
                return at;
            }
        }
        return from;
    }

    /// A phrase that can be somebody: a name, a pronoun or a noun with a determiner.
    boolean nounlike(Range range) {
        if (page.tongue.is("uncased")) {
            return range.size() > 0;
        }
        for (int i = range.from(); i < range.to(); i++) {
            if ((tokens.capital(i) && !tokens.any(i, Roles.STARTER | Roles.DAY)) || tokens.any(i, Roles.SPEAKER)) {
                return true;
            }
        }
        return false;
    }

    /// The noun phrase that ends at token `last`.
    Optional<Range> phrase(int end, Sentence sentence) {
        int last = end;
        while (last > sentence.from() && tokens.is(last, Feature.ADVERB) && !page.quoted(last)) {
            last--;
        }
        if (last < sentence.from() || page.quoted(last) || !tokens.wordAt(last)) {
            return Optional.empty();
        }
        if (tokens.any(last, Roles.SUBJECT_PRONOUN) || tokens.is(last, Feature.WHO)) {
            return Optional.of(new Range(last, last + 1));
        }
        int i = last;
        while (i >= sentence.from() && i > last - FAR && belongs(i, last, sentence)) {
            i--;
        }
        boolean hanging =
                tokens.any(last, Feature.PREPOSITION.bit() | Feature.SUBORDINATOR.bit()) && !tokens.capital(last);
        if (hanging || (tokens.is(last, Feature.POSSESSIVE) && !Character.isLetter(tokens.first(last)))) {
            return Optional.empty();
        }
        int from = i + 1;
        while (from <= last && skippable(from)) {
            from++;
        }
        return from > last ? Optional.empty() : Optional.of(new Range(from, last + 1));
    }

    private boolean skippable(int i) {
        return (!tokens.wordAt(i) && !tokens.is(i, Feature.POSSESSIVE))
                || tokens.any(i, Feature.CONJUNCTION.bit() | Feature.PREPOSITION.bit())
                || (tokens.is(i, Feature.ADVERB) && !tokens.capital(i))
                || (tokens.is(i, Feature.POSSESSIVE) && !Character.isLetter(tokens.first(i)));
    }

    private boolean belongs(int i, int last, Sentence sentence) {
        if (page.quoted(i)) {
            return false;
        }
        if (!tokens.wordAt(i)) {
            char c = tokens.first(i);
            return (c == '.' && i < last && i > sentence.from() && tokens.end[i - 1] == tokens.start[i])
                    || c == '\''
                    || c == '’'
                    || c == '&'
                    || c == '/'
                    || c == '%'
                    || c == '$';
        }
        if (tokens.is(i, Feature.POSSESSIVE)) {
            return true;
        }
        if (tokens.is(i, Feature.CONJUNCTION)) {
            return i < last && tokens.lower(i).equals("and") && pairs(i, sentence);
        }
        boolean capital = tokens.capital(i) && i > sentence.from();
        if (tokens.any(i, Roles.SUBJECT_PRONOUN)) {
            return false;
        }
        if (!capital && tokens.any(i, Roles.FINITE) && !tokens.is(i, Feature.POSSESSIVE)) {
            return false;
        }
        if (!capital && tokens.any(i, Roles.CLAUSE_BREAK) && !tokens.is(i, Feature.PREPOSITION)) {
            return tokens.is(i, Feature.DETERMINER) && i > sentence.from() && tokens.is(i - 1, Feature.PREPOSITION);
        }
        if (!capital && verbal(i)) {
            return i > sentence.from()
                    && tokens.any(i - 1, Feature.DETERMINER.bit() | Feature.POSSESSIVE.bit())
                    && !tokens.is(i - 1, Feature.COMPLEMENTIZER);
        }
        return true;
    }

    /// Whether "and" joins two names or groups rather than two clauses.
    private boolean pairs(int and, Sentence sentence) {
        int left = and - 1;
        if (left < sentence.from() || page.quoted(left) || tokens.comma(left)) {
            return false;
        }
        return (tokens.capital(left) || tokens.is(left, Feature.GROUP)) && phraseOnly(left, sentence);
    }

    private boolean phraseOnly(int left, Sentence sentence) {
        for (int i = left; i >= sentence.from() && i > left - 8; i--) {
            if (page.quoted(i) || tokens.comma(i) || tokens.colon(i)) {
                return true;
            }
            if (!tokens.capital(i) && (verbal(i) || tokens.any(i, Roles.FINITE))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word is most likely a verb: a listed verb or cue that is not just as often a noun.
    boolean verbal(int i) {
        return (tokens.is(i, Feature.VERB) || tokens.cueAt(i)) && !tokens.is(i, Feature.NOUNISH);
    }

    /// Whether a finite verb stands among tokens `from` to `to`.
    boolean finite(int from, int to) {
        long verb = Roles.FINITE | Feature.VERB.bit() | Feature.PAST.bit() | Feature.THIRD.bit();
        for (int i = from; i < to; i++) {
            boolean found = !tokens.capital(i)
                    && (tokens.any(i, verb) || tokens.lower(i).endsWith("ed"));
            if (found && !page.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /// An unlisted word that ends like a past form and follows a name: "Cruz exhorted".
    private boolean pastLike(int i) {
        return tokens.bits[i] == 0
                && tokens.wordAt(i)
                && tokens.capital(i - 1)
                && tokens.lower(i).endsWith("ed");
    }

    /// The subject of the sentence's first clause before token `limit`, for a verb that shares it.
    Optional<Range> mainSubject(int limit, Sentence sentence) {
        for (int i = sentence.from() + 1; i < limit; i++) {
            boolean verb = !page.quoted(i)
                    && (!tokens.capital(i) && (verbal(i) || tokens.any(i, Roles.FINITE) || pastLike(i)))
                    && !tokens.is(i - 1, Feature.INFINITIVE);
            if (verb) {
                Optional<Range> subject = before(i, sentence).filter(this::nounlike);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /// One past the last token of a noun phrase that begins at `from`, for subjects that stand after their verb and
    /// for addressees.
    int phraseEnd(int from, Sentence sentence) {
        int i = from;
        if (i < sentence.to() && tokens.any(i, Roles.SUBJECT_PRONOUN | Feature.OBJECT.bit()) && !owns(i, sentence)) {
            return i + 1;
        }
        while (i < sentence.to() && !page.quoted(i) && goesOn(i, from, sentence)) {
            i++;
        }
        return i;
    }

    /// "told her supporters": the pronoun is no object but whose the noun is.
    private boolean owns(int i, Sentence sentence) {
        return tokens.is(i, Feature.POSSESSIVE)
                && i + 1 < sentence.to()
                && !page.quoted(i + 1)
                && goesOn(i + 1, i, sentence)
                && !tokens.any(i + 1, Feature.DETERMINER.bit() | Feature.ADVERB.bit() | Feature.PREPOSITION.bit())
                && !tokens.capital(i + 1);
    }

    private boolean goesOn(int i, int from, Sentence sentence) {
        char c = tokens.first(i);
        if (!tokens.wordAt(i)) {
            boolean point = c == '.' && i + 1 < sentence.to() && i > from && tokens.end[i - 1] == tokens.start[i];
            return point || c == '\'' || c == '’' || c == '&' || c == '-';
        }
        if (tokens.is(i, Feature.POSSESSIVE)) {
            return true;
        }
        if (tokens.capital(i) && !tokens.is(i, Feature.WEEKDAY)) {
            return true;
        }
        if (tokens.is(i, Feature.CONJUNCTION)) {
            return tokens.lower(i).equals("and") && tokens.capital(i - 1) && tokens.capital(i + 1);
        }
        if (tokens.is(i, Feature.PREPOSITION) && !(i == from && tokens.is(i, Feature.ARTICLE))) {
            return tokens.lower(i).equals("of") || tokens.lower(i).equals("for");
        }
        boolean office = i > from && tokens.any(i, Feature.ROLE.bit() | Feature.TITLE.bit()) && tokens.capital(i + 1);
        if (office) {
            return true;
        }
        return !tokens.any(
                        i,
                        Roles.FINITE
                                | Roles.CLAUSE_BREAK
                                | Roles.SUBJECT_PRONOUN
                                | Feature.WEEKDAY.bit()
                                | Feature.NEGATION.bit())
                && !(i > from && verbal(i) && !tokens.is(i - 1, Feature.DETERMINER));
    }
}
