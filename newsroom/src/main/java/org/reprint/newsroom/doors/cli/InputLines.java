package org.reprint.newsroom.doors.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// Lines of a stream as bytes, so that whoever works on a line also decodes it.
final class InputLines implements Pipeline.Source<InputLines.Line> {

    /// No line may be longer, so that one bad line cannot take all memory.
    static final int LONGEST = 64 << 20;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int until;
    private long number;

    InputLines(InputStream in) {
        this(in, LONGEST);
    }

    InputLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// @param number from 1
    /// @param bytes without the line feed
    /// @param whole whether the line was short enough to be kept
    record Line(long number, byte[] bytes, boolean whole) {

        /// Whether there is nothing but white space on it.
        boolean blank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return whole;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Line that && number == that.number && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(number);
        }
    }

    /// The next line that is not blank.
    @Override
    public Optional<Line> next() throws IOException {
        while (filled()) {
            Line line = line();
            if (!line.blank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private Line line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        boolean whole = true;
        boolean ended = false;
        while (!ended && filled()) {
            int end = from;
            while (end < until && buffer[end] != '\n') {
                end++;
            }
            whole &= bytes.size() + end - from <= longest;
            if (whole) {
                bytes.write(buffer, from, end - from);
            }
            ended = end < until;
            from = ended ? end + 1 : end;
        }
        number++;
        return new Line(number, whole ? bytes.toByteArray() : new byte[0], whole);
    }

    private boolean filled() throws IOException {
        if (from == until) {
            from = 0;
            until = Math.max(0, in.read(buffer));
        }
        return from < until;
    }
}
