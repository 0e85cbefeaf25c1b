package org.reprint.newsroom.doors.cli;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.StatementId;
import org.reprint.newsroom.words.statement.Statements.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows one statement with all that is known of it.
@Command(
        name = "show",
        description =
                "Show a statement: who said what, through whom, to whom, when, on which evidence, and what editors"
                        + " did with it.",
        footer = "  reprint statements show 1k3vb07d2")
final class StatementShowCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Parameters(paramLabel = "ID", converter = StatementCode.class, description = "The statement's code.")
    private @Nullable StatementId id;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean asJson;

    StatementShowCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        StatementId wanted = Objects.requireNonNull(id);
        try (House.Rooms rooms = given.openExisting()) {
            Statement statement = rooms.transactions()
                    .reading(() -> rooms.statements().find(wanted))
                    .orElseThrow(() -> Refusal.because(
                            "There is no statement " + wanted + "; “reprint statements list” shows those on file."));
            List<StatementChange> deeds =
                    StatementChange.of(statement, rooms.statements().deeds(wanted));
            if (asJson) {
                Map<String, Object> form = StatementForms.statement(statement);
                form.put("deeds", deeds.stream().map(StatementForms::deed).toList());
                voice.say(json.page(form));
            } else {
                show(statement, deeds);
            }
        }
        return Exit.DONE;
    }

    private void show(Statement statement, List<StatementChange> deeds) {
        Saying saying = statement.saying();
        Table.wrapped(saying.words(), voice.columns()).forEach(line -> voice.say(voice.bold(line)));
        voice.say("");
        Table facts = new Table(voice.columns());
        facts.row("article", statement.article().code() + (statement.gone() ? ", where it no longer stands" : ""));
        for (Saying.Voice who : saying.voices()) {
            facts.row("person", person(who));
        }
        fact(facts, "mention", saying.mention());
        fact(facts, "cue", saying.cue());
        facts.row(
                "kind",
                StatementForms.word(saying.kind()) + ", " + StatementForms.word(saying.act()) + ", "
                        + StatementForms.word(saying.polarity()));
        fact(facts, "to", saying.addressee());
        fact(facts, "reported by", String.join(", by way of ", saying.reportedBy()));
        fact(facts, "when", saying.when().map(StatementShowCommand::day).orElse(""));
        fact(facts, "where", saying.where());
        fact(facts, "evidence", saying.evidence().map(URI::toString).orElse(""));
        facts.row("confidence", Math.round(saying.confidence() * 100) + " %");
        facts.row("mark", statement.mark().word() + (statement.mark().decided() ? "" : " by machine"));
        for (StatementChange change : deeds) {
            Deed deed = change.deed();
            facts.row(
                    deed.word(),
                    Forms.minute(deed.at()) + " by " + deed.by() + (deed.note().isEmpty() ? "" : ": " + deed.note()));
            change.parts().forEach(part -> facts.row("", part));
        }
        facts.lines().forEach(voice::say);
        voice.say("");
        Table.wrapped(saying.sentence(), voice.columns()).forEach(voice::say);
    }

    private static void fact(Table facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.row(name, value);
        }
    }

    private static String person(Saying.Voice who) {
        String role = who.role().isEmpty() ? "" : ", " + who.role();
        String of = who.affiliation().isEmpty() ? "" : ", " + who.affiliation();
        return who.name()
                + role
                + of
                + who.speaker().map(id -> " (" + Long.toString(id, 36) + ")").orElse("");
    }

    private static String day(Saying.When when) {
        return when.words() + when.from().map(day -> " (" + day + ")").orElse("");
    }
}
