package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.List;
import org.reprint.newsroom.deeds.desk.Desk.Label;
import org.reprint.newsroom.words.topic.Topic;
import picocli.CommandLine.Option;

/// The options that name topics.
final class Labels {

    private final List<Label> labels = new ArrayList<>();

    @Option(names = "--region", paramLabel = "NAME", description = "A region's name or code; may be repeated.")
    void regions(List<String> names) {
        keep(Topic.Kind.REGION, names);
    }

    @Option(names = "--theme", paramLabel = "NAME", description = "A theme's name or code; may be repeated.")
    void themes(List<String> names) {
        keep(Topic.Kind.THEME, names);
    }

    @Option(names = "--report", paramLabel = "NAME", description = "A running report, made when new; may be repeated.")
    void reports(List<String> names) {
        keep(Topic.Kind.REPORT, names);
    }

    private void keep(Topic.Kind kind, List<String> names) {
        names.stream()
                .map(name -> new Label(kind, name))
                .filter(label -> !labels.contains(label))
                .forEach(labels::add);
    }

    /// In the order given.
    List<Label> all() {
        return List.copyOf(labels);
    }
}
