package org.reprint.newsroom.doors.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.deeds.statement.Decided;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Gives a person a name, or takes one away.
@Command(
        name = "name",
        description = "Give a person another name, in any script, or take one away.",
        footer = {
            "  reprint persons name 1k3vb07cq \"Дмитрий Песков\"",
            "  reprint persons name 1k3vb07cq \"Dmitry S. Peskov\" --first",
            "  reprint persons name 1k3vb07cq \"D. Peskow\" --remove"
        })
final class PersonNameCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Mixin
    private Answering answering = new Answering();

    @Parameters(index = "0", paramLabel = "ID", converter = PersonCode.class, description = "The person's code.")
    private @Nullable Long id;

    @Parameters(index = "1", paramLabel = "NAME", description = "The name.")
    private String name = "";

    @Option(names = "--first", description = "It is the one to show.")
    private boolean first;

    @Option(names = "--remove", description = "Take it away.")
    private boolean remove;

    PersonNameCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        long who = Objects.requireNonNull(id);
        try (House.Rooms rooms = given.openExisting()) {
            Decided decided = remove
                    ? rooms.peopleDesk().unname(who, name, answering.by())
                    : rooms.peopleDesk().name(who, name, first, answering.by());
            return answering.say(decided, remove ? "Name removed" : "Named", voice, json);
        }
    }
}
