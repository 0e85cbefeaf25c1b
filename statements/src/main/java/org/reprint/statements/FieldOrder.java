package org.reprint.statements;

import java.util.List;
import java.util.Optional;
import org.reprint.statements.Claim.Range;

/// What stands before and after a field of a sentence, and to which side the words of its cue belong.
final class FieldOrder {
    private final Page page;
    private final Tokens tokens;
    private final List<Field> fields;
    private final FieldCues cues;
    private final FieldSubjects subjects;
    private final NounPhrases phrases;

    FieldOrder(Page page, List<Field> fields, FieldCues cues, NounPhrases phrases) {
        this.page = page;
        this.tokens = page.tokens;
        this.fields = fields;
        this.cues = cues;
        this.phrases = phrases;
        this.subjects = new FieldSubjects(page);
    }

    /// Whether the sentence begins with a phrase that can be the subject of a verb further on.
    boolean opensWithSubject() {
        Field first = fields.get(0);
        return !cues.subordinate(first)
                && !tokens.any(first.from(), Feature.PREPOSITION.bit() | Feature.ADVERB.bit() | Feature.AS.bit());
    }

    /// Whether what stands before field `f` can be somebody's words: a passage, or a clause of its own.
    boolean told(int f, int free) {
        if (page.quoted(fields.get(f - 1).to() - 1) || fields.get(f).sign() == 'q') {
            return true;
        }
        for (int g = f - 1; g >= 0 && fields.get(g).to() > free; g--) {
            Field field = fields.get(g);
            boolean main = !cues.subordinate(field) || tokens.is(field.from(), Feature.COMPLEMENTIZER);
            if (main && cues.finite(field.from(), field.to())) {
                return true;
            }
        }
        return false;
    }

    /// Whether somebody's words in marks end right before field `f`: then any verb can tell who said them.
    boolean saidBefore(int f) {
        int last = fields.get(f - 1).to() - 1;
        return page.quoted(last) && InnerQuotes.spoken(page, page.passages.get(tokens.passage[last]));
    }

    /// Whether the words of a verb with which a field begins come after it: something but a clause of speech stands
    /// before it, and a clause or passage follows.
    boolean carries(int f) {
        Field before = fields.get(f - 1);
        boolean opened =
                cues.subordinate(fields.get(0)) && !tokens.is(fields.get(0).from(), Feature.COMPLEMENTIZER);
        return opened && !page.quoted(before.to() - 1) && follows(f);
    }

    private boolean strong(Field next) {
        return next.sign() == ':' || page.quoted(next.from()) || tokens.is(next.from(), Feature.COMPLEMENTIZER);
    }

    private boolean follows(int f) {
        if (f + 1 >= fields.size()) {
            return false;
        }
        Field next = fields.get(f + 1);
        return strong(next) || cues.infinitive(next) || cues.subjunctive(next.from(), next.to());
    }

    /// The subject before a relative clause or an apposition: the field that begins the sentence or the clause.
    Optional<Range> antecedent(int f) {
        for (int g = f - 1; g >= 0; g--) {
            Field field = fields.get(g);
            if (page.quoted(field.from()) && page.after(field.from()) >= field.to()) {
                return Optional.empty();
            }
            boolean opens =
                    g == 0 || field.sign() == '&' || field.sign() == ':' || cues.finite(field.from(), field.to());
            if (opens && !cues.subordinate(field)) {
                return subjects.of(field);
            }
        }
        return Optional.empty();
    }

    /// A relative clause or an apposition between the cue and its words.
    boolean skipped(int f) {
        Field field = fields.get(f);
        return f + 1 < fields.size()
                && field.sign() == ','
                && !page.quoted(field.from())
                && !tokens.is(field.from(), Feature.COMPLEMENTIZER)
                && (cues.relative(field) || (!cues.finite(field.from(), field.to()) && !cues.infinitive(field)))
                && fields.get(f + 1).sign() != '&';
    }

    /// The last field of the words that begin with field `f`: up to the next cue that shares the subject.
    int end(int f) {
        int last = f;
        while (last + 1 < fields.size()) {
            Field next = fields.get(last + 1);
            boolean other =
                    next.sign() == '&' && cues.in(next).isPresent() && !cues.subjunctive(next.from(), next.to());
            boolean after = next.sign() == ';'
                    || (tokens.is(next.from(), Feature.THUS)
                            && phrases.end(next.from() + 1, next.to()) > next.from() + 1);
            if (other || after) {
                return last;
            }
            last++;
        }
        return last;
    }
}
