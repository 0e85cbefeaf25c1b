package org.reprint.statements;

import java.util.Optional;
import org.reprint.statements.Claim.CueHit;
import org.reprint.statements.Sentences.Sentence;

/// Finds the cue words of a sentence, with the auxiliaries and adverbs that belong to them.
final class CueFinder {
    private static final long NOUN_BEFORE =
            Feature.DETERMINER.bit() | Feature.PREPOSITION.bit() | Feature.POSSESSIVE.bit();
    private final Tokens tokens;
    private final Page page;

    CueFinder(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    /// The longest cue that begins at token `i` and ends inside the sentence.
    Optional<CueHit> at(int i, Sentence sentence) {
        if (!tokens.wordAt(i) || page.quoted(i)) {
            return Optional.empty();
        }
        Tongue.Step step = page.tongue.cues();
        Optional<CueWord> word = Optional.empty();
        int to = i;
        for (int j = i; j < sentence.to() && !page.quoted(j); j++) {
            Tongue.Step next = step.next.get(tokens.lower(j));
            if (next == null) {
                break;
            }
            step = next;
            if (step.entry.isPresent()) {
                word = step.entry;
                to = j + 1;
            }
        }
        int end = to;
        return word.flatMap(found -> found.has('G') || found.has('S')
                ? Optional.of(new CueHit(found, i, i, end, false, false, false))
                : verb(found, i, end, sentence));
    }

    private Optional<CueHit> verb(CueWord word, int i, int to, Sentence sentence) {
        int from = i;
        boolean negated = false;
        boolean passive = false;
        boolean infinitive = false;
        while (from > sentence.from() && tokens.any(from - 1, Roles.BEFORE_VERB) && !page.quoted(from - 1)) {
            from--;
            negated |= tokens.is(from, Feature.NEGATION);
            infinitive |= tokens.is(from, Feature.INFINITIVE);
            passive |= tokens.is(from, Feature.BE) && !tokens.is(i, Feature.GERUND);
        }
        while (from < i && tokens.is(from, Feature.ADVERB)) {
            from++;
        }
        if (!verbal(i, from, sentence)) {
            return Optional.empty();
        }
        return Optional.of(new CueHit(word, from, i, to, negated, passive, infinitive));
    }

    /// Whether a word that looks like a verb form is one here, by what stands before and after it.
    private boolean verbal(int i, int group, Sentence sentence) {
        if (tokens.capital(i) && i > sentence.from() && !headline(sentence)) {
            return false;
        }
        int before = i - 1;
        if (before < sentence.from() || page.quoted(before)) {
            return !tokens.is(i, Feature.NOUNISH) || tokens.is(i, Feature.PAST) || page.quoted(before);
        }
        if (tokens.any(
                before, Feature.INFINITIVE.bit() | Feature.MODAL.bit() | Roles.SUBJECT_PRONOUN | Feature.WHO.bit())) {
            return true;
        }
        boolean genitive = tokens.lower(before).equals("s") && tokens.end[before - 1] == tokens.start[before];
        if (genitive && tokens.is(i, Feature.THIRD)) {
            return false;
        }
        boolean article = tokens.any(before, Feature.DETERMINER.bit() | Feature.POSSESSIVE.bit());
        if (article
                && !tokens.any(before, Feature.RELATIVE.bit() | Feature.BE.bit())
                && !tokens.is(before, Feature.GROUP)
                && !counts(before, sentence)) {
            return false;
        }
        boolean present = tokens.any(i, Feature.BASE.bit() | Feature.THIRD.bit()) && !tokens.is(i, Feature.PAST);
        if (present && behindPassage(before, sentence)) {
            return true;
        }
        if (tokens.is(i, Feature.BASE) && !tokens.is(i, Feature.PAST)) {
            return base(i, group, sentence);
        }
        if (tokens.is(i, Feature.THIRD) && tokens.is(i, Feature.NOUNISH)) {
            return !tokens.any(before, NOUN_BEFORE & ~Feature.RELATIVE.bit()) && third(i, sentence);
        }
        if (tokens.is(i, Feature.GERUND) && tokens.is(i, Feature.NOUNISH)) {
            return tokens.lower(before).equals("as") || !tokens.any(before, NOUN_BEFORE);
        }
        return true;
    }

    /// "Several", "some", "most", "many" can be the whole subject.
    private boolean counts(int i, Sentence sentence) {
        return tokens.is(i, Feature.RELATIVE) && i > sentence.from() && !tokens.is(i - 1, Feature.PREPOSITION);
    }

    /// A base form is a verb after "to", a modal, "do", or a plural subject.
    private boolean base(int i, int group, Sentence sentence) {
        int before = group - 1;
        if (group < i) {
            for (int j = group; j < i; j++) {
                if (tokens.any(j, Feature.INFINITIVE.bit() | Feature.MODAL.bit() | Feature.AUXILIARY.bit())) {
                    return true;
                }
            }
        }
        if (before < sentence.from()) {
            return false;
        }
        String word = tokens.lower(before);
        boolean plural = tokens.any(
                        before,
                        Feature.GROUP.bit()
                                | Feature.WHO.bit()
                                | Feature.THEY.bit()
                                | Feature.I.bit()
                                | Feature.WE.bit()
                                | Feature.YOU.bit())
                || word.equals("that")
                || word.equals("which")
                || (word.endsWith("s")
                        && !word.endsWith("ss")
                        && word.length() > 3
                        && !tokens.is(before, Feature.POSSESSIVE))
                || tokens.comma(before)
                || (tokens.capital(before) && coordinated(before, sentence));
        return plural && (!tokens.is(i, Feature.NOUNISH) || third(i, sentence));
    }

    /// "“…,” Viguerie notes.": nothing but a short subject stands between a passage and the word.
    private boolean behindPassage(int last, Sentence sentence) {
        int i = last;
        while (i > sentence.from()
                && i > last - 4
                && !page.quoted(i)
                && (tokens.capital(i) || tokens.is(i, Feature.DETERMINER) || i == last)) {
            i--;
        }
        return page.quoted(i) && !tokens.any(last, Feature.DETERMINER.bit() | Feature.PREPOSITION.bit());
    }

    private boolean coordinated(int i, Sentence sentence) {
        for (int j = i - 1; j >= sentence.from() && j > i - 4; j--) {
            if (tokens.lower(j).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /// Whether what follows is what follows a verb: a determiner, a pronoun, a name, a mark, "that", "to".
    private boolean third(int i, Sentence sentence) {
        int next = i + 1;
        return next < sentence.to()
                && (page.quoted(next)
                        || tokens.capital(next)
                        || tokens.colon(next)
                        || tokens.any(
                                next,
                                Feature.DETERMINER.bit()
                                        | Feature.COMPLEMENTIZER.bit()
                                        | Feature.POSSESSIVE.bit()
                                        | Roles.SUBJECT_PRONOUN
                                        | Feature.OBJECT.bit()
                                        | Feature.INFINITIVE.bit()
                                        | Feature.QUESTION.bit()
                                        | Feature.GROUP.bit()
                                        | Feature.ADVERB.bit())
                        || tokens.lower(next).equals("for")
                        || tokens.lower(next).equals("on")
                        || tokens.lower(next).equals("about"));
    }

    /// Whether most words of the sentence are capitalised, as in headlines.
    private boolean headline(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + 40); i++) {
            if (tokens.end[i] - tokens.start[i] > 3) {
                words++;
                capitals += tokens.capital(i) ? 1 : 0;
            }
        }
        return words >= 4 && capitals > 0.7 * words;
    }
}
