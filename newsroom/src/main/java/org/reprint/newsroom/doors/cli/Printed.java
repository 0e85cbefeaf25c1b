package org.reprint.newsroom.doors.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Prints each result of a pipeline, and at once when nothing else is ready.
final class Printed implements Pipeline.Sink<Printed.Done> {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final PrintStream behind;
    private long refused;

    /// @param behind where it all goes
    Printed(PrintStream behind) {
        this.behind = behind;
        this.out = new BufferedOutputStream(behind, BUFFER);
    }

    /// One item done.
    ///
    /// @param text to print, may be empty
    /// @param read whether the item could be read
    record Done(String text, boolean read) {}

    @Override
    public boolean take(Done done, boolean last) throws IOException {
        refused += done.read() ? 0 : 1;
        if (!done.text().isEmpty()) {
            out.write(done.text().getBytes(StandardCharsets.UTF_8));
            if (!done.text().endsWith("\n")) {
                out.write('\n');
            }
        }
        if (last) {
            out.flush();
        }
        return !behind.checkError();
    }

    void flush() throws IOException {
        out.flush();
    }

    /// 0, or 1 when something could not be read.
    int exit() {
        return refused == 0 ? Exit.DONE : Exit.REFUSED;
    }
}
