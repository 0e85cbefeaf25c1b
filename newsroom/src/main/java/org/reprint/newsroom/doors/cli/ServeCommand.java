package org.reprint.newsroom.doors.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Serves the site until somebody stops it.
@Command(
        name = "serve",
        description = "Serve the site until stopped with Ctrl-C or SIGTERM.",
        footer = {
            "  reprint serve",
            "  reprint serve --port 80 --set serve.bind=0.0.0.0 --set site.address=https://news.example.org",
            "  reprint serve --data /srv/morning",
        })
final class ServeCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;

    ServeCommand(Given given, Voice voice) {
        this.given = given;
        this.voice = voice;
    }

    @Option(names = "--port", paramLabel = "PORT", description = "Where to listen (setting serve.port; default: 8080).")
    void port(String port) {
        given.port(port);
    }

    @Override
    public Integer call() throws InterruptedException {
        try (House.Rooms rooms = given.open();
                House.Site site = rooms.serve()) {
            voice.say(site.address().toString());
            voice.tell("Serving. Stop with Ctrl-C.");
            untilStopped(voice, site, rooms);
        }
        return Exit.DONE;
    }

    /// Waits for Ctrl-C or SIGTERM, then closes the site, then the rooms behind it.
    static void untilStopped(Voice voice, House.Site site, House.Rooms rooms) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            site.close();
            rooms.close();
            voice.tell("Stopped.");
        }));
        never.await();
    }
}
