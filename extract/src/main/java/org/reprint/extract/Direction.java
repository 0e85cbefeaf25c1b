package org.reprint.extract;

/// The direction in which a text is written.
public enum Direction {
    /// Left to right, as Latin, Cyrillic, Greek or Chinese.
    LEFT_TO_RIGHT,
    /// Right to left, as Arabic, Hebrew, Persian or Urdu.
    RIGHT_TO_LEFT;

    /// The value of HTML's `dir` attribute.
    ///
    /// @return `ltr` or `rtl`
    public String attribute() {
        return this == LEFT_TO_RIGHT ? "ltr" : "rtl";
    }
}
