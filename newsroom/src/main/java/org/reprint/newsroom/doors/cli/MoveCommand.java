package org.reprint.newsroom.doors.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.archive.Copies;
import org.reprint.newsroom.words.archive.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Moves everything to PostgreSQL.
@Command(
        name = "move",
        description =
                "Copy everything into an empty PostgreSQL database, count and compare hashes on both sides. Stop the server first.",
        footer = {"  reprint move jdbc:postgresql://localhost/reprint --user reprint --password-file /run/secrets/db"})
final class MoveCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;

    @Parameters(paramLabel = "JDBC-URL", description = "The address of an empty PostgreSQL database.")
    private String address = "";

    @Option(names = "--user", paramLabel = "NAME", description = "Its user; default: as the address says.")
    private @Nullable String user;

    @Option(names = "--password-file", paramLabel = "FILE", description = "A file with its password.")
    private @Nullable String passwordFile;

    MoveCommand(Given given, Voice voice) {
        this.given = given;
        this.voice = voice;
    }

    @Override
    public Integer call() {
        if (!address.startsWith("jdbc:postgresql:")) {
            throw Refusal.misused(
                    "This is no JDBC address of PostgreSQL; write it like jdbc:postgresql://localhost/reprint.");
        }
        Optional<String> password = Optional.ofNullable(passwordFile)
                .map(f -> new String(Sources.bytes(f, InputStream.nullInputStream()), StandardCharsets.UTF_8).strip());
        try (House.Rooms rooms = given.openExisting();
                Steps steps = new Steps(voice)) {
            return switch (rooms.move().to(address, Optional.ofNullable(user), password, steps)) {
                case Copies.Refused(String why) -> throw Refusal.because(why);
                case Copies.Done(Tally tally) -> {
                    steps.clear();
                    voice.say("Copied " + tally.rows() + " rows of "
                            + tally.tables().size()
                            + " tables; counts and hashes agree on both sides. Set data.database to it and start"
                            + " again.");
                    yield Exit.DONE;
                }
            };
        }
    }
}
