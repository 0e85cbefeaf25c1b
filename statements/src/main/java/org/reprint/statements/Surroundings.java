package org.reprint.statements;

import java.util.Optional;
import org.reprint.statements.Claim.CueHit;
import org.reprint.statements.Claim.Range;
import org.reprint.statements.Sentences.Sentence;

/// What stands around a cue in its sentence: circumstances to be passed over, passages that belong to it, and verbs of
/// quoting that lead over to it.
final class Surroundings {
    private static final long TIMES =
            Feature.TIME.bit() | Feature.WEEKDAY.bit() | Feature.DETERMINER.bit() | Feature.ADVERB.bit();
    private final Page page;
    private final Tokens tokens;
    private final Clauses clauses;
    private final CueFinder cues;
    private final Sentence sentence;

    Surroundings(Page page, Clauses clauses, CueFinder cues, Sentence sentence) {
        this.page = page;
        this.tokens = page.tokens;
        this.clauses = clauses;
        this.cues = cues;
        this.sentence = sentence;
    }

    /// In a language that keeps its verb second: the subject behind the verb, when something else stands first
    /// ("Am Montag sagte Merkel, …").
    Optional<Range> subjectBehind(CueHit cue, Optional<Range> subject) {
        int first = sentence.from();
        long adverbial =
                Feature.PREPOSITION.bit() | Feature.ADVERB.bit() | Feature.WEEKDAY.bit() | Feature.SUBORDINATOR.bit();
        boolean front = cue.from() == first || tokens.any(first, adverbial) || subject.isEmpty();
        int end = clauses.phraseEnd(cue.to(), sentence);
        Range behind = new Range(cue.to(), end);
        boolean noun = end > cue.to()
                && (clauses.nounlike(behind) || tokens.is(cue.to(), Feature.ARTICLE))
                && !tokens.any(cue.to(), Feature.PREPOSITION.bit() | Feature.ADVERB.bit());
        return front && noun ? Optional.of(behind) : Optional.empty();
    }

    /// The last token of the passage that ends right before token `cut`, over a comma and a dash at most; -1 for none.
    int passageBefore(int cut) {
        int i = cut - 1;
        while (i > sentence.from() && i > cut - 3 && !page.quoted(i) && (tokens.comma(i) || tokens.dash(i))) {
            i--;
        }
        return i >= sentence.from() && page.quoted(i) ? i : -1;
    }

    /// Who quotes whom.
    record Quoter(Range quoted, Optional<Range> by) {}

    /// The first token after the cue that is not an adverb, a day, a place or another phrase of circumstance.
    int afterCue(CueHit cue) {
        int i = cue.to();
        while (i < sentence.to() && !page.quoted(i)) {
            int aside = aside(i);
            if (aside > i) {
                i = aside;
            } else if (tokens.any(i, Feature.ADVERB.bit() | Feature.WEEKDAY.bit())
                    && !tokens.is(i, Feature.COMPLEMENTIZER)) {
                i++;
            } else if (tokens.is(i, Feature.PREPOSITION) && !tokens.is(i, Feature.INFINITIVE)) {
                i = page.quoted(i + 1) && titled(i + 1) ? page.after(i + 1) : afterPhrase(i + 1);
            } else if (tokens.lower(i).equals("to")
                    && cue.word().has('C')
                    && !cue.word().has('I')
                    && afterPhrase(i + 1) > i + 1) {
                i = afterPhrase(i + 1);
            } else {
                break;
            }
        }
        return i;
    }

    /// "Monday night", "earlier this month" or ", however," between a cue and "that" or a mark: the token behind it,
    /// else `i`.
    private int aside(int i) {
        int at = i;
        boolean comma = tokens.comma(i);
        if (comma) {
            at++;
            while (at < sentence.to() && tokens.is(at, Feature.ADVERB) && !tokens.is(at, Feature.COMPLEMENTIZER)) {
                at++;
            }
            return at > i + 1 && at + 1 < sentence.to() && tokens.comma(at) && opensWords(at + 1) ? at + 1 : i;
        }
        while (at < sentence.to()
                && !page.quoted(at)
                && tokens.any(at, TIMES)
                && !tokens.is(at, Feature.COMPLEMENTIZER)) {
            at++;
        }
        boolean timed = at > i && tokens.is(at - 1, Feature.TIME);
        return timed && (opensWords(at) || ends(at) || tokens.is(at, Feature.PREPOSITION)) ? at : i;
    }

    /// Whether a mark or "that" opens words at token `i`.
    boolean opensWords(int i) {
        return i < sentence.to() && (page.quoted(i) || tokens.is(i, Feature.COMPLEMENTIZER));
    }

    /// "…, he told a Senate panel on Wednesday.": the token behind the addressee and what tells when and where, when
    /// nothing more of the sentence follows there; else `right`.
    int afterAddressee(CueHit cue, int right) {
        int end = clauses.phraseEnd(cue.to(), sentence);
        if (end == cue.to()) {
            return right;
        }
        int behind = afterCue(new CueHit(cue.word(), cue.from(), cue.head(), end, false, false, false));
        return ends(behind) ? behind : right;
    }

    /// Whether the passage at token `i` looks like the title of a work: few words, all of weight capitalised.
    boolean titled(int i) {
        long small = Feature.PREPOSITION.bit()
                | Feature.DETERMINER.bit()
                | Feature.CONJUNCTION.bit()
                | Feature.POSSESSIVE.bit();
        int end = page.after(i);
        int words = 0;
        for (int j = i; j < end; j++) {
            if (tokens.wordAt(j)) {
                words++;
                if (!tokens.capital(j) && !tokens.any(j, small)) {
                    return false;
                }
            }
        }
        return words > 0 && words <= 8;
    }

    int afterPhrase(int from) {
        int i = from;
        while (i < sentence.to() && !page.quoted(i) && tokens.wordAt(i)) {
            if (tokens.any(i, Roles.CLAUSE_BREAK | Roles.SUBJECT_PRONOUN | Roles.FINITE)
                    && !tokens.is(i, Feature.POSSESSIVE)) {
                break;
            }
            i++;
            if (i < sentence.to() && tokens.first(i) == '.' && i + 1 < sentence.to()) {
                i++;
            }
        }
        return i;
    }

    /// Whether only adverbs and days stand between two tokens.
    boolean adjoins(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.any(i, Feature.ADVERB.bit() | Feature.WEEKDAY.bit())) {
                return false;
            }
        }
        return true;
    }

    /// Whether the cue only leads over to "saying": "TASS quoted Peskov as saying".
    boolean quotes(CueHit cue) {
        for (int i = cue.to();
                tokens.is(cue.head(), Feature.QUOTER) && i < Math.min(sentence.to(), cue.to() + 9);
                i++) {
            if (!page.quoted(i)
                    && tokens.is(i, Feature.GERUND)
                    && cues.at(i, sentence).filter(hit -> hit.word().has('W')).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// "TASS quoted Peskov as saying", "Peskov was quoted by TASS as saying": for the cue "saying", the one quoted and
    /// the one who quotes.
    Optional<Quoter> quoter(CueHit cue) {
        if (!tokens.is(cue.head(), Feature.GERUND)) {
            return Optional.empty();
        }
        int end = cue.from();
        if (tokens.lower(end - 1).equals("as")) {
            end--;
        }
        for (int i = end - 1; i >= sentence.from() && i > end - 9 && !page.quoted(i); i--) {
            if (tokens.is(i, Feature.QUOTER)) {
                int verb = i;
                while (verb > sentence.from() && tokens.any(verb - 1, Roles.BEFORE_VERB)) {
                    verb--;
                }
                int comma = verb - 2;
                Optional<Range> subject = clauses.before(verb, sentence).or(() -> clauses.phrase(comma, sentence));
                boolean passive = verb < i && tokens.is(i - 1, Feature.BE);
                Optional<Range> object = i + 1 < end ? Optional.of(new Range(i + 1, end)) : Optional.empty();
                if (passive) {
                    return subject.map(range -> new Quoter(
                            range,
                            object.map(by -> new Range(by.from() + 1, by.to())).filter(by -> by.size() > 0)));
                }
                return object.map(range -> new Quoter(range, subject));
            }
        }
        return Optional.empty();
    }

    boolean opens(int i) {
        return i < sentence.to()
                && (page.quoted(i) || tokens.is(i, Feature.COMPLEMENTIZER) || tokens.colon(i) || tokens.comma(i));
    }

    /// Whether nothing more belongs to the cue at token `i`: the sentence ends, or a comma follows.
    boolean ends(int i) {
        return i >= sentence.to() || tokens.stop(i) || tokens.comma(i) || tokens.first(i) == ';' || tokens.dash(i);
    }

    /// "“…,” campaign manager Ann Lee said": all words between a passage that leaves its sentence open and the subject.
    Range widened(Range subject) {
        int i = subject.from() - 1;
        while (i > sentence.from()
                && i > subject.from() - 7
                && !page.quoted(i)
                && tokens.wordAt(i)
                && !tokens.any(i, Roles.FINITE | Roles.CLAUSE_BREAK)) {
            i--;
        }
        boolean behind = i >= sentence.from() && i < subject.from() - 1 && page.quoted(i);
        return behind && ",?!".indexOf(Followers.lastSign(page, page.passages.get(tokens.passage[i]))) >= 0
                ? new Range(i + 1, subject.to())
                : subject;
    }

    /// "A source speaking to the paper said": the phrase before the participle, not the one behind it.
    Range beyondParticiple(Range subject) {
        int i = subject.from() - 2;
        boolean participle = i > sentence.from()
                && tokens.is(i + 1, Feature.PREPOSITION)
                && (tokens.is(i, Feature.GERUND) || (tokens.lower(i).endsWith("ing") && !tokens.capital(i)));
        return participle
                ? clauses.phrase(i - 1, sentence).filter(clauses::nounlike).orElse(subject)
                : subject;
    }

    /// Who does what a cue tells: for a participle ("…, saying", "a statement calling") the subject of the clause it
    /// hangs on.
    Optional<Range> doer(CueHit cue, Optional<Range> subject) {
        boolean participle = tokens.is(cue.head(), Feature.GERUND)
                && cue.from() == cue.head()
                && !tokens.is(cue.from() - 1, Feature.BE)
                && subject.isPresent()
                && subject.get().from() > sentence.from()
                && !(subject.get().to() == cue.from()
                        && tokens.capital(cue.from() - 1)
                        && tokens.is(subject.get().from() - 1, Feature.PREPOSITION))
                && !tokens.lower(subject.get().from() - 1).equals("with");
        return participle ? clauses.mainSubject(subject.get().from(), sentence).or(() -> subject) : subject;
    }

    /// Whether the passage at `i` is a name and no statement: "a show called “…”", "told the show “…”".
    boolean names(CueHit cue, int i) {
        if (!titled(i)) {
            return false;
        }
        boolean adjoins = i == cue.to();
        boolean naming = cue.word().has('L');
        boolean noun =
                !tokens.capital(cue.head() - 1) && !tokens.any(cue.head() - 1, Roles.SUBJECT_PRONOUN | Roles.FINITE);
        return adjoins ? naming && noun : !tokens.colon(i - 1) && !(tokens.comma(i - 1) && i - 1 == cue.to());
    }

    boolean closes(int cut, int free) {
        int inside = passageBefore(cut);
        Passages.Passage passage = page.passages.get(tokens.passage[inside]);
        int first = page.before(inside);
        if (first > free && titled(first) && (tokens.is(free, Feature.PREPOSITION) || !clauses.finite(free, first))) {
            return false;
        }
        if (tokens.comma(cut - 1) || tokens.dash(cut - 1) || page.tongue.is("bare-marks")) {
            return true;
        }
        char last = Followers.lastSign(page, passage);
        return last == ','
                || last == '，'
                || last == '،'
                || last == '-'
                || last == '—'
                || last == '–'
                || Letters.stop(last);
    }

    /// Where words that end with a passage before the cue begin: with the passage, when that is a sentence of its own,
    /// else with the words before it ("The plan “will not work,” he said").
    int quoteStart(int cut, int free) {
        int inside = passageBefore(cut);
        int first = page.before(inside);
        Passages.Passage passage = page.passages.get(tokens.passage[inside]);
        int i = passage.inner();
        while (i < passage.innerEnd() && !Character.isLetterOrDigit(page.text.charAt(i))) {
            i++;
        }
        boolean whole = first > free
                && i < passage.innerEnd()
                && Character.isUpperCase(page.text.charAt(i))
                && passage.innerEnd() - passage.inner() > 25
                && (!tokens.wordAt(first - 1) || tokens.comma(first - 1) || tokens.colon(first - 1));
        return whole ? first : free;
    }

    /// Whether the words before token `i + 1` are parted from it by a comma or a closing mark.
    boolean separated(int i) {
        return i >= sentence.from() && (tokens.comma(i) || page.quoted(i) || tokens.dash(i));
    }
}
