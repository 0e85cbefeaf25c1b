package org.reprint.newsroom.tools.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the tables beside these classes: columns parted by tabs, lines that begin with `#` left out.
final class DataFile {
    private DataFile() {}

    static List<String[]> rows(String name) {
        var in = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
