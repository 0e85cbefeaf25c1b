package org.reprint.newsroom.doors.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Slug;
import org.reprint.newsroom.words.statement.Mark;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.Statements;
import org.reprint.newsroom.words.statement.Statements.Cursor;
import org.reprint.newsroom.words.statement.Statements.Wanted;
import org.reprint.newsroom.words.topic.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists statements on file.
@Command(
        name = "list",
        description = "List the statements on file, newest first; those of one article in the order of its text.",
        footer = {
            "  reprint statements list --article 1k3v9x2m4",
            "  reprint statements list --mark found --person 1k3vb07cq",
            "  reprint statements list --words \"no evidence\" --report \"Ukraine report\" --json"
        })
final class StatementListCommand implements Callable<Integer> {

    /// What is held of a statement.
    enum MarkWord {
        FOUND,
        CONFIRMED,
        CORRECTED,
        REJECTED
    }

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Option(names = "--article", paramLabel = "ID", converter = Code.class, description = "Of this article alone.")
    private @Nullable ArticleId article;

    @Option(names = "--person", paramLabel = "ID", converter = PersonCode.class, description = "By this person alone.")
    private @Nullable Long person;

    @Option(names = "--report", paramLabel = "NAME", description = "In articles of this report alone.")
    private @Nullable String report;

    @Option(names = "--words", paramLabel = "WORDS", description = "With all of these words alone.")
    private String words = "";

    @Option(names = "--from", paramLabel = "DATE", description = "Said on this day or later, like 2026-03-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Said on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--kind", paramLabel = "KIND", description = "direct, mixed or indirect alone.")
    private Saying.@Nullable Kind kind;

    @Option(names = "--mark", paramLabel = "MARK", description = "found, confirmed, corrected or rejected alone.")
    private @Nullable MarkWord mark;

    @Mixin
    private Paging paging = new Paging();

    @Option(names = "--json", description = "Print a JSON object for each statement.")
    private boolean asJson;

    StatementListCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        paging.limit();
        Optional<Cursor> cursor = paging.after().map(StatementListCommand::cursor);
        try (House.Rooms rooms = given.openExisting()) {
            List<Statement> found = rooms.transactions().reading(() -> found(rooms, cursor));
            print(found);
        }
        return Exit.DONE;
    }

    private static Cursor cursor(String written) {
        return Cursor.parse(written)
                .orElseThrow(
                        () -> Refusal.misused("“" + written + "” is no cursor; take the one that a list ended with."));
    }

    private List<Statement> found(House.Rooms rooms, Optional<Cursor> cursor) {
        ArticleId whole = article;
        if (whole != null && inOrderOfText()) {
            return rooms.statements().of(whole).stream()
                    .filter(statement ->
                            mark == null || word().equals(statement.mark().word()))
                    .limit(paging.limit())
                    .toList();
        }
        return rooms.statements().page(wanted(rooms), cursor, paging.limit());
    }

    /// Whether all statements of one article are wanted; every other list is by time.
    private boolean inOrderOfText() {
        boolean narrowed = person != null || !words.isEmpty() || kind != null || report != null;
        return article != null
                && !narrowed
                && from == null
                && to == null
                && paging.after().isEmpty();
    }

    private String word() {
        return mark == null ? "" : mark.name().toLowerCase(Locale.ROOT);
    }

    private Wanted wanted(House.Rooms rooms) {
        Wanted all = Wanted.all(new Statements.ByEditor(Optional.of(word()).filter(w -> !w.isEmpty())));
        Wanted timed = all.with(words)
                .of(Optional.ofNullable(kind))
                .between(
                        Optional.ofNullable(from)
                                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                        Optional.ofNullable(to)
                                .map(day -> day.plusDays(1)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()));
        Wanted ofArticle = article == null ? timed : timed.in(article);
        Wanted ofPerson = person == null ? ofArticle : ofArticle.by(person(rooms, person));
        return report == null ? ofPerson : ofPerson.under(topic(rooms, report).id());
    }

    private static long person(House.Rooms rooms, long code) {
        return rooms.speakers()
                .find(code)
                .orElseThrow(() -> Refusal.because("There is nobody of the code " + Long.toString(code, 36)
                        + "; “reprint persons list” shows those on file."))
                .id();
    }

    private static Topic topic(House.Rooms rooms, String name) {
        return rooms.topics()
                .bySlug(Topic.Kind.REPORT, Slug.of(name))
                .orElseThrow(() -> Refusal.because("There is no report “" + name + "”."));
    }

    private void print(List<Statement> found) {
        if (asJson) {
            found.forEach(statement -> voice.say(json.line(StatementForms.statement(statement))));
            return;
        }
        if (found.isEmpty()) {
            voice.tell("No statement on file is so.");
            return;
        }
        Table table = new Table(voice.columns());
        for (Statement statement : found) {
            table.row(
                    statement.id().code(),
                    painted(statement.mark()),
                    Math.round(statement.saying().confidence() * 100) + " %",
                    StatementForms.people(statement.saying()),
                    statement.saying().words());
        }
        table.lines().forEach(voice::say);
        if (found.size() == paging.limit() && inOrderOfText()) {
            voice.tell("There may be more; -n shows up to so many.");
        } else if (found.size() == paging.limit()) {
            voice.tell("Go on with --after " + Cursor.behind(found.getLast()).cursor() + ".");
        }
    }

    private String painted(Mark mark) {
        return switch (mark) {
            case Mark.Found found -> voice.yellow(mark.word());
            case Mark.Confirmed confirmed -> voice.green(mark.word());
            case Mark.Corrected corrected -> voice.green(mark.word());
            case Mark.Rejected rejected -> voice.red(mark.word());
        };
    }
}
