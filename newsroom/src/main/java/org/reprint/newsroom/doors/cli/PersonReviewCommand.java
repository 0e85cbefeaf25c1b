package org.reprint.newsroom.doors.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reprint.newsroom.words.statement.Pair;
import org.reprint.newsroom.words.statement.Speaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists who may be one person.
@Command(
        name = "review",
        description =
                "List the pairs who may be one person and wait for a word: the same name with other roles, the same"
                        + " last name, the same name in another script or spelling.",
        footer = {
            "  reprint persons review",
            "  reprint persons merge ONE OTHER       they are one person",
            "  reprint persons apart ONE OTHER       they are two"
        })
final class PersonReviewCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "50",
            description = "How many (default: 50).")
    private int limit = 50;

    @Option(names = "--json", description = "Print a JSON object for each pair.")
    private boolean asJson;

    PersonReviewCommand(Given given, Voice voice, Json json) {
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
            List<Pair> open = rooms.speakers().open(limit);
            Table table = new Table(voice.columns());
            for (Pair pair : open) {
                Optional<Speaker> one = rooms.speakers().find(pair.one());
                Optional<Speaker> other = rooms.speakers().find(pair.other());
                if (one.isPresent() && other.isPresent()) {
                    print(pair, one.get(), other.get(), table);
                }
            }
            table.lines().forEach(voice::say);
            if (open.isEmpty() && !asJson) {
                voice.tell("Nobody waits for a word.");
            }
        }
        return Exit.DONE;
    }

    private void print(Pair pair, Speaker one, Speaker other, Table table) {
        if (asJson) {
            voice.say(json.line(StatementForms.pair(pair, one, other)));
        } else {
            table.row(one.code(), other.code(), why(pair.reason()), described(one) + " / " + described(other));
        }
    }

    private static String described(Speaker speaker) {
        String roles = PersonShowCommand.roles(speaker);
        return roles.isEmpty() ? speaker.name() : speaker.name() + ", " + roles;
    }

    private static String why(Pair.Reason reason) {
        return switch (reason) {
            case ROLES_DIFFER -> "same name, other roles";
            case LAST_NAME -> "same last name";
            case SPELLING -> "other spelling";
        };
    }
}
