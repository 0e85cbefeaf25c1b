package org.reprint.newsroom.tools.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The migrations as they ship.
final class Migrations {

    private Migrations() {}

    /// The statements of one of them.
    ///
    /// @param file its name
    static List<String> statements(String file) {
        String path = "/org/reprint/newsroom/store/migrations/" + file;
        try (InputStream in = Objects.requireNonNull(Store.class.getResourceAsStream(path), path)) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(path, unreadable);
        }
    }
}
