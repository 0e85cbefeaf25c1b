package org.reprint.newsroom.doors.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    public Integer call() throws IOException {
        Path folder = given.settings().data().folder();
        boolean fresh = nothingIn(folder);
        try {
            return restored();
        } catch (Refusal refused) {
            if (fresh && Files.exists(folder)) {
                clear(folder);
            }
            throw refused;
        }
    }

    private static boolean nothingIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /// Takes away the newsroom that was made for a backup which could not be brought back.
    private static void clear(Path folder) throws IOException {
        List<Path> made;
        try (Stream<Path> files = Files.walk(folder)) {
            made = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : made) {
            Files.deleteIfExists(file);
        }
    }

    private int restored() {
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
