package org.reprint.newsroom.doors.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reprint.extract.JsonLines;

/// The pages that somebody gave, one after the other: what was named itself, what lies in folders, the lines of JSON
/// lines and the records of web archives. Only one source is open at a time; what cannot be opened is an item too, so
/// that the rest goes on.
final class GivenPages implements Pipeline.Source<GivenPages.Item>, AutoCloseable {

    private final Deque<String> names;
    private final boolean jsonLines;
    private final InputStream in;
    private Optional<Pipeline.Source<Item>> open = Optional.empty();
    private Optional<AutoCloseable> behind = Optional.empty();

    /// @param names files, folders, web addresses or `-`
    /// @param jsonLines whether they hold JSON lines
    /// @param in standard input
    GivenPages(List<String> names, boolean jsonLines, InputStream in) {
        this.names = new ArrayDeque<>(names);
        this.jsonLines = jsonLines;
        this.in = in;
    }

    /// Something to extract from.
    sealed interface Item {

        /// A file, a web address or `-`.
        record Named(String name) implements Item {}

        /// A line of JSON lines.
        record JsonLine(InputLines.Line line) implements Item {}

        /// A page out of a web archive.
        record Archived(JsonLines.Request page) implements Item {}

        /// What could not be opened or read, and why.
        record Unreadable(String name, String why) implements Item {}
    }

    @Override
    public Optional<Item> next() {
        while (open.isPresent() || !names.isEmpty()) {
            if (open.isEmpty()) {
                Optional<Item> named = begun(names.remove());
                if (named.isPresent()) {
                    return named;
                }
                continue;
            }
            Optional<Item> inner = following(open.get());
            if (inner.isPresent()) {
                return inner;
            }
            close();
        }
        return Optional.empty();
    }

    private Optional<Item> following(Pipeline.Source<Item> source) {
        try {
            return source.next();
        } catch (IOException broken) {
            close();
            return Optional.of(new Item.Unreadable("", "The rest cannot be read (" + broken.getMessage() + ")."));
        }
    }

    /// A page that is itself named; of anything that holds several, the beginning.
    private Optional<Item> begun(String name) {
        boolean local = !name.equals("-") && !Sources.isWeb(name);
        try {
            if (local && Files.isDirectory(Sources.file(name))) {
                List<String> found = within(Sources.file(name));
                if (found.isEmpty()) {
                    return Optional.of(new Item.Unreadable(
                            name, "There is no page, JSON lines or web archive in this folder or below it."));
                }
                found.reversed().forEach(names::addFirst);
            } else if (jsonLines || isJsonLines(name)) {
                InputStream stream = Sources.opened(name, in);
                InputLines lines = new InputLines(stream);
                opened(() -> lines.next().map(Item.JsonLine::new), stream);
            } else if (local && WebArchive.isArchive(name)) {
                WebArchive archive = WebArchive.open(Sources.readable(name));
                opened(() -> archive.next().map(Item.Archived::new), archive);
            } else {
                return Optional.of(new Item.Named(name));
            }
            return Optional.empty();
        } catch (IOException broken) {
            return Optional.of(new Item.Unreadable(name, Sources.unreadable(name, broken)));
        } catch (Refusal refused) {
            return Optional.of(new Item.Unreadable(name, String.valueOf(refused.getMessage())));
        }
    }

    private void opened(Pipeline.Source<Item> source, AutoCloseable closing) {
        open = Optional.of(source);
        behind = Optional.of(closing);
    }

    private static boolean isJsonLines(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    /// The pages and archives in a folder and the folders below it, by name.
    private static List<String> within(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> WebArchive.isArchive(name) || isJsonLines(name) || Sources.isPage(name))
                    .sorted()
                    .toList();
        }
    }

    /// Whether a name stands for a folder, an archive or JSON lines, which may hold several pages.
    static boolean holdsSeveral(String name) {
        return Sources.isFolder(name) || isJsonLines(name) || (!Sources.isWeb(name) && WebArchive.isArchive(name));
    }

    /// How many items there are, when that can be known without reading: when each is a page of its own.
    ///
    /// @return the count, -1 when it is unknown
    long count() {
        long count = 0;
        for (String name : names) {
            boolean several = jsonLines || isJsonLines(name) || WebArchive.isArchive(name) || name.equals("-");
            boolean folder = !several && !Sources.isWeb(name) && Files.isDirectory(Sources.file(name));
            if (several || folder) {
                return -1;
            }
            count++;
        }
        return count;
    }

    @Override
    public void close() {
        open = Optional.empty();
        try {
            if (behind.isPresent()) {
                behind.get().close();
            }
        } catch (Exception broken) {
            // What was read stays good when a stream cannot be closed.
        }
        behind = Optional.empty();
    }

    /// The text of a line.
    static String text(InputLines.Line line) {
        return new String(line.bytes(), StandardCharsets.UTF_8);
    }
}
