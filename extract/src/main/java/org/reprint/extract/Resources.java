package org.reprint.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the data files that lie beside the classes.
final class Resources {
    private Resources() {}

    /// The lines of a data file without comments, blank lines and space at their ends.
    static List<String> lines(String name) {
        try (var stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The data file " + name
                        + " is missing beside the extraction's classes: build the library anew.");
            }
            try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data file " + name + " cannot be read: build the library anew.", e);
        }
    }
}
