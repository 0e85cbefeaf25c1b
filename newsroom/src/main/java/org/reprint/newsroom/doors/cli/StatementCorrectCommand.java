package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.deeds.statement.StatementDesk;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.StatementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts something right in a statement.
@Command(
        name = "correct",
        description = "Put something right in a statement. What is not named stays as it is; readers then see it.",
        footer = {
            "  reprint statements correct 1k3vb07d2 --person \"Dmitry Peskov\"",
            "  reprint statements correct 1k3vb07d2 --person 1k3vb07cq --kind indirect --reported-by TASS",
            "  reprint statements correct 1k3vb07d2 --words \"We have seen no evidence of that\""
        })
final class StatementCorrectCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Mixin
    private Answering answering = new Answering();

    @Parameters(paramLabel = "ID", converter = StatementCode.class, description = "The statement's code.")
    private @Nullable StatementId id;

    @Option(
            names = "--person",
            paramLabel = "WHO",
            description = "Whose words they are: a person's code, or a name. Give it again for several.")
    private List<String> people = new ArrayList<>();

    @Option(names = "--words", paramLabel = "WORDS", description = "The words, as they stand in one paragraph.")
    private @Nullable String words;

    @Option(names = "--kind", paramLabel = "KIND", description = "direct, mixed or indirect.")
    private Saying.@Nullable Kind kind;

    @Option(names = "--addressee", paramLabel = "WHO", description = "To whom it was said; empty for nobody.")
    private @Nullable String addressee;

    @Option(
            names = "--reported-by",
            paramLabel = "WHO",
            description = "Through whom it came, the nearest first; empty for nobody. Give it again for several.")
    private List<String> reportedBy = new ArrayList<>();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why, for other editors.")
    private String note = "";

    StatementCorrectCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        StatementDesk.Correction correction = new StatementDesk.Correction(
                Optional.ofNullable(words),
                people,
                Optional.ofNullable(kind),
                Optional.ofNullable(addressee),
                reportedBy);
        try (House.Rooms rooms = given.openExisting()) {
            return answering.say(
                    rooms.statementDesk().correct(Objects.requireNonNull(id), correction, answering.by(), note),
                    "Corrected",
                    voice,
                    json);
        }
    }
}
