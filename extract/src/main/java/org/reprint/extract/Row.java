package org.reprint.extract;

/// A row of signals that is filled from left to right.
final class Row {
    private final float[] values;
    private int at;

    Row(int size) {
        values = new float[size];
    }

    void put(float value) {
        values[at++] = value;
    }

    void put(boolean value) {
        values[at++] = value ? 1 : 0;
    }

    void putAll(float[] others) {
        System.arraycopy(others, 0, values, at, others.length);
        at += others.length;
    }

    /// The filled row.
    ///
    /// @throws IllegalStateException when fewer values were put than the row holds
    float[] values() {
        if (at != values.length) {
            throw new IllegalStateException("A row of " + values.length + " signals got only " + at
                    + " values: the names and the values are out of step.");
        }
        return values;
    }
}
