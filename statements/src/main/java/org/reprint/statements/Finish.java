package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reprint.statements.Claim.CueHit;

/// Makes statements of claims.
final class Finish {
    private final Page page;
    private final Cast cast;
    private final Circumstances circumstances;
    private final Reporters reporters;
    private final List<Claim> claims;
    private final Weights weights;

    Finish(Page page, Cast cast, Clauses clauses, List<Claim> claims) {
        this.page = page;
        this.cast = cast;
        this.claims = claims;
        this.weights = new Weights(page);
        this.circumstances = new Circumstances(page, clauses);
        this.reporters = new Reporters(page, cast, claims);
    }

    List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            all.add(statement(claims.get(i), i));
        }
        return List.copyOf(all);
    }

    private Statement statement(Claim claim, int index) {
        List<Span> spans = List.copyOf(claim.content);
        String words = spans.stream().map(span -> span.in(page.text)).collect(Collectors.joining(" "));
        Optional<Mention> speaker = claim.speaker.map(range -> mention(page.span(range.from(), range.to())));
        Kind kind = kind(spans);
        return new Statement(
                spans,
                words,
                kind,
                claim.cue.map(hit -> hit.word().act()).orElse(Act.SPEECH),
                claim.cue.map(this::cue),
                speaker,
                cast.people(claim),
                circumstances.addressee(claim),
                reporters.of(claim, index, circumstances.outlet(claim)),
                circumstances.when(claim),
                circumstances.where(claim),
                circumstances.evidence(claim, page.source.links()),
                claim.cue.map(Finish::polarity).orElse(Polarity.SAID),
                weights.of(claim, kind),
                claim.rule);
    }

    private Cue cue(CueHit hit) {
        Span span = page.span(hit.from(), hit.to());
        return new Cue(span, span.in(page.text), hit.word().lemma(), polarity(hit));
    }

    private static Polarity polarity(CueHit hit) {
        Polarity polarity = hit.word().polarity();
        return hit.negated() && polarity == Polarity.SAID ? Polarity.REFUSED : polarity;
    }

    private Mention mention(Span span) {
        return new Mention(span, span.in(page.text));
    }

    private Kind kind(List<Span> spans) {
        int letters = 0;
        int quoted = 0;
        for (Span span : spans) {
            for (int i = page.tokens.at(span.start());
                    i < page.tokens.count && page.tokens.start[i] < span.end();
                    i++) {
                if (page.tokens.wordAt(i)) {
                    int size = page.tokens.end[i] - page.tokens.start[i];
                    letters += size;
                    quoted += page.quoted(i) ? size : 0;
                }
            }
        }
        return quoted == 0 ? Kind.INDIRECT : quoted >= 0.95 * letters ? Kind.DIRECT : Kind.MIXED;
    }
}
