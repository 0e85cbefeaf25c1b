package org.reprint.newsroom.doors.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reprint.newsroom.words.settings.Configuration;
import org.reprint.newsroom.words.settings.Configuration.Faulty;
import org.reprint.newsroom.words.settings.Configuration.Read;
import org.reprint.newsroom.words.settings.Hindrance;
import org.reprint.newsroom.words.settings.Settings;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that every command knows, and the way from them into the house.
final class Given {

    private static final String FOLDER = "data.folder";
    private static final String PORT = "serve.port";

    private final House house;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final Map<String, String> asked = new LinkedHashMap<>();

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where an error came from.")
    private boolean debug;

    Given(House house) {
        this.house = house;
    }

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The newsroom's folder (setting data.folder; default: data).")
    void data(String folder) {
        ask(FOLDER, folder, "--data");
    }

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            scope = ScopeType.INHERIT,
            description = "Any setting for this run; see “reprint settings”.")
    void set(Map<String, String> settings) {
        settings.forEach((name, value) -> ask(name, value, "--set"));
    }

    /// The option `--port` of the commands that listen.
    void port(String port) {
        ask(PORT, port, "--port");
    }

    private void ask(String name, String value, String option) {
        options.put(name, value);
        asked.put(name, option);
    }

    boolean debug() {
        return debug;
    }

    /// Reads the settings.
    Configuration configuration() {
        return switch (house.configuration(options, asked)) {
            case Read(Configuration configuration) -> configuration;
            case Faulty faulty -> throw Refusal.misused(String.join("\n", faulty.faults()));
        };
    }

    /// The settings alone.
    Settings settings() {
        return configuration().settings();
    }

    /// Opens the newsroom, making one when there is none.
    House.Rooms open() {
        return house.open(settings());
    }

    /// Opens a newsroom that is there.
    ///
    /// @throws Hindrance when there is none in the data folder
    House.Rooms openExisting() {
        Settings settings = settings();
        Path folder = settings.data().folder();
        if (settings.data().database().isEmpty() && !Files.isDirectory(folder)) {
            throw new Hindrance(
                    "There is no newsroom in " + folder.toAbsolutePath().normalize()
                            + " yet: take something in with “reprint add”, try “reprint demo”, or say with --data where it is.");
        }
        return house.open(settings);
    }
}
