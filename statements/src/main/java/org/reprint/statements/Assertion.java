package org.reprint.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One clause of a statement: what it speaks of, and whether it affirms or denies it.
///
/// @param points what it speaks of, by key, in the order of the words
/// @param sign 1 affirms, -1 denies
/// @param denials the words that deny, in the statement's words
/// @param times the months and years it names
record Assertion(Said said, Map<String, Point> points, int sign, List<Span> denials, Set<String> times) {
    /// A word, name or matter of a clause.
    ///
    /// @param name whether it names somebody or some place
    /// @param side 1 or -1 for one of two opposites, 0 otherwise
    /// @param own whether it stands in the statement itself and not in what leads up to it
    record Point(String key, boolean name, int side, Span span, boolean own) {}

    /// What the denial stands before, usually the verb it denies.
    Optional<Point> denied() {
        return denials.isEmpty() ? Optional.empty() : after(denials.getLast().end());
    }

    /// The first point of its own at or after an offset.
    Optional<Point> after(int offset) {
        return points.values().stream()
                .filter(point -> point.own() && point.span().start() >= offset)
                .min(Comparator.comparing(Point::span));
    }

    /// Whether it holds one of two opposites.
    boolean sided() {
        return points.values().stream().anyMatch(point -> point.side() != 0);
    }

    boolean named() {
        return points.values().stream().anyMatch(Point::name);
    }
}
