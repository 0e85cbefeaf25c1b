package org.reprint.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges whether two clauses speak of the same matter and stand on different sides of it.
final class Matching {
    /// Share of the shorter clause's weight that both must have.
    private static final double LEAST_OF_SHORTER = 0.5;

    /// Share of the longer clause's weight that both must have.
    private static final double LEAST_OF_LONGER = 0.25;

    /// The same without opposites: "wheat exports rose" and "timber exports fell" are two matters.
    private static final double LEAST_OF_TOPIC = 0.5;

    /// What a clause only points at weighs half.
    private static final double BORROWED = 0.5;

    /// As if so many clauses on other matters had been given: keeps rarity sensible among a handful.
    private static final double OTHERS = 50;

    private final Map<String, Integer> counts = new HashMap<>();
    private final double all;

    Matching(List<Assertion> assertions) {
        for (Assertion assertion : assertions) {
            assertion.points().keySet().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        this.all = assertions.size() + OTHERS;
    }

    /// How rare a point is among the clauses given, at least 0.
    double rarity(String key) {
        return Math.log(1 + all / (counts.getOrDefault(key, 0) + 1));
    }

    /// The two clauses as a pair, the affirming one first, when they are on one matter and opposed.
    Optional<Counterpart> counterpart(Assertion a, Assertion b) {
        if (a.sign() == b.sign() && !(a.sided() && b.sided())) {
            return Optional.empty();
        }
        List<String> shared =
                a.points().keySet().stream().filter(b.points()::containsKey).toList();
        List<String> turned =
                shared.stream().filter(key -> side(a, key) * side(b, key) < 0).toList();
        boolean opposites = !turned.isEmpty();
        boolean opposed = opposites != (a.sign() != b.sign());
        if (!opposed || elsewhere(a, b) || !sameMatter(a, b, shared, turned)) {
            return Optional.empty();
        }
        return Optional.of(opposites ? byOpposites(a, b, shared, turned) : byNegation(a, b, shared));
    }

    /// Whether the two speak of different things with the same verb ("did not find weapons", "found drugs"), or of
    /// different months or years.
    private static boolean elsewhere(Assertion a, Assertion b) {
        boolean times = !a.times().isEmpty() && !b.times().isEmpty() && Collections.disjoint(a.times(), b.times());
        return times || otherObject(a, b) || otherObject(b, a);
    }

    private static boolean otherObject(Assertion denier, Assertion other) {
        return denier.denied()
                .filter(verb -> other.points().containsKey(verb.key()))
                .flatMap(verb -> denier.after(verb.span().end())
                        .filter(object -> !object.name() && !other.points().containsKey(object.key()))
                        .flatMap(object -> Optional.ofNullable(other.points().get(verb.key()))))
                .flatMap(verb -> other.after(verb.span().end()))
                .filter(object -> !object.name() && !denier.points().containsKey(object.key()))
                .isPresent();
    }

    private static int side(Assertion assertion, String key) {
        Assertion.Point point = assertion.points().get(key);
        return point == null ? 0 : point.side();
    }

    private boolean sameMatter(Assertion a, Assertion b, List<String> shared, List<String> turned) {
        long words = shared.stream()
                .filter(key -> !turned.contains(key) && own(a, key) && own(b, key))
                .count();
        boolean matter = shared.stream().anyMatch(key -> !name(a, key));
        boolean namesApart = a.named() && b.named() && shared.stream().noneMatch(key -> name(a, key) || name(b, key));
        double weight = weight(a, b, shared);
        List<String> topic = shared.stream()
                .filter(key -> tells(a, key, turned) && tells(b, key, turned))
                .toList();
        return shared.size() > 1
                && words > 0
                && matter
                && !namesApart
                && weight(a, b, topic) > LEAST_OF_TOPIC * Math.min(topic(a, turned), topic(b, turned))
                && weight >= LEAST_OF_SHORTER * Math.min(total(a), total(b))
                && weight >= LEAST_OF_LONGER * Math.max(total(a), total(b));
    }

    private static boolean own(Assertion assertion, String key) {
        Assertion.Point point = assertion.points().get(key);
        return point != null && point.own();
    }

    private static boolean name(Assertion assertion, String key) {
        Assertion.Point point = assertion.points().get(key);
        return point != null && point.name();
    }

    private double weight(Assertion a, Assertion b, List<String> shared) {
        return shared.stream()
                .mapToDouble(key -> rarity(key) * (own(a, key) && own(b, key) ? 1 : BORROWED))
                .sum();
    }

    private double total(Assertion assertion) {
        return assertion.points().values().stream()
                .mapToDouble(point -> rarity(point.key()) * (point.own() ? 1 : BORROWED))
                .sum();
    }

    /// What a clause weighs without its opposites: what it says something of.
    private double topic(Assertion assertion, List<String> turned) {
        return assertion.points().values().stream()
                .filter(point -> tells(assertion, point.key(), turned))
                .mapToDouble(point -> rarity(point.key()) * (point.own() ? 1 : BORROWED))
                .sum();
    }

    /// Whether a point tells what is spoken of: with opposites all but these do, without them what has no opposite.
    private static boolean tells(Assertion assertion, String key, List<String> turned) {
        return turned.isEmpty() ? side(assertion, key) == 0 : !turned.contains(key);
    }

    private Counterpart byNegation(Assertion a, Assertion b, List<String> shared) {
        boolean inOrder = a.sign() > 0;
        Assertion one = inOrder ? a : b;
        Assertion other = inOrder ? b : a;
        Opposition opposition = new Opposition(Opposition.How.NEGATED, one.denials(), other.denials());
        return pair(one, other, shared, opposition, a, b);
    }

    private Counterpart byOpposites(Assertion a, Assertion b, List<String> shared, List<String> turned) {
        boolean inOrder = side(a, turned.getFirst()) > 0;
        Assertion one = inOrder ? a : b;
        Assertion other = inOrder ? b : a;
        Opposition opposition = new Opposition(Opposition.How.OPPOSITES, spans(one, turned), spans(other, turned));
        List<String> rest = shared.stream().filter(key -> !turned.contains(key)).toList();
        return pair(one, other, rest, opposition, a, b);
    }

    private Counterpart pair(
            Assertion one, Assertion other, List<String> shared, Opposition opposition, Assertion a, Assertion b) {
        double weight = weight(a, b, shared) / Math.max(total(a), total(b));
        return new Counterpart(one.said(), other.said(), common(one, other, shared), opposition, Math.min(1, weight));
    }

    private static List<Span> spans(Assertion assertion, List<String> keys) {
        return assertion.points().values().stream()
                .filter(point -> keys.contains(point.key()))
                .map(Assertion.Point::span)
                .toList();
    }

    private static List<Common> common(Assertion one, Assertion other, List<String> shared) {
        List<Common> common = new ArrayList<>();
        for (Assertion.Point point : one.points().values()) {
            Assertion.Point partner = other.points().get(point.key());
            if (partner != null && shared.contains(point.key())) {
                common.add(new Common(point.name() || partner.name(), point.span(), partner.span()));
            }
        }
        return common;
    }
}
