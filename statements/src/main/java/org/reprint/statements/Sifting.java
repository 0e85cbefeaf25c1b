package org.reprint.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/// Takes out claims that are more often wrong than right: retold objects far from their subject, and what somebody
/// within another's words is told to think, criticise or urge, which belongs to those words.
final class Sifting {
    private static final int NEIGHBOURS = 8;

    private final Page page;
    private final Weights weights;

    Sifting(Page page) {
        this.page = page;
        this.weights = new Weights(page);
    }

    void sift(List<Claim> claims) {
        claims.removeIf(claim ->
                claim.rule.equals("cue-object") && !weights.near(claim) && !weights.first(claim) && !quotes(claim));
        remove(claims, (inner, outer) -> weak(inner));
    }

    /// Takes out what somebody is told by themselves to have said: "she said that she told them …" is one statement.
    void siftSelves(List<Claim> claims, Cast cast) {
        remove(claims, (inner, outer) -> pronoun(inner) && same(cast.people(inner), cast.people(outer)));
    }

    private boolean pronoun(Claim claim) {
        return claim.speaker
                .filter(range -> page.tokens.any(range.from(), Feature.HE.bit() | Feature.SHE.bit()))
                .isPresent();
    }

    private static boolean same(List<Person> one, List<Person> other) {
        return !one.isEmpty() && one.equals(other);
    }

    /// Removes the claims for whose place within another's words `superfluous` is true.
    private void remove(List<Claim> claims, BiPredicate<Claim, Claim> superfluous) {
        List<Claim> ordered = new ArrayList<>(claims);
        ordered.sort(Comparator.comparingInt(Claim::start));
        Set<Claim> removed = new HashSet<>();
        for (int i = 0; i < ordered.size(); i++) {
            Claim inner = ordered.get(i);
            List<Claim> before = ordered.subList(Math.max(0, i - NEIGHBOURS), i);
            if (before.stream().anyMatch(outer -> within(inner, outer) && superfluous.test(inner, outer))) {
                removed.add(inner);
            }
        }
        claims.removeIf(removed::contains);
    }

    /// Objects, demands on nobody in particular, thoughts. "Johnson told Zelensky to …" stays a statement of its own.
    private static boolean weak(Claim claim) {
        return claim.rule.equals("cue-object")
                || (claim.rule.equals("cue-to-infinitive") && claim.addressee.isEmpty())
                || claim.cue.filter(hit -> hit.word().act() != Act.SPEECH).isPresent();
    }

    /// Whether a claim's cue and words stand within those of another.
    private boolean within(Claim claim, Claim outer) {
        int cue = claim.cue.map(hit -> page.tokens.start[hit.head()]).orElse(claim.start());
        return outer.content.stream().anyMatch(span -> span.start() <= cue && claim.end() <= span.end());
    }

    private boolean quotes(Claim claim) {
        for (Span span : claim.content) {
            for (int i = page.tokens.at(span.start());
                    i < page.tokens.count && page.tokens.start[i] < span.end();
                    i++) {
                if (page.quoted(i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
