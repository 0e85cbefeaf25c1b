package org.reprint.statements;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Runs [Lines] between standard input and standard output, for scoring without the newsroom.
public final class Run {
    private Run() {}

    /// Reads JSON lines from standard input until it ends.
    ///
    /// @param arguments none are read
    /// @throws IOException when a stream fails
    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        new Lines(new Finder()).run(in, out, System.err::println);
    }
}
