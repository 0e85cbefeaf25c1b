package org.reprint.statements;

/// Turns UTF-16 offsets of one text into code points and back, in constant time after one pass over the text.
public final class CodePoints {
    private final int[] surrogates;
    private final int length;

    private CodePoints(int[] surrogates, int length) {
        this.surrogates = surrogates;
        this.length = length;
    }

    /// Reads the text once; a text without characters outside the basic plane costs no memory.
    public static CodePoints of(String text) {
        int pairs = text.length() - text.codePointCount(0, text.length());
        int[] places = new int[pairs];
        int found = 0;
        for (int i = 0; found < pairs; i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                places[found++] = i++;
            }
        }
        return new CodePoints(places, text.length());
    }

    /// The code point index of a UTF-16 offset.
    ///
    /// @param offset 0 to the text's length, both included
    /// @throws IndexOutOfBoundsException when the offset lies outside the text
    public int at(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException(
                    "Offset %d lies outside a text of %d units. Use offsets of the same text."
                            .formatted(offset, length));
        }
        int low = 0;
        int high = surrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (surrogates[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset - low;
    }
}
