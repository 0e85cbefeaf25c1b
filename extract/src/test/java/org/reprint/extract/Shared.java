package org.reprint.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Finds and reads the collections of pages that lie outside the project: in the folder that `REPRINT_SHARED` names, or
/// in `shared` beside the project's root.
final class Shared {
    private Shared() {}

    /// A page with what a person took from it.
    record Gold(String id, String url, String html, String text, String title) {}

    static Optional<Path> folder() {
        var named = Optional.ofNullable(System.getProperty("REPRINT_SHARED", System.getenv("REPRINT_SHARED")));
        if (named.isPresent()) {
            return named.map(Path::of).filter(Files::isDirectory);
        }
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var shared = at.resolve("shared");
            if (Files.isDirectory(shared.resolve("pages"))) {
                return Optional.of(shared);
            }
        }
        return Optional.empty();
    }

    static List<Gold> pages(String set) {
        var pages = folder().orElseThrow().resolve("pages");
        var gold = new HashMap<String, Json>();
        for (var line : lines(pages.resolve(set + ".gold.jsonl"))) {
            var json = Json.parse(line);
            gold.put(json.get("id").string().orElseThrow(), json);
        }
        var all = new ArrayList<Gold>();
        for (var line : lines(pages.resolve(set + ".pages.jsonl.gz"))) {
            var json = Json.parse(line);
            all.add(page(json, gold));
        }
        return all;
    }

    private static Gold page(Json json, Map<String, Json> gold) {
        var id = json.get("id").string().orElseThrow();
        var wanted = gold.getOrDefault(id, Json.object());
        return new Gold(
                id,
                json.get("url").string().orElse(""),
                json.get("html").string().orElse(""),
                wanted.get("text").string().orElse(""),
                wanted.get("title").string().orElse(""));
    }

    static List<String> lines(Path file) {
        try (var raw = Files.newInputStream(file);
                var stream = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of a data file without comments.
    static List<String> data(Path file) {
        return lines(file).stream().filter(line -> !line.startsWith("#")).toList();
    }
}
