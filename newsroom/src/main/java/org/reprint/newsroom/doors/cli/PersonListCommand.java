package org.reprint.newsroom.doors.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.statement.Speaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private Paging paging = new Paging();

    @Option(names = "--json", description = "Print a JSON object for each.")
    private boolean asJson;

    PersonListCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        int limit = paging.limit();
        try (House.Rooms rooms = given.openExisting()) {
            List<Speaker> found = name == null
                    ? rooms.speakers().list(paging.after(), limit)
                    : rooms.speakers().named(name).stream().limit(limit).toList();
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
        if (name == null && found.size() == paging.limit()) {
            voice.tell("Go on with --after " + found.getLast().slug() + ".");
        }
    }
}
