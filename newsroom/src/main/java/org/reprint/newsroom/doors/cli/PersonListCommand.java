package org.reprint.newsroom.doors.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.statement.Speaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists people who are quoted.
@Command(
        name = "list",
        description = "List the people who are quoted, by name.",
        footer = {"  reprint persons list", "  reprint persons list peskov", "  reprint persons list --json -n 500"})
final class PersonListCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only those with these words in a name.")
    private @Nullable String name;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "50",
            description = "How many (default: 50).")
    private int limit = 50;

    @Option(names = "--after", paramLabel = "SLUG", description = "Go on behind this one.")
    private @Nullable String after;

    @Option(names = "--json", description = "Print a JSON object for each.")
    private boolean asJson;

    PersonListCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > 10_000) {
            throw Refusal.misused("-n has to be from 1 to 10000.");
        }
        try (House.Rooms rooms = given.openExisting()) {
            List<Speaker> found = name == null
                    ? rooms.speakers().list(Optional.ofNullable(after), limit)
                    : rooms.speakers().named(name);
            print(found);
        }
        return Exit.DONE;
    }

    private void print(List<Speaker> found) {
        if (asJson) {
            found.forEach(speaker -> voice.say(json.line(StatementForms.speaker(speaker))));
            return;
        }
        if (found.isEmpty()) {
            voice.tell("Nobody of that name is on file.");
            return;
        }
        Table table = new Table(voice.columns());
        for (Speaker speaker : found) {
            table.row(speaker.code(), speaker.name(), PersonShowCommand.roles(speaker));
        }
        table.lines().forEach(voice::say);
        if (name == null && found.size() == limit) {
            voice.tell("Go on with --after " + found.getLast().slug() + ".");
        }
    }
}
