package org.reprint.statements;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// Finds the folder of shared samples, which is no part of the project: `REPRINT_SHARED`, or `../shared` beside the
/// repository's root. Tests that need it are skipped with a word when it is absent.
final class Shared {
    private Shared() {}

    static Path file(String name) {
        Path file = folder().map(folder -> folder.resolve(name)).orElse(Path.of(name));
        Assumptions.assumeTrue(
                Files.exists(file),
                "The shared samples are absent (" + name + "): set REPRINT_SHARED to their folder to run this test.");
        return file;
    }

    private static Optional<Path> folder() {
        String given = Optional.ofNullable(System.getProperty("REPRINT_SHARED"))
                .orElse(System.getenv().getOrDefault("REPRINT_SHARED", ""));
        if (!given.isEmpty()) {
            return Optional.of(Path.of(given));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/statements"))) {
                return Optional.of(at.resolve("shared"));
            }
        }
        return Optional.empty();
    }
}
