package org.reprint.newsroom.doors.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists what is on file.
@Command(
        name = "list",
        description = "List the articles on file, newest first.",
        footer = {
            "  reprint list",
            "  reprint list --state filed -n 100",
            "  reprint list --json | jq -r 'select(.language == \"ar\") | .id'"
        })
final class ListCommand implements Callable<Integer> {

    /// Where an article may stand.
    enum State {
        FILED,
        PUBLISHED,
        WITHDRAWN
    }

    private static final int READ_AT_ONCE = 200;

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Option(names = "--state", paramLabel = "STATE", description = "filed, published or withdrawn alone.")
    private @Nullable State state;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "30",
            description = "How many (default: 30).")
    private int limit = 30;

    @Option(names = "--before", paramLabel = "ID", converter = Code.class, description = "Only older ones than this.")
    private @Nullable ArticleId before;

    @Option(names = "--json", description = "Print a JSON object for each article.")
    private boolean asJson;

    ListCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw Refusal.misused("-n has to be at least 1.");
        }
        try (House.Rooms rooms = given.openExisting()) {
            Optional<String> word = Optional.ofNullable(state).map(s -> s.name().toLowerCase(Locale.ROOT));
            Optional<ArticleId> from = Optional.ofNullable(before);
            from.ifPresent(id -> House.article(rooms, id));
            int left = limit;
            while (left > 0) {
                Optional<ArticleId> older = from;
                int most = Math.min(left, READ_AT_ONCE);
                List<Article> run = rooms.transactions()
                        .reading(() -> rooms.articles().find(rooms.articles().list(word, older, most)));
                if (run.isEmpty()) {
                    break;
                }
                print(run);
                left -= run.size();
                from = Optional.of(run.getLast().id());
            }
            if (left == limit && !asJson) {
                voice.tell("Nothing is on file here" + word.map(w -> " as " + w).orElse("") + ".");
            }
        }
        return Exit.DONE;
    }

    private void print(List<Article> run) {
        if (asJson) {
            run.forEach(article -> voice.say(json.line(Forms.head(article))));
            return;
        }
        Table table = new Table(voice.columns());
        for (Article article : run) {
            String outlet = article.provenance().original().outlet().name();
            table.row(
                    article.id().code(),
                    painted(article.state()),
                    article.filedAt().toString().substring(0, 10),
                    outlet,
                    article.content().title());
        }
        table.lines().forEach(voice::say);
    }

    private String painted(Article.State state) {
        String word = Forms.word(state);
        return switch (state) {
            case Article.Filed filed -> voice.yellow(word);
            case Article.Published published -> voice.green(word);
            case Article.Withdrawn withdrawn -> voice.red(word);
        };
    }
}
