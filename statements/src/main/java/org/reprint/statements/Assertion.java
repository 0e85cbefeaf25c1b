package org.reprint.statements;

import java.util.List;
import java.util.Map;

/// One clause of a statement: what it speaks of, and whether it affirms or denies it.
///
/// @param points what it speaks of, by key, in the order of the words
/// @param sign 1 affirms, -1 denies
/// @param denials the words that deny, in the statement's words
record Assertion(Said said, Map<String, Point> points, int sign, List<Span> denials) {
    /// A word, name or matter of a clause.
    ///
    /// @param name whether it names somebody or some place
    /// @param side 1 or -1 for one of two opposites, 0 otherwise
    /// @param own whether it stands in the statement itself and not in what leads up to it
    record Point(String key, boolean name, int side, Span span, boolean own) {}

    boolean named() {
        return points.values().stream().anyMatch(Point::name);
    }
}
