package org.reprint.newsroom.doors.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts a newsroom with the sample pages in it.
@Command(
        name = "demo",
        description = "Start a newsroom, take in the sample pages that come with Reprint, publish those whose terms"
                + " allow it, and serve the site. A second start keeps the data.",
        footer = {"  reprint demo", "  reprint demo --port 9000 --data /tmp/try"})
final class DemoCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Option(names = "--samples", hidden = true, paramLabel = "DIR", description = "Where the sample pages are.")
    private @Nullable Path samples;

    DemoCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Option(names = "--port", paramLabel = "PORT", description = "Where to listen (setting serve.port; default: 8080).")
    void port(String port) {
        given.port(port);
    }

    @Override
    public Integer call() throws InterruptedException {
        Samples pages = Samples.in(Samples.folder(Optional.ofNullable(samples)), json);
        Path data = given.settings().data().folder().toAbsolutePath().normalize();
        try (House.Rooms rooms = given.open();
                House.Site site = rooms.serve()) {
            voice.say(voice.bold("The newsroom keeps its data in " + data + "."));
            new SampleIntake(rooms, voice, json).take(pages);
            voice.say("");
            voice.say("The site is at " + voice.bold(site.address().toString()));
            voice.say("Stop it with Ctrl-C; start it again with the same command, and everything is still there.");
            voice.say(wayIn(data));
            ServeCommand.untilStopped(voice, site, rooms);
        }
        return Exit.DONE;
    }

    /// How other commands find this newsroom.
    private static String wayIn(Path data) {
        boolean usual = data.equals(Path.of("data").toAbsolutePath());
        return usual
                ? "Other commands find this newsroom from this folder; elsewhere, give them --data " + data + "."
                : "Give other commands --data " + data + ", or they look in the folder data.";
    }
}
