package org.reprint.statements;

import java.util.Optional;
import org.reprint.statements.Claim.Range;
import org.reprint.statements.FieldCues.Predicate;
import org.reprint.statements.Sentences.Sentence;

/// Finds the subject of a main clause in a language that keeps its verb second.
final class FieldSubjects {
    private final Page page;
    private final FieldCues cues;
    private final NounPhrases phrases;

    FieldSubjects(Page page) {
        this.page = page;
        this.phrases = new NounPhrases(page);
        this.cues = new FieldCues(page, phrases);
    }

    /// The subject of the first main clause that begins before token `limit`; none where the clause is in the
    /// subjunctive, whose words are another's.
    Optional<Range> main(int limit, Sentence sentence) {
        for (Field field : Field.of(page, sentence)) {
            if (field.from() >= limit) {
                break;
            }
            if (cues.subordinate(field) || page.quoted(field.from())) {
                continue;
            }
            if (cues.subjunctive(field.from(), field.to())) {
                return Optional.empty();
            }
            Optional<Range> subject = of(field);
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /// The subject of a field that is a main clause, or the noun phrase it begins with.
    Optional<Range> of(Field field) {
        int verb = verb(field);
        return verb < 0
                ? whole(field)
                : cues.subject(field, new Predicate(cues.plain(verb), verb, false, false), Optional.empty());
    }

    private Optional<Range> whole(Field field) {
        int from = page.tokens.is(field.from(), Feature.CONJUNCTION) ? field.from() + 1 : field.from();
        int end = phrases.end(from, field.to());
        return end > from ? Optional.of(new Range(from, end)) : Optional.empty();
    }

    /// The first token of a field that can be an inflected verb.
    private int verb(Field field) {
        for (int i = field.from(); i < field.to(); i = page.quoted(i) ? page.after(i) : i + 1) {
            if (!page.quoted(i) && i > field.from() && cues.finite(i, i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
