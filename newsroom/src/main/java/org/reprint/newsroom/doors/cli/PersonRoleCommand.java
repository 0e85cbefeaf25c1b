package org.reprint.newsroom.doors.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.deeds.statement.Decided;
import org.reprint.newsroom.words.statement.Speaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Sets what a person is or was.
@Command(
        name = "role",
        description = "Say what a person is or was, and when, or take a role away.",
        footer = {
            "  reprint persons role 1k3vb07cq \"press secretary\" --of \"the Kremlin\" --from 2012-05-22",
            "  reprint persons role 1k3vb07cq \"spokesman\" --remove"
        })
final class PersonRoleCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Mixin
    private Answering answering = new Answering();

    @Parameters(index = "0", paramLabel = "ID", converter = PersonCode.class, description = "The person's code.")
    private @Nullable Long id;

    @Parameters(index = "1", paramLabel = "ROLE", description = "The office or profession.")
    private String title = "";

    @Option(names = "--of", paramLabel = "BODY", description = "The body or country it belongs to.")
    private String affiliation = "";

    @Option(names = "--from", paramLabel = "DATE", description = "The first day, like 2012-05-22.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day.")
    private @Nullable LocalDate to;

    @Option(names = "--remove", description = "Take it away; --of has to be as “reprint persons show” has it.")
    private boolean remove;

    PersonRoleCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        long who = Objects.requireNonNull(id);
        try (House.Rooms rooms = given.openExisting()) {
            Speaker.Role role = new Speaker.Role(
                    title.strip(), affiliation.strip(), Optional.ofNullable(from), Optional.ofNullable(to), true);
            Decided decided = remove
                    ? rooms.peopleDesk().unrole(who, role.title(), role.affiliation(), answering.by())
                    : rooms.peopleDesk().role(who, role, answering.by());
            return answering.say(decided, remove ? "Role removed" : "Role set", voice, json);
        }
    }
}
