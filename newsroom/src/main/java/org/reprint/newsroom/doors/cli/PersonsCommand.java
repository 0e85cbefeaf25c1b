package org.reprint.newsroom.doors.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about people who are quoted.
@Command(
        name = "persons",
        description = "Say who is who among the people who are quoted. Nobody is merged with anybody but by these.",
        footer = {
            "  reprint persons review                      who may be one person",
            "  reprint persons merge 1k3vb07cq 1k3vb0ab1   they are: all is said by the first",
            "  reprint persons apart 1k3vb07cq 1k3vb0ab1   they are not, or no longer"
        })
final class PersonsCommand implements Callable<Integer> {

    private final Voice voice;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private PersonsCommand(Voice voice) {
        this.voice = voice;
    }

    /// With all its commands, in the order in which help shows them.
    static CommandLine line(Given given, Voice voice, Json json) {
        CommandLine line = new CommandLine(new PersonsCommand(voice));
        List.of(
                        new PersonListCommand(given, voice, json),
                        new PersonShowCommand(given, voice, json),
                        new PersonReviewCommand(given, voice, json),
                        new PersonPairCommand.Merge(given, voice, json),
                        new PersonPairCommand.Apart(given, voice, json),
                        new PersonNameCommand(given, voice, json),
                        new PersonRoleCommand(given, voice, json),
                        new PersonWikidataCommand(given, voice, json))
                .forEach(line::addSubcommand);
        return line;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(voice.out());
        return Exit.DONE;
    }
}
