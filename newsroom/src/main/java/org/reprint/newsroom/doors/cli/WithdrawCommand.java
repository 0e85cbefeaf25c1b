package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes articles off the site.
@Command(
        name = "withdraw",
        description =
                "Take articles off the site. Their addresses stay and say when and why. Of one that is off already,"
                        + " this mends the reason.",
        footer = "  reprint withdraw 1k3v9x2m4 --reason \"The outlet asked us to.\"")
final class WithdrawCommand implements Callable<Integer> {

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Parameters(arity = "1..*", paramLabel = "ID", converter = Code.class, description = "Codes of articles.")
    private List<ArticleId> ids = new ArrayList<>();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for readers.")
    private String reason = "";

    @Option(names = "--json", description = "Print a JSON object for each article.")
    private boolean asJson;

    WithdrawCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    private static Map<String, String> reason(Article article) {
        return article.state() instanceof Article.Withdrawn(var at, String reason)
                ? Map.of("reason", reason)
                : Map.of();
    }

    @Override
    public Integer call() {
        try (House.Rooms rooms = given.openExisting()) {
            return new Decisions(voice, json, asJson, WithdrawCommand::reason)
                    .each(ids, id -> rooms.desk().withdraw(id, reason), "Withdrawn");
        }
    }
}
