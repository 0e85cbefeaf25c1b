package org.reprint.statements;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Sets statements against each other: finds pairs by different people on the same matter, one of which affirms what
/// the other denies.
///
/// The matter is the words and names two clauses share, each counted by how rare it is among the statements given;
/// what negates, what is opposite and which words mean one matter is told by the language files. Candidates come from
/// an index of the rarest words whose lists are bounded, so the work grows in proportion to the number of statements.
/// A pair is an invitation to compare; that it is a contradiction nobody claims.
///
/// May be used by many threads at once.
public final class Comparisons {
    private static final int MOST_LOOKED_UP = 8;
    private static final int LONGEST_LIST = 64;
    private static final int MOST_OF_ONE = 5;

    private final int days;
    private final int most;
    private final Tongues tongues = new Tongues();
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    /// @param days how far apart in time two statements may lie, 0 or more
    /// @param most how many pairs to hand out at most, 1 or more
    /// @throws IllegalArgumentException when a number is out of bounds
    public Comparisons(int days, int most) {
        if (days < 0 || most < 1) {
            throw new IllegalArgumentException(
                    "Comparisons need days >= 0 and at least one pair; given were %d and %d.".formatted(days, most));
        }
        this.days = days;
        this.most = most;
    }

    /// The pairs worth comparing, those with most in common first; of two people's statements each pair once, and no
    /// statement in more than five pairs.
    ///
    /// @param statements any number, in any order and any mix of languages; statements in languages without the
    ///     tables it takes are in no pair
    public List<Counterpart> among(Collection<Said> statements) {
        List<Assertion> assertions = assertions(statements);
        Matching matching = new Matching(assertions);
        Map<String, List<Assertion>> index = new HashMap<>();
        Map<Set<String>, Counterpart> best = new HashMap<>();
        for (Assertion assertion : assertions) {
            for (Assertion other : candidates(assertion, index, matching)) {
                matching.counterpart(other, assertion)
                        .ifPresent(pair -> best.merge(
                                Set.of(pair.one().id(), pair.other().id()),
                                pair,
                                (old, more) -> more.weight() > old.weight() ? more : old));
            }
        }
        return few(best.values());
    }

    private List<Assertion> assertions(Collection<Said> statements) {
        Ties ties = new Ties();
        for (Said said : statements) {
            Lexicon lexicon = lexicon(said);
            ties.learn(said.words(), lexicon);
            ties.learn(said.around(), lexicon);
            ties.learn(said.speaker(), lexicon);
        }
        return statements.stream()
                .sorted(Comparator.comparing(Said::day).thenComparing(Said::id))
                .flatMap(said -> AssertionReader.read(said, lexicon(said), ties).stream())
                .toList();
    }

    private Lexicon lexicon(Said said) {
        return lexicons.computeIfAbsent(Tongues.code(said.language()), code -> new Lexicon(tongues.of(code)));
    }

    /// Earlier clauses with rare points in common, by other people and within the time; afterwards this clause is
    /// found under its rarest points too.
    private Set<Assertion> candidates(Assertion assertion, Map<String, List<Assertion>> index, Matching matching) {
        Set<Assertion> candidates = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        List<String> rare = assertion.points().keySet().stream()
                .sorted(Comparator.comparingDouble(matching::rarity).reversed())
                .limit(MOST_LOOKED_UP)
                .toList();
        for (String key : rare) {
            List<Assertion> list = index.computeIfAbsent(key, none -> new ArrayList<>());
            list.stream().filter(other -> near(other.said(), assertion.said())).forEach(candidates::add);
            if (list.size() == LONGEST_LIST) {
                list.removeFirst();
            }
            list.add(assertion);
        }
        return candidates;
    }

    private boolean near(Said one, Said other) {
        return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= days
                && Collections.disjoint(one.people(), other.people());
    }

    private List<Counterpart> few(Collection<Counterpart> pairs) {
        List<Counterpart> ordered = new ArrayList<>(pairs);
        ordered.sort(Comparator.comparingDouble(Counterpart::weight)
                .reversed()
                .thenComparing(pair -> pair.one().id() + ' ' + pair.other().id()));
        Map<String, Integer> uses = new HashMap<>();
        List<Counterpart> few = new ArrayList<>();
        for (Counterpart pair : ordered) {
            boolean room = uses.getOrDefault(pair.one().id(), 0) < MOST_OF_ONE
                    && uses.getOrDefault(pair.other().id(), 0) < MOST_OF_ONE;
            if (room && few.size() < most) {
                uses.merge(pair.one().id(), 1, Integer::sum);
                uses.merge(pair.other().id(), 1, Integer::sum);
                few.add(pair);
            }
        }
        return few;
    }
}
