package org.reprint.statements;

import org.reprint.statements.Sentences.Sentence;

/// Finds where the words that follow a cue end.
final class ClauseEnd {
    private final Page page;
    private final Tokens tokens;
    private final CueFinder cues;

    ClauseEnd(Page page, CueFinder cues) {
        this.page = page;
        this.tokens = page.tokens;
        this.cues = cues;
    }

    /// The sentence's end without its closing signs.
    int last(Sentence sentence) {
        int to = sentence.to();
        while (to > sentence.from() && !page.quoted(to - 1) && tokens.stop(to - 1)) {
            to--;
        }
        return to;
    }

    /// One past the last token of the words that begin at `from`: up to the sentence's end, or to where another
    /// attribution of the sentence begins. `sharing` tells whether a further cue after "and" can share its
    /// subject.
    int of(int from, Sentence sentence, boolean sharing) {
        int to = last(sentence);
        int i = from + 1;
        if (page.quoted(from)) {
            i = page.after(from);
        }
        while (i < to) {
            if (tokens.first(i) == ';' || breaks(i, from, sentence, sharing)) {
                return i;
            }
            i = page.quoted(i) ? page.after(i) : i + 1;
        }
        return to;
    }

    /// The end of words in a clause that hangs on the sentence's main clause: up to the comma where that begins or goes
    /// on. `from` and `end` are those of the words, `subject` the speaker's first token.
    int ofHanging(int from, int end, int subject, Sentence sentence) {
        boolean relative = tokens.is(subject, Feature.WHO) && subject > sentence.from() && tokens.comma(subject - 1);
        if (!relative && !opened(sentence, from)) {
            return end;
        }
        for (int i = from + 1; i + 1 < end; i = page.quoted(i) ? page.after(i) : i + 1) {
            boolean inside = page.quoted(i - 1) && !page.quoted(i) && page.text.charAt(lastSign(i - 1)) == ',';
            int next = inside ? i : i + 1;
            if ((inside || tokens.comma(i)) && (relative ? predicate(next) : mainClause(next, end))) {
                return i;
            }
        }
        return end;
    }

    /// "While Comey has said …": a subordinator opens the sentence, and no comma stands before the words.
    private boolean opened(Sentence sentence, int from) {
        if (!tokens.is(sentence.from(), Feature.SUBORDINATOR)) {
            return false;
        }
        for (int i = sentence.from(); i < from; i++) {
            if (tokens.comma(i) && i < from - 1) {
                return false;
            }
        }
        return true;
    }

    private int lastSign(int token) {
        Passages.Passage passage = page.passages.get(tokens.passage[token]);
        return Math.max(passage.inner(), passage.innerEnd() - 1);
    }

    /// A finite verb, over adverbs.
    private boolean predicate(int at) {
        int i = at;
        while (i < at + 3 && tokens.is(i, Feature.ADVERB)) {
            i++;
        }
        return tokens.any(i, Roles.FINITE | Feature.PAST.bit() | Feature.THIRD.bit())
                && !tokens.any(i, Feature.DETERMINER.bit() | Feature.GERUND.bit());
    }

    /// A subject that a verb follows soon.
    private boolean mainClause(int at, int end) {
        if (tokens.any(at, Roles.CLAUSE_BREAK | Feature.CONJUNCTION.bit() | Feature.PREPOSITION.bit())) {
            return false;
        }
        for (int i = at + 1; i < Math.min(end, at + 14) && !page.quoted(i) && !tokens.comma(i); i++) {
            if (tokens.any(i, Roles.FINITE | Feature.PAST.bit() | Feature.THIRD.bit())) {
                return true;
            }
        }
        return false;
    }

    /// One past the last token of a plain object: as [#of], but a comma or a clause of circumstance ends it too.
    int ofObject(int from, Sentence sentence) {
        int to = of(from, sentence, true);
        for (int i = from + 1; i < to; i = page.quoted(i) ? page.after(i) : i + 1) {
            boolean comma = tokens.comma(i) || (page.quoted(i - 1) && page.text.charAt(tokens.start[i - 1]) == ',');
            boolean circumstance = !page.quoted(i)
                    && (comma
                            || (i > from + 2
                                    && tokens.is(i, Feature.SUBORDINATOR)
                                    && !tokens.is(i, Feature.PREPOSITION)));
            if (circumstance) {
                return i;
            }
        }
        return to;
    }

    private boolean breaks(int i, int from, Sentence sentence, boolean sharing) {
        if (page.quoted(i)) {
            return false;
        }
        boolean comma = tokens.comma(i) || (i > from && page.quoted(i - 1));
        int next = tokens.comma(i) || tokens.dash(i) ? i + 1 : i;
        if (comma && (tokens.lower(next).equals("according") || gerund(next, sentence))) {
            return true;
        }
        if (tokens.is(next, Feature.CONJUNCTION) || (comma && tokens.is(next, Feature.SUBORDINATOR))) {
            return (sharing && sharesSubject(next + 1, sentence))
                    || ((comma || tokens.lower(next).equals("but")) && newSubject(next + 1, sentence));
        }
        return comma && next > i && inserted(next, sentence);
    }

    private boolean gerund(int i, Sentence sentence) {
        int at = i;
        while (tokens.is(at, Feature.ADVERB)) {
            at++;
        }
        return tokens.is(at, Feature.GERUND) && cues.at(at, sentence).isPresent();
    }

    /// "… and called it a disaster": a cue in the past or third person right after "and".
    private boolean sharesSubject(int at, Sentence sentence) {
        int i = at;
        while (i < sentence.to()
                && tokens.any(i, Roles.BEFORE_VERB & ~Feature.INFINITIVE.bit() & ~Feature.BE.bit())
                && i < at + 3) {
            i++;
        }
        return tokens.any(i, Feature.PAST.bit() | Feature.THIRD.bit())
                && cues.at(i, sentence)
                        .filter(hit ->
                                hit.word().act() == Act.SPEECH && hit.word().polarity() != Polarity.REFUSED)
                        .isPresent();
    }

    /// "…, but Clinton said": a short subject and a cue.
    private boolean newSubject(int at, Sentence sentence) {
        int i = at;
        while (i < sentence.to() && i < at + 7 && !page.quoted(i) && (tokens.wordAt(i) || tokens.first(i) == '.')) {
            if (i > at
                    && tokens.any(i, Feature.PAST.bit() | Feature.THIRD.bit())
                    && cues.at(i, sentence)
                            .filter(hit -> hit.word().act() == Act.SPEECH)
                            .isPresent()) {
                return true;
            }
            if (tokens.any(i, Roles.CLAUSE_BREAK) && i > at) {
                return false;
            }
            i++;
        }
        return false;
    }

    /// "…, Clinton said, …": a short subject, a cue and the end or a comma.
    private boolean inserted(int at, Sentence sentence) {
        for (int i = at + 1; i < Math.min(sentence.to(), at + 7) && !page.quoted(i); i++) {
            if (!tokens.wordAt(i) && tokens.first(i) != '.') {
                return false;
            }
            if (tokens.any(i, Feature.PAST.bit() | Feature.THIRD.bit())
                    && cues.at(i, sentence).isPresent()) {
                return i + 1 >= last(sentence) || tokens.comma(i + 1) || page.quoted(i + 1);
            }
        }
        return false;
    }
}
