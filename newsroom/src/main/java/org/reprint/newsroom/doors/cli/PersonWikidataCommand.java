package org.reprint.newsroom.doors.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.deeds.statement.Decided;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says which item of Wikidata a person is.
@Command(
        name = "wikidata",
        description = "Say which item of Wikidata a person is, or that it is none.",
        footer = {"  reprint persons wikidata 1k3vb07cq Q4348756", "  reprint persons wikidata 1k3vb07cq --remove"})
final class PersonWikidataCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Mixin
    private Answering answering = new Answering();

    @Parameters(index = "0", paramLabel = "ID", converter = PersonCode.class, description = "The person's code.")
    private @Nullable Long id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ITEM", description = "The item's id, like Q4348756.")
    private @Nullable String item;

    @Option(names = "--remove", description = "It is none.")
    private boolean remove;

    PersonWikidataCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        if ((item == null) != remove) {
            throw Refusal.misused("Name an item, like Q4348756, or say --remove.");
        }
        try (House.Rooms rooms = given.openExisting()) {
            Decided decided =
                    rooms.peopleDesk().wikidata(Objects.requireNonNull(id), Optional.ofNullable(item), answering.by());
            return answering.say(decided, "Wikidata set", voice, json);
        }
    }
}
