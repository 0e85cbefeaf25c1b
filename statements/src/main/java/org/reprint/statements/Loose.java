package org.reprint.statements;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.reprint.statements.Claim.Range;
import org.reprint.statements.Sentences.Sentence;

/// Gives the quoted passages that no cue took to the statement they continue, or to the likeliest speaker: one named
/// after a dash, the subject of the words before a colon, the speaker or the subject of the sentence before.
final class Loose {
    private static final int SENTENCE_LONG = 4;
    private final Page page;
    private final Tokens tokens;
    private final Clauses clauses;
    private final Subjects subjects;
    private final List<Claim> claims;

    /// Finds the subject of a sentence's main clause, before token `limit`.
    interface Subjects {
        Optional<Range> main(int limit, Sentence sentence);
    }

    Loose(Page page, Clauses clauses, Subjects subjects, List<Claim> claims) {
        this.page = page;
        this.tokens = page.tokens;
        this.clauses = clauses;
        this.subjects = subjects;
        this.claims = claims;
    }

    void take() {
        NavigableMap<Integer, Claim> byStart = new TreeMap<>();
        claims.stream().sorted(Comparator.comparingInt(Claim::end)).forEach(claim -> {
            for (Span span : claim.content) {
                byStart.put(span.start(), claim);
            }
        });
        for (int p = 0; p < page.passages.size(); p++) {
            Passages.Passage passage = page.passages.get(p);
            Span span = new Span(passage.start(), passage.end());
            if (!taken(byStart, span)) {
                place(p, span, byStart).ifPresent(claim -> byStart.put(span.start(), claim));
            }
        }
    }

    private static boolean taken(NavigableMap<Integer, Claim> byStart, Span span) {
        var before = byStart.floorEntry(span.end() - 1);
        for (int tries = 0; before != null && tries < 4; tries++) {
            if (before.getValue().content.stream().anyMatch(span::meets)) {
                return true;
            }
            before = byStart.lowerEntry(before.getKey());
        }
        return false;
    }

    private Optional<Claim> place(int p, Span span, NavigableMap<Integer, Claim> byStart) {
        int token = tokens.at(span.start());
        int number = sentenceOf(token);
        if (number < 0) {
            return Optional.empty();
        }
        Sentence sentence = page.sentences.get(number);
        Optional<Claim> last =
                Optional.ofNullable(byStart.lowerEntry(span.start())).map(entry -> entry.getValue());
        if (p > 0 && last.isPresent() && joins(last.get(), page.passages.get(p - 1), token, number)) {
            Claim claim = last.get();
            claim.content.add(span);
            claim.content.sort(Comparator.naturalOrder());
            claim.sentence = Math.max(claim.sentence, number);
            return last;
        }
        boolean colon = token > sentence.from() && tokens.colon(token - 1);
        boolean opens = sentence.from() == token;
        boolean inside = !colon && !opens && page.tongue.is("fields") && InnerQuotes.said(page, page.passages.get(p));
        if (!inside && ((!colon && !opens) || words(span) < SENTENCE_LONG)) {
            return Optional.empty();
        }
        Claim claim = new Claim(colon ? "colon-then-quote" : "loose-quote", colon ? 0.7 : 0.5, number);
        claim.content.add(span);
        Optional<Range> signed = signature(page.after(token))
                .or(() -> label(token))
                .or(() -> new Followers(page, clauses).of(token, sentence));
        claim.speaker = signed.or(() -> colon || inside ? subjects.main(token, sentence) : Optional.empty())
                .or(() -> before(number, last))
                .or(() -> plausible(token, sentence));
        claims.add(claim);
        return Optional.of(claim);
    }

    /// Whether a passage carries on the claim before it: the mark before was never closed, or both stand side by side
    /// in one paragraph.
    private boolean joins(Claim last, Passages.Passage before, int token, int number) {
        boolean lastQuotes = last.content.stream().anyMatch(span -> span.end() == before.end());
        Sentence sentence = page.sentences.get(number);
        boolean title = before.end() - before.start() < 40 && last.end() < before.start();
        if (!lastQuotes && !(title && quotes(last))) {
            return false;
        }
        boolean beside = sentence.from() == token
                && sentence.paragraph() == page.sentences.get(last.sentence).paragraph()
                && number - last.sentence <= 1;
        return (!before.closed() && sentence.from() == token) || beside;
    }

    /// "“PENCE: Well, look …”": a transcript inside the marks.
    private Optional<Range> label(int token) {
        int i = token + 1;
        while (i < token + 5 && tokens.capital(i) && !tokens.any(i, Roles.STARTER)) {
            i++;
        }
        return i > token + 1 && tokens.colon(i) ? Optional.of(new Range(token + 1, i)) : Optional.empty();
    }

    private boolean quotes(Claim claim) {
        return page.quoted(tokens.at(claim.end()) - 1);
    }

    /// "“…” — Steve Quinlan": the name after a dash that ends the paragraph.
    private Optional<Range> signature(int after) {
        if (after + 1 >= tokens.count || !tokens.dash(after) || !tokens.capital(after + 1)) {
            return Optional.empty();
        }
        int end = clauses.phraseEnd(after + 1, page.sentences.get(sentenceOf(after + 1)));
        return end > after + 1 ? Optional.of(new Range(after + 1, end)) : Optional.empty();
    }

    /// In a language of which nothing is known: the nearest name outside the marks, first behind the passage.
    private Optional<Range> plausible(int token, Sentence sentence) {
        if (!page.tongue.cues().next.isEmpty()) {
            return Optional.empty();
        }
        return run(page.after(token), sentence.to()).or(() -> run(sentence.from(), token));
    }

    private Optional<Range> run(int from, int to) {
        for (int i = from; i < to; i++) {
            int end = i;
            while (end < to && tokens.capital(end) && !page.quoted(end)) {
                end++;
            }
            if (end > i && (end - i > 1 || i > from)) {
                return Optional.of(new Range(i, end));
            }
        }
        return Optional.empty();
    }

    /// The speaker of the sentence before, else its subject, else the last speaker.
    private Optional<Range> before(int number, Optional<Claim> last) {
        Optional<Range> spoke = last.flatMap(claim -> claim.speaker);
        if (number == 0) {
            return spoke;
        }
        Sentence sentence = page.sentences.get(number - 1);
        if (last.filter(claim -> claim.sentence == number - 1).isPresent() && spoke.isPresent()) {
            return spoke;
        }
        Optional<Range> subject = subjects.main(sentence.to(), sentence).filter(range -> somebody(range, sentence));
        boolean near = last.filter(claim -> number - claim.sentence <= 3).isPresent();
        return near && sentence.paragraph() != page.sentences.get(number).paragraph() ? spoke : subject.or(() -> spoke);
    }

    /// "He", a name, or a phrase with a name, an office or a group in it; not "they" or "the silence".
    private boolean somebody(Range range, Sentence sentence) {
        if (tokens.any(range.from(), Feature.HE.bit() | Feature.SHE.bit())) {
            return true;
        }
        for (int i = range.from(); i < range.to(); i++) {
            boolean starter = i == sentence.from() && tokens.any(i, Roles.STARTER);
            if ((tokens.capital(i) && !starter) || tokens.any(i, Feature.ROLE.bit() | Feature.GROUP.bit())) {
                return true;
            }
        }
        return false;
    }

    private int sentenceOf(int token) {
        int low = 0;
        int high = page.sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (page.sentences.get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return page.sentences.isEmpty() ? -1 : low;
    }

    private int words(Span span) {
        int n = 0;
        for (int i = tokens.at(span.start()); i < tokens.count && tokens.start[i] < span.end(); i++) {
            n += tokens.wordAt(i) ? 1 : 0;
        }
        return n;
    }
}
