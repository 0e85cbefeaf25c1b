package org.reprint.newsroom;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.reprint.newsroom.doors.cli.Reprint;
import org.reprint.newsroom.doors.cli.Voice;

/// Somebody at a terminal, a hundred columns wide, with the real house behind the command line.
///
/// @param data the newsroom's folder
/// @param folds whether they look at a terminal, and not at a file or another program
record Terminal(Path data, boolean folds) {

    Terminal(Path data) {
        this(data, true);
    }

    /// What a command did.
    record Ran(int exit, String out, String err) {}

    Ran reprint(String... arguments) {
        return reprintWith("", arguments);
    }

    /// @param in on standard input
    Ran reprintWith(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Voice voice = new Voice(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                folds,
                100);
        ByteArrayInputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        Map<String, String> environment = Map.of("REPRINT_DATA_FOLDER", data.toString());
        int exit = Reprint.enter(arguments, WiredHouse.of(environment, input), voice, input);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
