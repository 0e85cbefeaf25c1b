package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reprint.newsroom.deeds.statement.Rehearing;
import org.reprint.newsroom.words.article.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds statements anew.
@Command(
        name = "find",
        description = "Find the statements of articles anew, of all on file when none is named. What editors decided"
                + " stays.",
        footer = {"  reprint statements find 1k3v9x2m4", "  reprint statements find"})
final class StatementFindCommand implements Callable<Integer> {

    private static final int AT_ONCE = 200;

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Parameters(arity = "0..*", paramLabel = "ID", converter = Code.class, description = "Codes of articles.")
    private List<ArticleId> ids = new ArrayList<>();

    @Option(names = "--json", description = "Print a JSON object for each article.")
    private boolean asJson;

    StatementFindCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        int exit = Exit.DONE;
        try (House.Rooms rooms = given.openExisting()) {
            if (!ids.isEmpty()) {
                for (ArticleId id : ids) {
                    exit = Math.max(exit, find(rooms, id));
                }
                return exit;
            }
            Optional<ArticleId> before = Optional.empty();
            List<ArticleId> run = rooms.articles().list(Optional.empty(), before, AT_ONCE);
            while (!run.isEmpty()) {
                for (ArticleId id : run) {
                    exit = Math.max(exit, find(rooms, id));
                }
                before = Optional.of(run.getLast());
                run = rooms.articles().list(Optional.empty(), before, AT_ONCE);
            }
        }
        return exit;
    }

    private int find(House.Rooms rooms, ArticleId id) {
        Rehearing.Outcome outcome = rooms.rehearing().find(id);
        if (asJson) {
            Map<String, Object> form = new LinkedHashMap<>();
            form.put("article", id.code());
            switch (outcome) {
                case Rehearing.Heard(int count) -> form.put("statements", count);
                case Rehearing.NoArticle() -> form.put("outcome", "unknown");
                case Rehearing.Overtaken() -> form.put("outcome", "overtaken");
                case Rehearing.Unheard(RuntimeException why) -> form.put("outcome", "unheard");
            }
            voice.say(json.line(form));
        } else {
            switch (outcome) {
                case Rehearing.Heard(int count) ->
                    voice.say(id + " " + count + (count == 1 ? " statement" : " statements"));
                case Rehearing.NoArticle() ->
                    voice.tell("There is no article " + id + "; “reprint list” shows those on file.");
                case Rehearing.Overtaken() ->
                    voice.tell("The article " + id + " was corrected again and again meanwhile; find it once more.");
                case Rehearing.Unheard(RuntimeException why) ->
                    voice.tell("The text of the article " + id + " could not be listened to (" + why
                            + "); what was found in it before stays. Report the article's text to us.");
            }
        }
        return outcome instanceof Rehearing.Heard ? Exit.DONE : Exit.REFUSED;
    }
}
