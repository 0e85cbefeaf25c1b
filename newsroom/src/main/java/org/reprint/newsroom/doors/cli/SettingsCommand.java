package org.reprint.newsroom.doors.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.reprint.newsroom.words.settings.Configuration.Asked;
import org.reprint.newsroom.words.settings.Configuration.Exported;
import org.reprint.newsroom.words.settings.Configuration.Origin;
import org.reprint.newsroom.words.settings.Configuration.Standard;
import org.reprint.newsroom.words.settings.Configuration.Stated;
import org.reprint.newsroom.words.settings.Configuration.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the settings.
@Command(
        name = "settings",
        description = "Show every setting with its value, its default, its unit and where the value came from.",
        footer = {
            "  reprint settings",
            "  reprint settings fetch          those that start with “fetch”",
            "  reprint settings --json | jq -r '.[] | select(.origin != \"default\") | .name'",
            "",
            "A setting is taken, the later one winning, from its default; from reprint.properties in the data"
                    + " folder (site.name = Morning Paper); from the environment (REPRINT_SITE_NAME); from"
                    + " --data, --port and --set."
        })
final class SettingsCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Parameters(arity = "0..1", paramLabel = "PREFIX", description = "Only settings whose names start like this.")
    private String prefix = "";

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean asJson;

    SettingsCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        List<Stated> each = given.configuration().each().stream()
                .filter(s -> s.name().startsWith(prefix))
                .toList();
        if (each.isEmpty()) {
            throw Refusal.because("No setting's name starts with “" + prefix + "”; “reprint settings” shows all.");
        }
        if (asJson) {
            voice.say(json.page(each.stream().map(SettingsCommand::form).toList()));
        } else {
            each.forEach(this::show);
        }
        return Exit.DONE;
    }

    private void show(Stated one) {
        String value = one.value().isEmpty() ? voice.faint("(empty)") : voice.bold(one.value());
        String standard = one.origin() instanceof Standard ? voice.faint("  (default)") : "";
        voice.say(one.name() + " = " + value + standard);
        for (String line : Table.wrapped(one.meaning(), voice.columns() - 4)) {
            voice.say("    " + line);
        }
        if (!(one.origin() instanceof Standard)) {
            String otherwise = one.standard().isEmpty() ? "empty" : one.standard();
            voice.say(voice.yellow("    " + origin(one.origin()) + "; the default is " + otherwise));
        }
    }

    private static Map<String, Object> form(Stated one) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", one.name());
        form.put("value", one.value());
        form.put("default", one.standard());
        form.put("meaning", one.meaning());
        form.put("origin", origin(one.origin()));
        return form;
    }

    private static String origin(Origin origin) {
        return switch (origin) {
            case Standard() -> "default";
            case Written written -> "from " + written.file();
            case Exported exported -> "from the environment, " + exported.variable();
            case Asked asked -> "from the command line, " + asked.option();
        };
    }
}
