package org.reprint.newsroom.tools.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reprint.newsroom.tools.picture.PrintRoom;
import org.reprint.newsroom.tools.reading.ArticleReader;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Draft;
import org.reprint.newsroom.words.article.Extraction;
import org.reprint.newsroom.words.article.Fetcher;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.picture.Darkroom;
import org.reprint.newsroom.words.settings.Settings;

/// Takes in what stands at addresses, as the newsroom does: page, article, pictures. Reads one address a line from
/// standard input (with `\n` written for line feeds) and prints one line for each: `ok` or `fail`, milliseconds, growth
/// of resident memory in KiB, and the title or the sentence, parted by tabs. Runs inside the private network of the
/// hostile server.
public final class HostileVisitor {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+([0-9]+) kB");

    private final Fetcher fetcher;
    private final Extraction extraction = new ArticleReader(Duration.ofSeconds(20));
    private final Darkroom darkroom = new PrintRoom();

    private HostileVisitor(Duration totalTime) {
        var settings = new Settings.Fetch(
                totalTime, Duration.ofSeconds(2), 16, 8, 64, List.of(), "Reprint/0.1 (hostile visit)");
        fetcher = new WebFetcher(settings, new Ids(InstantSource.system(), new Random(1)), InstantSource.system());
    }

    /// @param args total time for one address, in milliseconds
    public static void main(String[] args) throws IOException {
        var visitor = new HostileVisitor(Duration.ofMillis(Long.parseLong(args[0])));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            long before = resident();
            long start = System.nanoTime();
            String outcome = visitor.visit(line.replace("\\n", "\n"));
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            long growth = Math.max(0, peak() - before);
            out.println(outcome.replaceFirst("\t", "\t" + milliseconds + "\t" + growth + "\t")
                    .replaceAll("[\\n\\r]", " "));
        }
    }

    private String visit(String address) {
        return switch (WrittenAddress.read(address)) {
            case WrittenAddress.NotOne not -> "fail\t" + not.why();
            case WrittenAddress.Address read -> visit(read.uri());
        };
    }

    private String visit(URI address) {
        if (address.getPath().matches(".*\\.(png|gif|svg)")) {
            return picture(address);
        }
        return switch (fetcher.fetch(address, Fetcher.Kind.PAGE)) {
            case Fetcher.Refused refused -> "fail\t" + refused.why();
            case Fetcher.Brought(Capture capture) ->
                switch (extraction.read(capture)) {
                    case Extraction.Unreadable unreadable -> "fail\t" + unreadable.why();
                    case Extraction.Read(Draft draft) -> {
                        SafeHtml body = SafeHtml.of(draft.body().untrusted());
                        Stream.concat(draft.lead().stream(), draft.pictures().stream())
                                .limit(24)
                                .forEach(image -> picture(image.url()));
                        yield "ok\t" + draft.title() + " | " + body.html().length();
                    }
                };
        };
    }

    private String picture(URI address) {
        return switch (fetcher.fetch(address, Fetcher.Kind.PICTURE)) {
            case Fetcher.Refused refused -> "fail\t" + refused.why();
            case Fetcher.Brought(Capture capture) ->
                switch (darkroom.develop(capture.bytes())) {
                    case Darkroom.Unreadable unreadable -> "fail\t" + unreadable.why();
                    case Darkroom.Prints prints -> "ok\t" + prints.prints().size() + " prints";
                };
        };
    }

    /// Resident memory in KiB after a collection, and the peak reset to it, so that [#peak()] is this visit's own.
    private static long resident() throws IOException {
        System.gc();
        Files.writeString(Path.of("/proc/self/clear_refs"), "5");
        return peak();
    }

    private static long peak() throws IOException {
        var found = PEAK.matcher(Files.readString(Path.of("/proc/self/status")));
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
}
