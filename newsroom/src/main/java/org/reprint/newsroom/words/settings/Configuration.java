package org.reprint.newsroom.words.settings;

import java.nio.file.Path;
import java.util.List;

/// The settings in force, with the origin of each.
///
/// @param settings the tree
/// @param each one entry for every setting, in the tree's order
public record Configuration(Settings settings, List<Stated> each) {

    public Configuration {
        each = List.copyOf(each);
    }

    /// One setting as it stands.
    ///
    /// @param name its path in kebab case, e.g. `fetch.total-time`
    /// @param value as somebody would write it; of a secret only whether there is one
    /// @param standard what it is when nobody says otherwise
    /// @param meaning what it sets and in which unit, one sentence
    /// @param origin where the value came from
    public record Stated(String name, String value, String standard, String meaning, Origin origin) {}

    /// Where a value came from. A later one of these wins over an earlier one.
    public sealed interface Origin {}

    /// Nobody said anything.
    public record Standard() implements Origin {}

    /// A line in the data folder's file.
    ///
    /// @param file `reprint.properties`
    public record Written(Path file) implements Origin {}

    /// An environment variable.
    ///
    /// @param variable e.g. `REPRINT_SERVE_PORT`
    public record Exported(String variable) implements Origin {}

    /// An option of the command line.
    ///
    /// @param option as it was given, e.g. `--port`
    public record Asked(String option) implements Origin {}

    /// What came of reading the settings.
    public sealed interface Reading {}

    /// All is well.
    public record Read(Configuration configuration) implements Reading {}

    /// Some setting is unknown or impossible.
    ///
    /// @param faults sentences that say what was wrong and what to do, at least one
    public record Faulty(List<String> faults) implements Reading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
