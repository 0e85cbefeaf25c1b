package org.reprint.statements;

/// A stretch of a text, in UTF-16 units (the unit of a Java string's index), `end` exclusive.
///
/// @param start first unit, 0 or more
/// @param end one past the last unit, never before `start`
public record Span(int start, int end) implements Comparable<Span> {

    /// @throws IllegalArgumentException when the bounds are negative or the wrong way round
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "A span needs 0 <= start <= end; given were %d and %d. Check the offsets.".formatted(start, end));
        }
    }

    /// How many UTF-16 units the span covers.
    public int length() {
        return end - start;
    }

    /// Whether the two spans share at least one unit.
    public boolean meets(Span other) {
        return start < other.end && other.start < end;
    }

    /// Whether `other` lies wholly inside this span.
    public boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// The words this span marks in `text`.
    public String in(String text) {
        return text.substring(start, end);
    }

    /// Orders spans by where they start, then by where they end.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
