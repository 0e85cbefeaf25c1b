package org.reprint.newsroom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Finds the folder of shared test material that may lie beside the repository, and is no part of it.
public final class SharedFolder {
    private SharedFolder() {}

    /// A file or folder of the shared material; the test that asks is skipped when it is not there.
    ///
    /// @param name relative to the shared folder, such as `security/ssrf.jsonl`
    public static Path file(String name) {
        Optional<Path> found = find(name);
        Assumptions.assumeTrue(
                found.isPresent(),
                "Left out, because there is no " + name + " in a folder called shared beside the repository"
                        + " (REPRINT_SHARED names another).");
        return found.orElseThrow();
    }

    private static Optional<Path> find(String name) {
        Stream<String> named = Stream.of(
                        System.getProperty("reprint.shared", ""),
                        System.getenv().getOrDefault("REPRINT_SHARED", ""))
                .filter(folder -> !folder.isEmpty());
        Stream<Path> beside = Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(folder -> folder.resolve("shared"));
        return Stream.concat(named.map(Path::of), beside)
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst();
    }
}
