package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reprint.newsroom.words.article.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Publishes articles on file.
@Command(
        name = "publish",
        description = "Publish articles in the form that their terms allow: whole, or as an excerpt with a link.",
        footer = {
            "  reprint publish 1k3v9x2m4",
            "  reprint list --state filed --json | jq -r .id | xargs reprint publish"
        })
final class PublishCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Parameters(arity = "1..*", paramLabel = "ID", converter = Code.class, description = "Codes of articles.")
    private List<ArticleId> ids = new ArrayList<>();

    @Option(names = "--json", description = "Print a JSON object for each article.")
    private boolean asJson;

    PublishCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        try (House.Rooms rooms = given.openExisting()) {
            return new Decisions(voice, json, asJson, article -> Shown.of(rooms, article))
                    .each(ids, rooms.desk()::publish, "Published");
        }
    }
}
