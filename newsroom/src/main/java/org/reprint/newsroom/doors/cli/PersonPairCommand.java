package org.reprint.newsroom.doors.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.deeds.statement.Decided;
import org.reprint.newsroom.deeds.statement.PeopleDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Holds that two are one person, or that they are not.
abstract class PersonPairCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Mixin
    private Answering answering = new Answering();

    @Parameters(index = "0", paramLabel = "ONE", converter = PersonCode.class, description = "A person's code.")
    private @Nullable Long one;

    @Parameters(index = "1", paramLabel = "OTHER", converter = PersonCode.class, description = "Another's.")
    private @Nullable Long other;

    PersonPairCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    abstract Decided decide(PeopleDesk desk, long one, long other, String by);

    abstract String did();

    @Override
    public Integer call() {
        try (House.Rooms rooms = given.openExisting()) {
            Decided decided = decide(
                    rooms.peopleDesk(), Objects.requireNonNull(one), Objects.requireNonNull(other), answering.by());
            return answering.say(decided, did(), voice, json);
        }
    }

    /// They are one.
    @Command(
            name = "merge",
            description = "Hold that two are one person: what OTHER said is said by ONE. “apart” takes it back.",
            footer = "  reprint persons merge 1k3vb07cq 1k3vb0ab1 --by \"A. Diallo\"")
    static final class Merge extends PersonPairCommand {
        Merge(Given given, Voice voice, Json json) {
            super(given, voice, json);
        }

        @Override
        Decided decide(PeopleDesk desk, long one, long other, String by) {
            return desk.merge(one, other, by);
        }

        @Override
        String did() {
            return "Merged";
        }
    }

    /// They are two.
    @Command(
            name = "apart",
            description =
                    "Hold that two are not one person: takes a merge back, and the pair is not asked about again.",
            footer = "  reprint persons apart 1k3vb07cq 1k3vb0ab1")
    static final class Apart extends PersonPairCommand {
        Apart(Given given, Voice voice, Json json) {
            super(given, voice, json);
        }

        @Override
        Decided decide(PeopleDesk desk, long one, long other, String by) {
            return desk.apart(one, other, by);
        }

        @Override
        String did() {
            return "Told apart";
        }
    }
}
