package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reprint.newsroom.deeds.statement.Decided;
import org.reprint.newsroom.deeds.statement.StatementDesk;
import org.reprint.newsroom.words.statement.StatementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Holds that statements are right as they are, or that they are none.
abstract class StatementDecideCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Mixin
    private Answering answering = new Answering();

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            converter = StatementCode.class,
            description = "Codes of statements.")
    private List<StatementId> ids = new ArrayList<>();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why, for other editors.")
    private String note = "";

    StatementDecideCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    abstract Decided decide(StatementDesk desk, StatementId id, String by, String note);

    abstract String did();

    @Override
    public Integer call() {
        int exit = Exit.DONE;
        try (House.Rooms rooms = given.openExisting()) {
            for (StatementId id : ids) {
                Decided decided = decide(rooms.statementDesk(), id, answering.by(), note);
                exit = Math.max(exit, answering.say(decided, did(), voice, json));
            }
        }
        return exit;
    }

    /// Holds that they are right.
    @Command(
            name = "confirm",
            description = "Hold that statements are right as they are; readers then see them. Takes a rejection back.",
            footer = "  reprint statements confirm 1k3vb07d2 1k3vb07d3 --by \"A. Diallo\"")
    static final class Confirm extends StatementDecideCommand {
        Confirm(Given given, Voice voice, Json json) {
            super(given, voice, json);
        }

        @Override
        Decided decide(StatementDesk desk, StatementId id, String by, String note) {
            return desk.confirm(id, by, note);
        }

        @Override
        String did() {
            return "Confirmed";
        }
    }

    /// Takes decisions back.
    @Command(
            name = "undo",
            description = "Take the last decision about statements back: they are again what they were before. Done"
                    + " again, it takes back the one before that.",
            footer = "  reprint statements undo 1k3vb07d2 --by \"A. Diallo\"")
    static final class Undo extends StatementDecideCommand {
        Undo(Given given, Voice voice, Json json) {
            super(given, voice, json);
        }

        @Override
        Decided decide(StatementDesk desk, StatementId id, String by, String note) {
            return desk.undo(id, by, note);
        }

        @Override
        String did() {
            return "Taken back";
        }
    }

    /// Holds that they are none.
    @Command(
            name = "reject",
            description =
                    "Hold that these are no statements, or wrong ones: nobody sees them, and they do not come back"
                            + " for this text.",
            footer = "  reprint statements reject 1k3vb07d2 --note \"The title of a book.\"")
    static final class Reject extends StatementDecideCommand {
        Reject(Given given, Voice voice, Json json) {
            super(given, voice, json);
        }

        @Override
        Decided decide(StatementDesk desk, StatementId id, String by, String note) {
            return desk.reject(id, by, note);
        }

        @Override
        String did() {
            return "Rejected";
        }
    }
}
