package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reprint.statements.Claim.Range;

/// Finds through whom a claim came: whoever tells of its telling ("several sources reported that Johnson told …"),
/// whoever is named by a second attribution ("he said, according to TASS"), and whoever quotes ("TASS quoted Peskov as
/// saying").
final class Reporters {
    private final Page page;
    private final Cast cast;
    private final List<Claim> claims;

    Reporters(Page page, Cast cast, List<Claim> claims) {
        this.page = page;
        this.cast = cast;
        this.claims = claims;
    }

    /// The chain of one claim, the nearest to this text first. `index` is the claim's place among all, by start.
    ///
    /// @param outlet to which the words were given, if any
    List<Reporter> of(Claim claim, int index, Optional<Range> outlet) {
        List<Reporter> chain = new ArrayList<>();
        claim.cue.ifPresent(cue -> {
            int at = page.tokens.start[cue.head()];
            for (int i = Math.max(0, index - 12); i <= Math.min(claims.size() - 1, index + 3); i++) {
                Claim outer = claims.get(i);
                boolean around = outer != claim
                        && speech(outer)
                        && outer.content.stream().anyMatch(span -> span.start() <= at && at < span.end());
                if (around) {
                    outer.speaker.filter(range -> !same(range, claim)).ifPresent(range -> chain.add(reporter(range)));
                }
            }
        });
        claim.reporters.forEach(range -> chain.add(reporter(range)));
        outlet.map(this::reporter)
                .filter(one -> chain.stream().noneMatch(known -> known.name().equals(one.name())))
                .ifPresent(chain::add);
        return chain;
    }

    private static boolean speech(Claim claim) {
        return claim.cue.filter(hit -> hit.word().act() == Act.SPEECH).isPresent();
    }

    private static boolean same(Range range, Claim claim) {
        return claim.speaker.filter(range::equals).isPresent();
    }

    private Reporter reporter(Range range) {
        Span span = page.span(range.from(), range.to());
        Mention mention = new Mention(span, span.in(page.text));
        return new Reporter(cast.name(range).orElse(mention.words()), Optional.of(mention));
    }
}
