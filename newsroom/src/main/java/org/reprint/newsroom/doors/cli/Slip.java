package org.reprint.newsroom.doors.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reprint.newsroom.words.spelling.Spelling;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// A command line that was not understood, as a sentence.
final class Slip {

    private Slip() {}

    static String sentence(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched.getUnmatched(), wrong.getCommandLine().getCommandSpec())
                : ended(String.valueOf(wrong.getMessage()).replace("option option", "option"));
    }

    /// Only the first is named: the words behind an unknown option may belong to it.
    private static String unknown(List<String> words, CommandSpec command) {
        String first = words.getFirst();
        boolean option = first.startsWith("-");
        boolean commands = !option && !command.subcommands().isEmpty();
        String what = option
                ? "There is no option " + first + " here"
                : commands ? "There is no command “" + first + "”" : "Nobody asked for “" + first + "”";
        Stream<String> known =
                option ? command.optionsMap().keySet().stream() : command.subcommands().keySet().stream();
        Optional<String> near = Spelling.nearest(first.replaceFirst("=.*", ""), known.toList());
        return what + near.map(n -> "; did you mean " + n + "?").orElse(".");
    }

    private static String ended(String said) {
        return said.endsWith(".") ? said : said + ".";
    }
}
