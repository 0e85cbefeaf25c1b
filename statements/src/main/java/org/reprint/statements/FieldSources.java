package org.reprint.statements;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.reprint.statements.Claim.CueHit;
import org.reprint.statements.Claim.Range;

/// Finds phrases that name a source: "laut X", "nach Angaben von X", "X zufolge", "demnach".
final class FieldSources {
    /// Tokens `from` to `to` with the speaker's among them.
    private record Source(int from, int to, int cue, Range speaker) {}

    private final Page page;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final FieldCues cues;
    private final int number;

    FieldSources(Page page, NounPhrases phrases, FieldCues cues, int number) {
        this.page = page;
        this.tokens = page.tokens;
        this.phrases = phrases;
        this.cues = cues;
        this.number = number;
    }

    /// Adds a claim for each source that no verb of the sentence took.
    ///
    /// @param end tells the last field of the words that begin with a field
    void take(List<Field> fields, List<Claim> found, IntUnaryOperator end) {
        for (int f = 0; f < fields.size(); f++) {
            Field field = fields.get(f);
            for (int i = field.from(); i < field.to(); i = page.quoted(i) ? page.after(i) : i + 1) {
                Optional<Source> source = at(i, field);
                if (source.isPresent()) {
                    claim(
                            source.get(),
                            field,
                            found,
                            fields.get(end.applyAsInt(f)).to(),
                            f > 0);
                    i = Math.max(i, source.get().to() - 1);
                }
            }
        }
    }

    /// "laut X", "nach Angaben von X": the rest of the sentence, or of the clause the phrase stands in. Whoever reports
    /// the words of another is noted with these.
    private void claim(Source source, Field field, List<Claim> found, int to, boolean later) {
        int at = tokens.start[source.from()];
        found.removeIf(claim -> claim.rule.equals("cue-object") || claim.rule.equals(Subjunctives.HEARD));
        for (Claim claim : found) {
            boolean inside = claim.content.stream().anyMatch(span -> span.start() <= at && at < span.end());
            if (inside || claim.sentence == number) {
                claim.reporters.add(source.speaker());
                return;
            }
        }
        int from = page.sentences.get(number).from();
        boolean own = later && cues.subordinate(field) && !tokens.is(field.from(), Feature.COMPLEMENTIZER);
        if (own) {
            from = field.from();
        }
        Claim claim = new Claim("according-to", 0.8, number);
        claim.take(page, from, source.from());
        claim.take(page, source.to(), to);
        if (!claim.content.isEmpty()) {
            claim.speaker = Optional.of(source.speaker());
            claim.cue = Optional.of(hit(source));
            found.add(claim);
        }
    }

    private CueHit hit(Source source) {
        return new CueHit(cues.plain(source.cue()), source.cue(), source.cue(), source.cue() + 1, false, false, false);
    }

    /// A phrase that names a source and begins at token `i`.
    private Optional<Source> at(int i, Field field) {
        if (page.quoted(i)) {
            return Optional.empty();
        }
        if (tokens.is(i, Feature.RELATIVE) && tokens.is(i, Feature.SOURCED) && i > 1) {
            int from = before(i - 1, new Field(Math.max(0, i - 12), i, ','));
            return from < i - 1 && i == field.from()
                    ? Optional.of(new Source(i, i + 1, i, new Range(from, i - 1)))
                    : Optional.empty();
        }
        if (tokens.is(i, Feature.SOURCED) && (i == field.from() || !tokens.is(i, Feature.ADVERB))) {
            return Optional.of(new Source(i, i + 1, i, new Range(i, i + 1)));
        }
        if (tokens.is(i, Feature.ACCORDING)) {
            int end = phrases.end(i + 1, field.to());
            return end > i + 1 ? Optional.of(new Source(i, end, i, new Range(i + 1, end))) : Optional.empty();
        }
        if (tokens.is(i, Feature.AFTERWARDS) || (tokens.is(i, Feature.AFTER) && i > field.from() && claimNoun(i - 1))) {
            int from = before(i, field);
            return from < i ? Optional.of(new Source(from, i + 1, i, new Range(from, i))) : Optional.empty();
        }
        if (tokens.is(i, Feature.AFTER)) {
            for (int j = i + 1; j < Math.min(field.to(), i + 5); j++) {
                if (claimNoun(j)) {
                    int end = Math.max(j + 1, phrases.end(i + 1, field.to()));
                    return Optional.of(new Source(i, end, i, new Range(i + 1, end)));
                }
                if (tokens.capital(j) && !tokens.is(j, Feature.DETERMINER)) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private boolean claimNoun(int i) {
        if (!tokens.capital(i)) {
            return false;
        }
        String word = tokens.lower(i);
        List<String> endings = page.tongue.table("claims");
        return endings.stream().anyMatch(word::endsWith);
    }

    /// The first token of the noun phrase that ends before token `i`.
    private int before(int i, Field field) {
        int from = i;
        for (int j = i - 1; j >= field.from() && j > i - 12; j--) {
            if (page.quoted(j)) {
                j = page.before(j);
                continue;
            }
            boolean opens = tokens.any(j, Feature.DETERMINER.bit() | Feature.POSSESSIVE.bit());
            boolean stops = tokens.any(j, Roles.FINITE | Roles.SUBJECT_PRONOUN | Feature.ADVERB.bit())
                    || (!tokens.wordAt(j) && ".()".indexOf(tokens.first(j)) < 0);
            if (stops && !opens) {
                break;
            }
            if (opens || tokens.capital(j)) {
                from = j;
            }
            if (opens && !tokens.is(j, Feature.LINK)) {
                break;
            }
        }
        return from;
    }
}
