package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.reprint.newsroom.words.settings.Hindrance;
import org.reprint.newsroom.words.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Looks whether the newsroom is well.
@Command(
        name = "doctor",
        description = "Look whether the newsroom is well: the machine, the settings, the database, every chain of"
                + " revisions, every capture, every picture. Changes nothing.",
        footer = {"  reprint doctor", "  reprint doctor --json | jq -r '.[] | select(.state == \"bad\") | .says'"})
final class DoctorCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean asJson;

    DoctorCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        Settings settings = given.settings();
        List<Finding> findings = new ArrayList<>(MachineCheck.of(settings));
        findings.addAll(onFile());
        if (asJson) {
            voice.say(json.page(findings.stream().map(Finding::form).toList()));
        } else {
            Table table = new Table(voice.columns());
            findings.forEach(f -> table.row(painted(f.state()), f.about(), f.says()));
            table.lines().forEach(voice::say);
        }
        return findings.stream().anyMatch(f -> f.state() == Finding.State.BAD) ? Exit.REFUSED : Exit.DONE;
    }

    private List<Finding> onFile() {
        try (House.Rooms rooms = given.openExisting()) {
            return new FileCheck(rooms, voice).findings();
        } catch (Hindrance none) {
            return List.of(Finding.bad("database", none.sentence()));
        }
    }

    private String painted(Finding.State state) {
        String word = state.name().toLowerCase(Locale.ROOT);
        return switch (state) {
            case GOOD -> voice.green(word);
            case HINT -> voice.yellow(word);
            case BAD -> voice.red(word);
        };
    }
}
