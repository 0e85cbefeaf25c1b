package org.reprint.newsroom.doors.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reprint.newsroom.deeds.archive.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings a backup back.
@Command(
        name = "restore",
        description = "Bring back what a backup holds. The backup is checked before anything is touched.",
        footer = {
            "  reprint restore /backups/newsroom-2026-11-22.zip",
            "  reprint restore newsroom.zip --replace      gives up what is on file now"
        })
final class RestoreCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;

    @Parameters(paramLabel = "FILE", description = "A file that “reprint backup” wrote.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Give up the articles that are on file now.")
    private boolean replace;

    RestoreCommand(Given given, Voice voice) {
        this.given = given;
        this.voice = voice;
    }

    @Override
    public Integer call() {
        // Opening a newsroom makes one where there is none; none is made for a file that is no backup.
        Restore.flaw(file).ifPresent(flaw -> {
            throw Refusal.because(flaw.why());
        });
        try (House.Rooms rooms = given.open();
                Steps steps = new Steps(voice)) {
            return switch (rooms.restore().from(file, replace, steps)) {
                case Restore.Refused(String why) -> throw Refusal.because(why);
                case Restore.Restored restored -> {
                    steps.clear();
                    voice.say("Restored " + restored.tally().rows() + " rows and " + restored.texts()
                            + " of the site's own texts.");
                    yield Exit.DONE;
                }
            };
        }
    }
}
