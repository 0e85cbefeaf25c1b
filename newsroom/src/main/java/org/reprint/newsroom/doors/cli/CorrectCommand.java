package org.reprint.newsroom.doors.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.deeds.desk.Desk;
import org.reprint.newsroom.words.article.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Corrects an article in public.
@Command(
        name = "correct",
        description = "Correct an article: a new revision with a public note. The old one stays in its history.",
        footer = {
            "  reprint correct 1k3v9x2m4 --note \"The minister's name was misspelt.\" --title \"Minister Ayala resigns\"",
            "  reprint show 1k3v9x2m4 --html > body.html",
            "  reprint correct 1k3v9x2m4 --note \"The figure was 14, not 40.\" --body body.html"
        })
final class CorrectCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;
    private final InputStream in;

    @Parameters(paramLabel = "ID", converter = Code.class, description = "The article's code.")
    private @Nullable ArticleId id;

    @Option(names = "--note", required = true, paramLabel = "TEXT", description = "What was corrected, for readers.")
    private String note = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "The new headline.")
    private @Nullable String title;

    @Option(names = "--deck", paramLabel = "TEXT", description = "The new line under the headline.")
    private @Nullable String deck;

    @Option(names = "--body", paramLabel = "FILE", description = "The new text as HTML; - for standard input.")
    private @Nullable String body;

    @Option(names = "--json", description = "Print a JSON object.")
    private boolean asJson;

    CorrectCommand(Given given, Voice voice, Json json, InputStream in) {
        this.given = given;
        this.voice = voice;
        this.json = json;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        if (title == null && deck == null && body == null) {
            throw Refusal.misused("Say what to correct: --title, --deck or --body.");
        }
        Optional<String> text = body == null
                ? Optional.empty()
                : Optional.of(new String(Sources.bytes(body, in), StandardCharsets.UTF_8));
        Desk.Correction correction =
                new Desk.Correction(note, Optional.ofNullable(title), Optional.ofNullable(deck), text);
        try (House.Rooms rooms = given.openExisting()) {
            return new Decisions(voice, json, asJson)
                    .each(
                            List.of(Objects.requireNonNull(id)),
                            one -> rooms.desk().correct(one, correction),
                            "Corrected");
        }
    }
}
