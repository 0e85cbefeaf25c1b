package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reprint.statements.Claim.CueHit;
import org.reprint.statements.Claim.Range;
import org.reprint.statements.Sentences.Sentence;

/// Works out, for one cue of one sentence, who speaks and which words are theirs (order subject, verb, object).
final class Attribution {
    private final Page page;
    private final Tokens tokens;
    private final Clauses clauses;
    private final CueFinder cues;
    private final ClauseEnd ends;
    private final Surroundings near;
    private final Sentence sentence;
    private final int number;
    private final List<Claim> found = new ArrayList<>();
    /// first token that no earlier claim of the sentence has taken
    private int free;
    /// whether a second cue after "and" can share the subject of the one at work: not so after "have reported"
    private boolean sharing = true;

    Attribution(Page page, Clauses clauses, CueFinder cues, int number) {
        this.cues = cues;
        this.ends = new ClauseEnd(page, cues);
        this.page = page;
        this.tokens = page.tokens;
        this.clauses = clauses;
        this.number = number;
        this.sentence = page.sentences.get(number);
        this.near = new Surroundings(page, clauses, cues, sentence);
        this.free = sentence.from();
    }

    List<Claim> read() {
        int i = sentence.from();
        while (i < sentence.to()) {
            Optional<CueHit> hit = cues.at(i, sentence);
            if (hit.isPresent()) {
                claim(hit.get());
                i = hit.get().to();
            } else {
                i = page.quoted(i) ? page.after(i) : i + 1;
            }
        }
        return found;
    }

    private void claim(CueHit cue) {
        if (unsaid(cue)) {
            return;
        }
        Optional<Claim> claim = cue.word().has('G') ? accordingTo(cue) : verb(cue);
        claim.ifPresent(one -> {
            one.cue = Optional.of(cue);
            found.add(one);
        });
    }

    /// Thoughts and stances that are only possible, intended or denied tell nothing of anybody.
    private boolean unsaid(CueHit cue) {
        if (cue.word().act() == Act.SPEECH) {
            return false;
        }
        boolean possible = false;
        for (int i = cue.from(); i < cue.head(); i++) {
            possible |= tokens.is(i, Feature.MODAL);
        }
        return possible || cue.infinitive() || (cue.negated() && cue.word().act() == Act.STANCE);
    }

    private Optional<Claim> accordingTo(CueHit cue) {
        int end = clauses.phraseEnd(cue.to(), sentence);
        if (end == cue.to()) {
            return Optional.empty();
        }
        Range speaker = new Range(cue.to(), end);
        if (!found.isEmpty() && cue.from() > sentence.from() && !clauses.finite(free, cue.from())) {
            found.getLast().reporters.add(speaker);
            return Optional.empty();
        }
        if (cue.from() == sentence.from() && page.tongue.is("verb-second")) {
            return made("according-to-first", 0.7, end, last(), Optional.of(speaker));
        }
        if (cue.from() == sentence.from()) {
            int comma = end;
            while (comma < sentence.to() && !tokens.comma(comma) && !page.quoted(comma)) {
                comma++;
            }
            return made("according-to-first", 0.8, comma + (tokens.comma(comma) ? 1 : 0), last(), Optional.of(speaker));
        }
        return made("according-to", 0.8, free, cue.from(), Optional.of(speaker));
    }

    private Optional<Claim> verb(CueHit cue) {
        sharing = !tokens.any(cue.from(), Feature.AUXILIARY.bit()) || cue.from() == cue.head();
        Optional<Range> subject =
                clauses.before(cue.from(), sentence).map(near::widened).map(near::beyondParticiple);
        int right = near.afterCue(cue);
        if (cue.word().has('A') && !near.ends(right)) {
            right = near.afterAddressee(cue, right);
        }
        boolean leftEnds = subject.map(Range::from).orElse(cue.from()) > free
                && near.separated(subject.map(Range::from).orElse(cue.from()) - 1);
        if (leftEnds) {
            Optional<Claim> left = leftward(cue, subject, right);
            if (left.isPresent()) {
                return left;
            }
        }
        return rightward(cue, subject, near.afterCue(cue));
    }

    private Optional<Claim> leftward(CueHit cue, Optional<Range> subject, int right) {
        int cut = subject.map(Range::from).orElse(cue.from());
        boolean quote = near.passageBefore(cut) >= 0;
        boolean inverted = subject.isEmpty();
        Optional<Range> speaker = subject;
        boolean closing = near.ends(right) && !page.quoted(Math.min(right + 1, sentence.to() - 1));
        if (inverted) {
            Appositions appositions = new Appositions(page, clauses);
            int begin = appositions.start(cue.to(), sentence);
            int end = appositions.end(begin, clauses.phraseEnd(begin, sentence), sentence);
            Range after = new Range(begin, end);
            if (end == begin
                    || (!clauses.nounlike(after)
                            && !tokens.any(begin, Feature.DETERMINER.bit() | Feature.POSSESSIVE.bit()))) {
                return Optional.empty();
            }
            speaker = Optional.of(after);
            right = end;
            closing = near.ends(end) || tokens.comma(end) || quote;
        }
        if (!cue.word().has('C') && !quote) {
            return Optional.empty();
        }
        if (cue.passive() || (quote ? !near.closes(cut, free) : !closing)) {
            return Optional.empty();
        }
        int start = free;
        int from = quote ? near.quoteStart(cut, free) : free;
        int after = right;
        Optional<Claim> claim =
                made(quote ? "quote-then-cue" : "clause-then-cue", quote ? 0.95 : 0.85, from, cut, speaker);
        claim.ifPresent(one -> {
            free = Math.max(free, cue.to());
            joinRight(one, cue);
            if (!quote && one.content.size() == 1) {
                resume(one, after, inverted);
            }
        });
        return claim.filter(one -> quote || one.content.size() > 1 || clauses.finite(start, cut) || page.quoted(start));
    }

    /// "Trump, he said, is wrong": the words go on after the insertion.
    private void resume(Claim claim, int right, boolean inverted) {
        if (!tokens.comma(right) || right + 2 >= last()) {
            return;
        }
        int next = right + 1;
        boolean other = tokens.is(next, Feature.CONJUNCTION)
                || tokens.is(next, Feature.GERUND)
                || tokens.is(next, Feature.SUBORDINATOR)
                || tokens.is(next, Feature.RELATIVE)
                || (tokens.is(next, Feature.ADVERB) && tokens.is(next + 1, Feature.GERUND));
        int end = end(next);
        if (!other && end > next && (!inverted || clauses.finite(next, end))) {
            claim.content.add(page.span(next, end));
            free = end;
        }
    }

    /// "“A,” he said, “B.”" is one statement.
    private void joinRight(Claim claim, CueHit cue) {
        int i = cue.to();
        int words = 0;
        while (i < sentence.to() && !page.quoted(i) && words++ < 40) {
            Optional<CueHit> other = i > cue.to() ? cues.at(i, sentence) : Optional.empty();
            if (other.filter(hit -> hit.word().act() == Act.SPEECH && !hit.infinitive())
                    .isPresent()) {
                return;
            }
            i++;
        }
        if (i < sentence.to() && page.quoted(i) && (tokens.comma(i - 1) || tokens.colon(i - 1) || tokens.dash(i - 1))) {
            int end = page.after(i);
            claim.content.add(page.span(i, end));
            free = end;
        }
    }

    private int last() {
        return ends.last(sentence);
    }

    private Optional<Claim> rightward(CueHit cue, Optional<Range> subject, int right) {
        Optional<Range> speaker = near.doer(cue, subject)
                .filter(range -> clauses.nounlike(range) || plain(range))
                .or(() -> inside(cue))
                .or(() -> previous().flatMap(claim -> claim.speaker))
                .or(() -> clauses.mainSubject(cue.from(), sentence));
        boolean opens = cue.from() == sentence.from() && tokens.is(cue.head(), Feature.PAST) && subject.isEmpty();
        Optional<Range> behind =
                opens || page.tongue.is("verb-second") ? near.subjectBehind(cue, subject) : Optional.empty();
        if (behind.isPresent()) {
            return particle(cue, behind.get().to())
                    .flatMap(at -> content(cue, at, behind).or(() -> nextParagraph(cue, behind)));
        }
        int i = particle(cue, right).orElse(right);
        Optional<Range> addressee = Optional.empty();
        if (cue.word().has('A') && !near.opens(cue.to())) {
            int end = clauses.phraseEnd(cue.to(), sentence);
            addressee = end > cue.to() ? Optional.of(new Range(cue.to(), end)) : Optional.empty();
            i = near.afterCue(new CueHit(cue.word(), cue.from(), cue.head(), end, false, false, false));
        }
        Optional<Surroundings.Quoter> quoter = near.quoter(cue);
        if (quoter.isPresent()) {
            Optional<Range> quoted = Optional.of(quoter.get().quoted());
            Optional<Claim> claim = content(cue, i, quoted).or(() -> nextParagraph(cue, quoted));
            claim.ifPresent(one -> quoter.get().by().ifPresent(one.reporters::add));
            return claim;
        }
        Optional<Claim> claim = content(cue, i, speaker).or(() -> nextParagraph(cue, speaker));
        if (claim.isPresent()) {
            claim.get().addressee = addressee;
        }
        return claim;
    }

    /// Over what stands between a verb and the comma, colon or mark that opens its words ("teilte die Polizei am Montag
    /// mit:"), in languages that part verb and clause by a comma.
    private Optional<Integer> particle(CueHit cue, int from) {
        if (!page.tongue.is("comma-clause")) {
            return Optional.of(from);
        }
        for (int i = from; i < Math.min(sentence.to(), from + 16); i++) {
            if (page.quoted(i) || tokens.comma(i) || tokens.colon(i) || tokens.is(i, Feature.COMPLEMENTIZER)) {
                return Optional.of(i);
            }
        }
        return Optional.of(Math.min(sentence.to(), Math.max(from, cue.to())));
    }

    /// "He said:" or "TASS quoted Peskov as saying" at the end of a paragraph: the next paragraph's passage, or all of
    /// it after a colon.
    private Optional<Claim> nextParagraph(CueHit cue, Optional<Range> speaker) {
        boolean colon = tokens.colon(sentence.to() - 1);
        boolean near = sentence.to() - cue.to() <= 12;
        return near && (colon || cue.to() == sentence.to())
                ? new NextBlock(page, number).claim(speaker, colon)
                : Optional.empty();
    }

    private Optional<Claim> content(CueHit cue, int at, Optional<Range> speaker) {
        return content(cue, passMark(at), at, speaker);
    }

    /// Over the comma or colon before a passage.
    private int passMark(int at) {
        int i = at;
        while (i + 1 < sentence.to() && (tokens.comma(i) || tokens.colon(i)) && near.opensWords(i + 1)) {
            i++;
        }
        return i;
    }

    private Optional<Claim> content(CueHit cue, int i, int at, Optional<Range> speaker) {
        if (speaker.isEmpty() && !page.quoted(Math.min(at + 1, sentence.to() - 1))) {
            return Optional.empty();
        }
        if (i >= last() && !(i < sentence.to() && page.quoted(i))) {
            return Optional.empty();
        }
        if (cue.passive()) {
            return Optional.empty();
        }
        if (page.quoted(i)) {
            return quotable(cue) && !near.names(cue, i)
                    ? made("cue-then-quote", 0.93, i, end(i, speaker), speaker)
                    : Optional.empty();
        }
        boolean apposed = i > cue.to() && tokens.is(i + 1, Feature.RELATIVE);
        if (page.tongue.is("comma-clause") && tokens.comma(i) && !apposed) {
            return made("cue-comma-clause", 0.75, i + 1, end(i + 1), speaker);
        }
        boolean wide = cue.word().has('T') || cue.word().has('A');
        boolean far = (cue.word().has('N') || cue.word().has('I'))
                && !near.adjoins(cue.to(), i)
                && !cue.word().has('A')
                && !cue.word().has('C');
        if (tokens.is(i, Feature.COMPLEMENTIZER)
                || (tokens.is(i, Feature.QUESTION) && (wide || !tokens.is(i, Feature.RELATIVE)))) {
            return far
                    ? Optional.empty()
                    : cue.word().has('C') || cue.word().has('T') || cue.word().has('A')
                            ? made("cue-that-clause", 0.85, i, end(i, speaker), speaker)
                            : Optional.empty();
        }
        boolean infinitive = tokens.is(i, Feature.INFINITIVE)
                || (tokens.is(i, Feature.NEGATION) && tokens.is(i + 1, Feature.INFINITIVE));
        if (cue.word().has('I') && infinitive) {
            return speaker.filter(clauses::nounlike).flatMap(one -> made("cue-to-infinitive", 0.6, i, end(i), speaker));
        }
        if (cue.word().has('C') && tokens.wordAt(i) && bare(cue, i)) {
            return cue.infinitive() || cue.negated()
                    ? Optional.empty()
                    : made("cue-clause", 0.8, i, end(i, speaker), speaker);
        }
        int next = cue.to();
        if (cue.word().has('N') && !near.quotes(cue) && next < sentence.to() && tokens.wordAt(next)) {
            return speaker.filter(clauses::nounlike)
                    .flatMap(one -> made("cue-object", 0.6, next, ends.ofObject(next, sentence), speaker));
        }
        return Optional.empty();
    }

    private int end(int from) {
        return ends.of(from, sentence, sharing);
    }

    private int end(int from, Optional<Range> speaker) {
        return ends.ofHanging(from, end(from), speaker.map(Range::from).orElse(sentence.from()), sentence);
    }

    private static boolean quotable(CueHit cue) {
        return cue.word().has('C')
                || cue.word().has('T')
                || cue.word().has('A')
                || cue.word().has('N');
    }

    /// Whether a clause without "that" begins at token `i`.
    private boolean bare(CueHit cue, int i) {
        int end = end(i);
        if (cue.word().has('W')) {
            return end - i > 2 && !tokens.is(i, Feature.PREPOSITION);
        }
        if (tokens.any(i, Roles.SUBJECT_PRONOUN)) {
            return clauses.finite(i + 1, Math.min(end, i + 4));
        }
        for (int j = i + 1; j < Math.min(end, i + 10); j++) {
            if (page.quoted(j)) {
                return !tokens.capital(j + 1);
            }
            if (tokens.comma(j) || tokens.any(j, Roles.CLAUSE_BREAK) || tokens.is(j, Feature.GERUND)) {
                return false;
            }
            if ((tokens.any(j, Roles.FINITE) && !tokens.is(j, Feature.POSSESSIVE))
                    || (clauses.verbal(j) && tokens.any(j, Feature.PAST.bit() | Feature.THIRD.bit()))) {
                return true;
            }
        }
        return false;
    }

    /// For a cue inside the words of the claim before ("they reported that Johnson came and told …"): the subject
    /// there.
    private Optional<Range> inside(CueHit cue) {
        int at = tokens.start[cue.head()];
        return previous()
                .flatMap(claim -> claim.content.stream()
                        .filter(span -> span.start() <= at && at < span.end())
                        .findFirst())
                .flatMap(span -> clauses.mainSubject(
                        cue.from(), new Sentence(tokens.at(span.start()), sentence.to(), sentence.paragraph())));
    }

    private boolean plain(Range range) {
        return range.size() > 0;
    }

    private Optional<Claim> previous() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private Optional<Claim> made(String rule, double confidence, int from, int to, Optional<Range> speaker) {
        int a = from;
        int b = to;
        while (a < b && !page.quoted(a) && !tokens.wordAt(a)) {
            a++;
        }
        while (b > a && !page.quoted(b - 1) && !tokens.wordAt(b - 1)) {
            b--;
        }
        if (b <= a) {
            return Optional.empty();
        }
        Claim claim = new Claim(rule, confidence, number);
        claim.content.add(page.span(a, b));
        claim.speaker = speaker;
        free = b;
        return Optional.of(claim);
    }
}
