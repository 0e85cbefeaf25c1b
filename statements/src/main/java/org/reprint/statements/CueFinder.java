package org.reprint.statements;

import java.util.Optional;
import org.reprint.statements.Claim.CueHit;
import org.reprint.statements.Sentences.Sentence;

/// Finds the cue words of a sentence, with the auxiliaries and adverbs that belong to them.
final class CueFinder {
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
        if (noun(i, sentence)) {
            return Optional.empty();
        }
        int from = i;
        boolean negated = false;
        boolean passive = false;
        boolean infinitive = false;
        while (from > sentence.from() && tokens.any(from - 1, Roles.BEFORE_VERB) && !page.quoted(from - 1)) {
            from--;
            negated |= tokens.is(from, Feature.NEGATION);
            infinitive |= tokens.is(from, Feature.INFINITIVE);
            passive |= tokens.is(from, Feature.BE) && !tokens.lower(i).endsWith("ing");
        }
        while (from < i && tokens.is(from, Feature.ADVERB)) {
            from++;
        }
        return Optional.of(new CueHit(word, from, i, to, negated, passive, infinitive));
    }

    /// Whether a word that could be a verb is a noun here, by what stands before it.
    private boolean noun(int i, Sentence sentence) {
        if (!tokens.is(i, Feature.NOUNISH) || i == sentence.from()) {
            return false;
        }
        int before = i - 1;
        if (tokens.any(before, Roles.SUBJECT_PRONOUN | Feature.MODAL.bit() | Feature.INFINITIVE.bit())) {
            return false;
        }
        return tokens.any(before, Feature.DETERMINER.bit() | Feature.PREPOSITION.bit() | Feature.POSSESSIVE.bit())
                && !tokens.is(before, Feature.RELATIVE);
    }
}
