package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reprint.newsroom.words.article.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Files articles under topics.
@Command(
        name = "file",
        description = "File articles under regions, themes and in-depth reports.",
        footer = {
            "  reprint file 1k3v9x2m4 --region Ukraine --theme \"War and Conflict\" --report \"Kremlin talks\"",
            "  reprint topics                                  lists what there is to choose from",
            "  reprint file 1k3v9x2m4 --region UA --alone      replaces the regions it had"
        })
final class FileCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Parameters(arity = "1..*", paramLabel = "ID", converter = Code.class, description = "Codes of articles.")
    private List<ArticleId> ids = new ArrayList<>();

    @Mixin
    private final Labels labels = new Labels();

    @Option(names = "--alone", description = "Replace the topics it has in the vocabularies named.")
    private boolean alone;

    @Option(names = "--json", description = "Print a JSON object for each article.")
    private boolean asJson;

    FileCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        if (labels.all().isEmpty()) {
            throw Refusal.misused("Say under what: --region, --theme or --report.");
        }
        try (House.Rooms rooms = given.openExisting()) {
            return new Decisions(voice, json, asJson)
                    .each(ids, id -> rooms.desk().file(id, labels.all(), alone), "Filed");
        }
    }
}
