package org.reprint.newsroom.doors.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What commands have in common that list in runs.
final class Paging {

    private static final int MOST = 10_000;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "50",
            description = "How many, 1 to " + MOST + " (default: 50).")
    private int limit = 50;

    @Option(
            names = "--after",
            paramLabel = "WHERE",
            description = "Go on behind the last one of a list, which says what to give here.")
    private @Nullable String after;

    /// How many at most.
    ///
    /// @throws Refusal when it is out of bounds
    int limit() {
        if (limit < 1 || limit > MOST) {
            throw Refusal.misused("-n has to be from 1 to " + MOST + ".");
        }
        return limit;
    }

    /// Where to go on, as it was given.
    Optional<String> after() {
        return Optional.ofNullable(after);
    }
}
