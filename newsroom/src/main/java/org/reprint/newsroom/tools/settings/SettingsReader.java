package org.reprint.newsroom.tools.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reprint.newsroom.tools.settings.Tree.Leaf;
import org.reprint.newsroom.tools.settings.Values.Impossible;
import org.reprint.newsroom.words.settings.Configuration;
import org.reprint.newsroom.words.settings.Configuration.Asked;
import org.reprint.newsroom.words.settings.Configuration.Exported;
import org.reprint.newsroom.words.settings.Configuration.Faulty;
import org.reprint.newsroom.words.settings.Configuration.Origin;
import org.reprint.newsroom.words.settings.Configuration.Read;
import org.reprint.newsroom.words.settings.Configuration.Reading;
import org.reprint.newsroom.words.settings.Configuration.Standard;
import org.reprint.newsroom.words.settings.Configuration.Stated;
import org.reprint.newsroom.words.settings.Configuration.Written;
import org.reprint.newsroom.words.spelling.Spelling;

/// Reads the settings from their four sources and remembers where each value came from.
public final class SettingsReader {

    /// The file in the data folder.
    public static final String FILE = "reprint.properties";

    private static final String FOLDER = "data.folder";
    private static final String PREFIX = "REPRINT_";

    /// Variables that speak to the launcher or to the tests, not to the newsroom.
    private static final Set<String> NOT_SETTINGS =
            Set.of("REPRINT_JAVA_OPTIONS", "REPRINT_SAMPLES", "REPRINT_SHARED", "REPRINT_HOME");

    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&;]*");

    private final Map<String, String> environment;
    private final List<Leaf> leaves = Tree.leaves();
    private final List<String> names = leaves.stream().map(Leaf::name).toList();

    /// @param environment variables by name, as of `System.getenv()`
    public SettingsReader(Map<String, String> environment) {
        this.environment = new TreeMap<>(environment);
    }

    /// A value and where it was found.
    private record Found(String text, Origin origin) {}

    /// Reads the settings.
    ///
    /// @param options values by setting name as the command line has them; a name that starts with `--` in `asked`
    ///     is shown as its origin
    /// @param asked by setting name, the option it was given with (`--port`)
    /// @return all settings, or sentences about every unknown or impossible one
    public Reading read(Map<String, String> options, Map<String, String> asked) {
        List<String> faults = new ArrayList<>();
        Map<String, Found> found = new LinkedHashMap<>();
        leaves.forEach(leaf -> found.put(leaf.name(), new Found(leaf.says().standard(), new Standard())));
        exported(found, faults);
        options.forEach((name, text) ->
                put(found, name, new Found(text, new Asked(asked.getOrDefault(name, "--set"))), faults));
        written(found, faults);

        Map<String, Object> values = new LinkedHashMap<>();
        for (Leaf leaf : leaves) {
            Found one = Objects.requireNonNull(found.get(leaf.name()));
            try {
                values.put(leaf.name(), Values.read(one.text(), leaf.type(), leaf.says()));
            } catch (Impossible wrong) {
                faults.add("The setting " + leaf.name() + source(one.origin()) + " " + wrong.predicate() + ".");
            }
        }
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        try {
            List<Stated> each = leaves.stream()
                    .map(leaf -> stated(leaf, Objects.requireNonNull(found.get(leaf.name()))))
                    .toList();
            return new Read(new Configuration(Tree.grow(values), each));
        } catch (IllegalArgumentException together) {
            return new Faulty(List.of(String.valueOf(together.getMessage())));
        }
    }

    private void exported(Map<String, Found> found, List<String> faults) {
        Map<String, String> byVariable = names.stream().collect(Collectors.toMap(SettingsReader::variable, n -> n));
        environment.forEach((variable, text) -> {
            if (!variable.startsWith(PREFIX) || NOT_SETTINGS.contains(variable)) {
                return;
            }
            String name = byVariable.get(variable);
            if (name != null) {
                found.put(name, new Found(text, new Exported(variable)));
            } else {
                faults.add("The environment variable " + variable + " names no setting"
                        + Spelling.nearest(variable, byVariable.keySet())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; unset it, or see all settings with “reprint settings”."));
            }
        });
    }

    /// The file is looked for in the folder that the other sources name, and loses against them.
    private void written(Map<String, Found> found, List<String> faults) {
        Path file;
        try {
            file = Path.of(Objects.requireNonNull(found.get(FOLDER)).text()).resolve(FILE);
        } catch (IllegalArgumentException noPath) {
            return;
        }
        if (!Files.exists(file)) {
            return;
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            faults.add("The settings file " + file + " cannot be read (" + unreadable.getMessage()
                    + "); it has to be a UTF-8 text with one “name = value” a line that this user may read.");
            return;
        }
        for (String name : lines.stringPropertyNames().stream().sorted().toList()) {
            Found line = new Found(lines.getProperty(name), new Written(file));
            if (name.equals(FOLDER)) {
                faults.add("The setting " + FOLDER + " stands in " + file
                        + ", which is found by it; give it with --data or as REPRINT_DATA_FOLDER.");
            } else if (!names.contains(name)
                    || Objects.requireNonNull(found.get(name)).origin() instanceof Standard) {
                put(found, name, line, faults);
            }
        }
    }

    private void put(Map<String, Found> found, String name, Found value, List<String> faults) {
        if (names.contains(name)) {
            found.put(name, value);
            return;
        }
        faults.add("There is no setting " + name + source(value.origin())
                + Spelling.nearest(name, names)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; see all of them with “reprint settings”."));
    }

    private static Stated stated(Leaf leaf, Found one) {
        Optional<String> secret =
                leaf.says().secret() && !one.text().isBlank() ? Optional.of("(set)") : Optional.empty();
        String value =
                secret.orElseGet(() -> PASSWORD.matcher(one.text().strip()).replaceAll("$1(hidden)"));
        return new Stated(
                leaf.name(), value, leaf.says().standard(), leaf.says().value(), one.origin());
    }

    private static String source(Origin origin) {
        return switch (origin) {
            case Standard() -> "";
            case Written(Path file) -> " (in " + file + ")";
            case Exported(String variable) -> " (from " + variable + ")";
            case Asked(String option) -> " (from " + option + ")";
        };
    }

    /// The environment variable of a setting.
    static String variable(String name) {
        return PREFIX + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
