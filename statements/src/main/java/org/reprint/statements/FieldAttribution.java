package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reprint.statements.Claim.Range;
import org.reprint.statements.FieldCues.Predicate;
import org.reprint.statements.Sentences.Sentence;

/// Works out who says what in one sentence of a language that parts clauses by commas and keeps the verb second: the
/// sentence is cut into fields, and the place of the cue verb in its field tells on which side its words stand.
final class FieldAttribution {
    private final Page page;
    private final Tokens tokens;
    private final Sentence sentence;
    private final int number;
    private final List<Field> fields;
    private final NounPhrases phrases;
    private final FieldCues cues;
    private final FieldSubjects subjects;
    private final FieldOrder order;
    private final List<Claim> found = new ArrayList<>();
    /// first token that no claim of the sentence has taken
    private int free;
    private Optional<Range> lastSubject = Optional.empty();

    FieldAttribution(Page page, int number) {
        this.page = page;
        this.tokens = page.tokens;
        this.number = number;
        this.sentence = page.sentences.get(number);
        this.fields = Field.of(page, sentence);
        this.phrases = new NounPhrases(page);
        this.cues = new FieldCues(page, phrases);
        this.subjects = new FieldSubjects(page);
        this.order = new FieldOrder(page, fields, cues, phrases);
        this.free = sentence.from();
    }

    List<Claim> read() {
        int f = 0;
        while (f < fields.size()) {
            f = Math.max(f + 1, field(f));
        }
        new FieldSources(page, phrases, cues, number).take(fields, found, order::end);
        return found;
    }

    /// Reads one field; hands back the next field to read.
    private int field(int f) {
        Field field = fields.get(f);
        if (tokens.is(field.from(), Feature.THUS) && f > 0) {
            Optional<Range> speaker = phrases.after(field.from() + 1, field.to());
            if (speaker.isPresent() && speaker.get().from() <= field.from() + 2) {
                return leftward(f, new Predicate(cues.plain(field.from()), field.from(), false, false), speaker);
            }
        }
        Optional<Predicate> predicate = cues.in(field);
        if (predicate.isEmpty() && f > 0) {
            int any = field.from() + (tokens.is(field.from(), Feature.THUS) ? 1 : 0);
            Optional<Range> speaker = phrases.after(any + 1, field.to());
            if (speaker.isPresent() && order.saidBefore(f) && cues.finite(any, any + 1)) {
                return leftward(f, new Predicate(cues.plain(any), any, false, false), speaker);
            }
        }
        if (predicate.isEmpty()) {
            return tokens.is(field.from(), Feature.AS) ? apposed(f) : noun(f);
        }
        Predicate verb = predicate.get();
        if (tokens.is(verb.finite(), Feature.SUBJUNCTIVE) && !cues.subordinate(field)) {
            return f + 1;
        }
        if (tokens.is(field.from(), Feature.AS) && verb.at() > field.from()) {
            return aside(f, verb, cues.subject(field, verb, Optional.empty()));
        }
        if (cues.subordinate(field)) {
            return rightward(f, verb, cues.subject(field, verb, order.antecedent(f)));
        }
        boolean first = verb.finite() == field.from();
        Optional<Range> behind = phrases.after(verb.finite() + 1, field.to());
        if (first && field.sign() == '&') {
            return rightward(
                    f, verb, behind.filter(this::pronoun).or(() -> lastSubject).or(() -> order.antecedent(f)));
        }
        if (first && f > 0 && behind.isPresent() && order.told(f, free) && !order.carries(f)) {
            return leftward(f, verb, cues.subject(field, verb, Optional.empty()));
        }
        if (first && f > 0 && (behind.isEmpty() || !order.told(f, free))) {
            return order.told(f, free) && (verb.word().has('E') || verb.passive())
                    ? leftward(f, verb, cues.subject(field, verb, Optional.empty()))
                    : rightward(
                            f,
                            verb,
                            order.opensWithSubject()
                                    ? order.antecedent(f).or(() -> behind)
                                    : behind.or(() -> order.antecedent(f)));
        }
        if (page.quoted(field.from()) && page.after(field.from()) == verb.finite()) {
            free = Math.max(free, field.from());
            return leftward(f, verb, cues.subject(field, verb, Optional.empty()));
        }
        return rightward(f, verb, cues.subject(field, verb, order.antecedent(f)));
    }

    /// "Wie X, der Chef, sagte, …": the verb stands behind an apposition.
    private int apposed(int f) {
        for (int g = f + 1; g < Math.min(fields.size() - 1, f + 4); g++) {
            Field field = fields.get(g);
            Optional<Predicate> verb = cues.in(field);
            if (verb.isPresent() && verb.get().at() >= field.to() - 2) {
                Optional<Range> speaker =
                        phrases.after(fields.get(f).from() + 1, fields.get(f).to());
                return take("as-then-clause", g + 1, order.end(g + 1), speaker, verb.get());
            }
        }
        return f + 1;
    }

    /// "X vertritt die Ansicht, dass …": the speaker is the subject, or the phrase itself where it is the subject.
    private int noun(int f) {
        Field field = fields.get(f);
        int noun = cues.noun(field);
        if (noun < 0 || f + 1 >= fields.size() || fields.get(f + 1).sign() != ',') {
            return f + 1;
        }
        Field next = fields.get(f + 1);
        boolean clause = tokens.is(next.from(), Feature.COMPLEMENTIZER)
                || cues.infinitive(next)
                || (!cues.subordinate(next) && cues.subjunctive(next.from(), next.to()));
        if (!clause) {
            return f + 1;
        }
        Predicate verb = new Predicate(cues.plain(noun), noun, false, false);
        return take("noun-then-clause", f + 1, order.end(f + 1), subjects.of(field), verb);
    }

    private boolean pronoun(Range range) {
        return tokens.any(range.from(), Roles.SUBJECT_PRONOUN);
    }

    /// "…, sagte X" and "…, so X": the words stand before.
    private int leftward(int f, Predicate verb, Optional<Range> speaker) {
        Field field = fields.get(f);
        int to = page.quoted(field.from()) ? page.after(field.from()) : field.from();
        int from = to - 1 >= sentence.from() ? start(to) : free;
        if (from >= to || !worded(from, to)) {
            return rightward(f, verb, speaker);
        }
        Optional<Claim> claim = made("quote-then-cue", from, to, speaker, verb);
        int next = f + 1;
        if (claim.isPresent() && next < fields.size()) {
            next = joined(claim.get(), f);
        }
        return next;
    }

    /// "„A“, sagte er, „B“" and "Der Plan, sagte er, sei gut": the words go on after the insertion.
    private int joined(Claim claim, int f) {
        Field next = fields.get(f + 1);
        boolean quote = page.quoted(next.from()) && next.sign() != '&';
        Field before = fields.get(Math.max(0, f - 1));
        boolean resumes = next.sign() == ','
                && !page.quoted(before.to() - 1)
                && !cues.subordinate(next)
                && cues.in(next).isEmpty()
                && (cues.subjunctive(next.from(), next.to()) || Field.finite(page, next.from()));
        if (!quote && !resumes) {
            return f + 1;
        }
        int last = quote ? f + 1 : order.end(f + 1);
        int to = quote ? page.after(next.from()) : fields.get(last).to();
        claim.content.add(page.span(next.from(), to));
        free = to;
        return last + 1;
    }

    /// Where words that end before token `to` begin: with a passage that is a sentence of its own, else with all that
    /// is free.
    private int start(int to) {
        int last = to - 1;
        while (last > free && !page.quoted(last) && !tokens.wordAt(last)) {
            last--;
        }
        if (page.quoted(last)) {
            int first = page.before(last);
            boolean whole =
                    first > free && (tokens.colon(first - 1) || (tokens.comma(first - 1) && tokens.capital(first + 1)));
            return whole ? first : Math.min(free, first);
        }
        return free;
    }

    /// "Wie X mitteilte, …": the words stand on both sides of the insertion.
    private int aside(int f, Predicate verb, Optional<Range> speaker) {
        Field field = fields.get(f);
        int last = f + 1 < fields.size() ? order.end(f + 1) : f;
        if (f == 0) {
            return last > f ? take("as-then-clause", f + 1, last, speaker, verb) : f + 1;
        }
        Optional<Claim> claim = made("as-after-clause", free, field.from(), speaker, verb);
        if (claim.isPresent() && last > f && !cues.finite(free, field.from())) {
            claim.get()
                    .content
                    .add(page.span(fields.get(f + 1).from(), fields.get(last).to()));
            free = fields.get(last).to();
            return last + 1;
        }
        return f + 1;
    }

    private int take(String rule, int f, int last, Optional<Range> speaker, Predicate verb) {
        made(rule, fields.get(f).from(), fields.get(last).to(), speaker, verb);
        return last + 1;
    }

    /// "X sagte, …": the words stand after.
    private int rightward(int f, Predicate verb, Optional<Range> speaker) {
        Field field = fields.get(f);
        lastSubject = speaker.isPresent() ? speaker : lastSubject;
        Optional<Integer> passage = passage(verb, field);
        boolean colon = f + 1 < fields.size() && fields.get(f + 1).sign() == ':';
        if (passage.isPresent() && !colon) {
            int from = passage.get();
            boolean said = InnerQuotes.said(page, page.passages.get(tokens.passage[from]));
            made("cue-then-quote", from, said ? field.to() : page.after(from), speaker, verb);
            return f + 1;
        }
        int next = f + 1;
        while (next < fields.size() && order.skipped(next)) {
            next++;
        }
        if (next < fields.size()
                && fields.get(next).sign() != '&'
                && fields.get(next).sign() != 'q') {
            Field after = fields.get(next);
            boolean clause = after.sign() != ';' && cues.told(verb, after, cues.subordinate(field));
            if (clause) {
                int last = page.quoted(after.from()) && page.after(after.from()) >= after.to() ? next : order.end(next);
                return take("cue-comma-clause", next, last, speaker, verb);
            }
        }
        return block(f, verb, speaker).or(() -> pointing(f, verb, speaker)).orElseGet(() -> reported(f, verb, speaker));
    }

    /// "Das bestätigte X.": the words are the sentence before.
    private Optional<Integer> pointing(int f, Predicate verb, Optional<Range> speaker) {
        Field field = fields.get(f);
        boolean points = f == 0
                && tokens.is(field.from(), Feature.POINTING)
                && verb.finite() == field.from() + 1
                && number > 0
                && speaker.isPresent();
        if (!points) {
            return Optional.empty();
        }
        Sentence before = page.sentences.get(number - 1);
        Claim claim = new Claim("sentence-then-this", 0.7, number);
        claim.take(page, before.from(), before.to());
        if (claim.content.isEmpty()) {
            return Optional.empty();
        }
        claim.speaker = speaker;
        claim.cue = Optional.of(cues.hit(verb));
        found.add(claim);
        return Optional.of(f + 1);
    }

    /// A passage in the cue's own field ("nannte das „absurd“"). One word will do behind "als" or an article when the
    /// verb calls things by a name ("bezeichnete den Plan als „Wortbruch“").
    private Optional<Integer> passage(Predicate verb, Field field) {
        for (int i = verb.finite() + 1; i < field.to(); i = page.quoted(i) ? page.after(i) : i + 1) {
            if (page.quoted(i)) {
                boolean named = verb.word().has('Q')
                        && tokens.any(i - 1, Feature.SUBORDINATOR.bit() | Feature.DETERMINER.bit());
                if (named || InnerQuotes.said(page, page.passages.get(tokens.passage[i]))) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /// "X sagte:" at the end of a paragraph: what stands below.
    private Optional<Integer> block(int f, Predicate verb, Optional<Range> speaker) {
        boolean colon = tokens.colon(sentence.to() - 1) && f == fields.size() - 1;
        Optional<Claim> below = colon ? new NextBlock(page, number).claim(speaker, true) : Optional.<Claim>empty();
        return below.map(claim -> {
            claim.cue = Optional.of(cues.hit(verb));
            found.add(claim);
            return fields.size();
        });
    }

    /// "X fordert die Freigabe": the clause itself tells what was said.
    private int reported(int f, Predicate verb, Optional<Range> speaker) {
        boolean told = verb.word().has('N')
                && speaker.isPresent()
                && !verb.passive()
                && fields.get(f).from() >= free;
        if (!told) {
            heard(f, verb, speaker);
            return f + 1;
        }
        int last = f;
        while (last + 1 < fields.size()
                && fields.get(last + 1).sign() == ','
                && cues.subordinate(fields.get(last + 1))) {
            last++;
        }
        int from = Math.max(
                free, f > 0 && fields.get(f).sign() == '&' ? fields.get(f).from() : free);
        made("cue-object", from, fields.get(last).to(), speaker, verb);
        return last + 1;
    }

    /// Somebody spoke, but no words are told here: the next sentences may tell them.
    private void heard(int f, Predicate verb, Optional<Range> speaker) {
        if (speaker.isPresent() && verb.word().has('C') && !cues.subordinate(fields.get(f))) {
            Claim claim = new Claim(Subjunctives.HEARD, 0, number);
            claim.speaker = speaker;
            found.add(claim);
        }
    }

    private boolean worded(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.wordAt(i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Claim> made(String rule, int from, int to, Optional<Range> speaker, Predicate verb) {
        Claim claim = new Claim(rule, 0.8, number);
        claim.take(page, from, to);
        if (claim.content.isEmpty()) {
            return Optional.empty();
        }
        claim.speaker = speaker;
        claim.cue = Optional.of(cues.hit(verb));
        lastSubject = speaker.isPresent() ? speaker : lastSubject;
        free = to;
        found.add(claim);
        return Optional.of(claim);
    }
}
