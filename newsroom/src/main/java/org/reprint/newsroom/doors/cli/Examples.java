package org.reprint.newsroom.doors.cli;

import java.util.StringJoiner;
import picocli.CommandLine.Help;

/// The end of a command's help: examples whole, each on a line of its own however narrow the terminal, so that they
/// can be copied; what is said about them between words.
final class Examples {

    private static final String INDENT = "  ";

    private Examples() {}

    static String of(Help help) {
        String[] lines = help.commandSpec().usageMessage().footer();
        int width = help.commandSpec().usageMessage().width();
        StringJoiner text = new StringJoiner("\n", "", lines.length == 0 ? "" : "\n");
        for (String line : lines) {
            if (line.startsWith(INDENT)) {
                text.add(line);
            } else {
                Table.wrapped(line, width).forEach(text::add);
            }
        }
        return text.toString();
    }
}
