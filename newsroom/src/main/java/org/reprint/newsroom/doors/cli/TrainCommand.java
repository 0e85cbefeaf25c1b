package org.reprint.newsroom.doors.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;

/// Does everything once so that the JVM learns which classes a newsroom needs (JEP 483, JEP 514). The launcher runs it
/// with `-XX:AOTCacheOutput` on a folder of its own.
@Command(name = "train", hidden = true, description = "Run everything once, for the launcher's AOT cache.")
final class TrainCommand implements Callable<Integer> {

    private static final int PAGES = 60;
    private static final Pattern OUR_LINK = Pattern.compile("href=\"(/[^\"#?]*)\"");

    private final Given given;
    private final Voice voice;
    private final Json json;

    TrainCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        given.port("0");
        Samples samples = Samples.in(Samples.folder(Optional.empty()), json);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Voice silent = new Voice(nowhere, nowhere, false, false, true, voice.width());
        try (House.Rooms rooms = given.open();
                House.Site site = rooms.serve();
                HttpClient reader = HttpClient.newHttpClient()) {
            new SampleIntake(rooms, silent, json).take(samples);
            voice.say("Asked for " + visit(reader, site.address()) + " pages.");
        }
        return Exit.DONE;
    }

    /// Follows the site's own links, breadth first.
    private static int visit(HttpClient reader, URI site) throws IOException, InterruptedException {
        Set<String> seen = new LinkedHashSet<>(Set.of("/"));
        Queue<String> next = new ArrayDeque<>(seen);
        int visited = 0;
        while (!next.isEmpty() && visited < PAGES) {
            HttpRequest request =
                    HttpRequest.newBuilder(site.resolve(next.remove())).build();
            String page =
                    reader.send(request, HttpResponse.BodyHandlers.ofString()).body();
            visited++;
            Matcher links = OUR_LINK.matcher(page);
            while (links.find()) {
                if (seen.add(links.group(1))) {
                    next.add(links.group(1));
                }
            }
        }
        return visited;
    }
}
