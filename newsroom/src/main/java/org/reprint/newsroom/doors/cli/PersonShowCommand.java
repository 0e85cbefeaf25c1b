package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Speakers.Noted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows one person with all that is known of them.
@Command(
        name = "show",
        description = "Show a person: names, roles, item of Wikidata, who was merged into them, and what editors did.",
        footer = "  reprint persons show 1k3vb07cq")
final class PersonShowCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Parameters(paramLabel = "ID", converter = PersonCode.class, description = "The person's code.")
    private @Nullable Long id;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean asJson;

    PersonShowCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        long wanted = Objects.requireNonNull(id);
        try (House.Rooms rooms = given.openExisting()) {
            Speaker speaker = rooms.speakers()
                    .find(wanted)
                    .orElseThrow(() -> Refusal.because("There is nobody of the code " + Long.toString(wanted, 36)
                            + "; “reprint persons list” shows those on file."));
            List<Noted> notes = new ArrayList<>(rooms.speakers().notes(speaker.id()));
            if (asJson) {
                Map<String, Object> form = StatementForms.speaker(speaker);
                form.put("deeds", notes.stream().map(StatementForms::noted).toList());
                voice.say(json.page(form));
            } else {
                show(speaker, notes);
            }
        }
        return Exit.DONE;
    }

    private void show(Speaker speaker, List<Noted> notes) {
        voice.say(voice.bold(speaker.name()));
        Table facts = new Table(voice.columns());
        facts.row("code", speaker.code());
        facts.row("page", "/person/" + speaker.slug());
        speaker.names().stream().skip(1).forEach(name -> facts.row("also", name));
        speaker.roles().forEach(role -> facts.row(role.told() ? "role" : "role, found", role(role)));
        speaker.wikidata().ifPresent(item -> facts.row("wikidata", item));
        speaker.merged()
                .forEach(merged -> facts.row("merged", merged.name() + " (" + Long.toString(merged.id(), 36) + ")"));
        notes.forEach(note -> facts.row(Forms.minute(note.at()), note.what() + ", by " + note.by()));
        facts.lines().forEach(voice::say);
    }

    /// The roles in a line.
    static String roles(Speaker speaker) {
        return speaker.roles().stream().limit(3).map(PersonShowCommand::role).collect(Collectors.joining("; "));
    }

    private static String role(Speaker.Role role) {
        String what = Stream.of(role.title(), role.affiliation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String days = Stream.of(role.from(), role.to())
                .flatMap(day -> day.stream())
                .distinct()
                .map(Object::toString)
                .collect(Collectors.joining(" to "));
        return days.isEmpty() ? what : what + " (" + days + ")";
    }
}
