package org.reprint.newsroom.doors.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reprint.newsroom.deeds.archive.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Saves everything in one file.
@Command(
        name = "backup",
        description = "Save everything on file and the site's own texts in one file, while the server may run.",
        footer = {"  reprint backup /backups/newsroom-2026-11-22.zip"})
final class BackupCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file = Path.of("");

    BackupCommand(Given given, Voice voice) {
        this.given = given;
        this.voice = voice;
    }

    @Override
    public Integer call() {
        try (House.Rooms rooms = given.openExisting();
                Steps steps = new Steps(voice)) {
            return switch (rooms.backup().to(file, steps)) {
                case Backup.Refused(String why) -> throw Refusal.because(why);
                case Backup.Written written -> {
                    steps.clear();
                    voice.say("Saved " + written.tally().rows() + " rows in " + written.file() + ", "
                            + Steps.size(written.size()) + ".");
                    yield Exit.DONE;
                }
            };
        }
    }
}
