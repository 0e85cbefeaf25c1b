package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        Optional<Integer> found = rooms.statementDesk().find(id);
        if (asJson) {
            Map<String, Object> form = new LinkedHashMap<>();
            form.put("article", id.code());
            found.ifPresentOrElse(count -> form.put("statements", count), () -> form.put("outcome", "unknown"));
            voice.say(json.line(form));
        } else if (found.isPresent()) {
            voice.say(id + " " + found.get() + (found.get() == 1 ? " statement" : " statements"));
        } else {
            voice.tell("There is no article " + id + "; “reprint list” shows those on file.");
        }
        return found.isPresent() ? Exit.DONE : Exit.REFUSED;
    }
}
