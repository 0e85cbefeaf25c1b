package org.reprint.newsroom.doors.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes articles in.
@Command(
        name = "add",
        description = "Take articles in: from the web, from saved pages, from standard input. What is fetched is kept"
                + " before anything reads it; an article that is on file already is filed once and its new way added.",
        footer = {
            "  reprint add https://news.example/story --publish",
            "  reprint add saved.html --url https://news.example/story",
            "  curl -s https://news.example/story | reprint add - --url https://news.example/story",
            "  reprint add saved-pages/ --report \"Kremlin talks\"",
            "  reprint add --from addresses.txt --theme \"War and Conflict\" --publish"
        })
final class AddCommand implements Callable<Integer> {

    /// Pages fetched at the same time.
    private static final int AT_ONCE = 4;

    private final Given given;
    private final Voice voice;
    private final Json json;
    private final InputStream in;

    @Parameters(
            arity = "0..*",
            paramLabel = "PAGE",
            description = "Web addresses, files, folders of saved pages, or - for standard input.")
    private List<String> pages = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "LIST",
            description = "A file with one address or file name a line; # starts a comment.")
    private @Nullable String list;

    @Option(names = "--url", paramLabel = "URL", description = "The address that a saved page had.")
    private @Nullable String url;

    @Option(names = "--publish", description = "Publish at once what its terms allow.")
    private boolean publish;

    @Mixin
    private final Labels labels = new Labels();

    @Option(names = "--json", description = "Print a JSON object for each page.")
    private boolean asJson;

    AddCommand(Given given, Voice voice, Json json, InputStream in) {
        this.given = given;
        this.voice = voice;
        this.json = json;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        List<String> sources = sources();
        Optional<String> original = Optional.ofNullable(url);
        Receipt receipt = new Receipt(voice, json, asJson);
        try (House.Rooms rooms = given.open();
                Voice.Bar bar = voice.bar("Taking in", sources.size())) {
            rooms.desk().unknown(labels.all()).ifPresent(why -> {
                throw Refusal.because(why);
            });
            Taking taking = new Taking(rooms, publish, labels.all());
            Iterator<String> each = sources.iterator();
            new Pipeline(Math.min(AT_ONCE, sources.size()))
                    .run(
                            () -> each.hasNext() ? Optional.of(each.next()) : Optional.empty(),
                            source -> taking.take(source, rooms.arrivals().receive(source, original)),
                            (Taking.Result result, boolean last) -> {
                                receipt.add(result);
                                bar.step(result.source());
                                return true;
                            });
        }
        receipt.print();
        return receipt.exit();
    }

    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        pages.forEach(page -> sources.addAll(Sources.isFolder(page) ? Sources.pagesIn(page) : List.of(page)));
        if (list != null) {
            new String(Sources.bytes(list, in), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(sources::add);
        }
        if (sources.isEmpty()) {
            throw Refusal.misused("Say what to take in: web addresses, files, or - for standard input.");
        }
        if (url != null
                && (pages.stream().anyMatch(Sources::isFolder)
                        || sources.size() > 1
                        || Sources.isWeb(sources.getFirst()))) {
            throw Refusal.misused("--url says the address that one saved page had; give it with one file, or with -.");
        }
        return sources;
    }
}
