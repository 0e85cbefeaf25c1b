package org.reprint.newsroom.doors.cli;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.Revision;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows one article with all that is known of it.
@Command(
        name = "show",
        description = "Show an article: its text, where it came from, its terms, topics and history.",
        footer = {"  reprint show 1k3v9x2m4", "  reprint show 1k3v9x2m4 --json | jq .publications"})
final class ShowCommand implements Callable<Integer> {

    private static final int CLAIM_SHOWN = 240;

    private final Given given;
    private final Voice voice;
    private final Json json;

    @Parameters(paramLabel = "ID", converter = Code.class, description = "The article's code.")
    private @Nullable ArticleId id;

    /// One way to print it.
    static final class Form {
        @Option(names = "--json", description = "Print one JSON object with everything.")
        private boolean json;

        @Option(names = "--text", description = "Print the text alone, one block a line.")
        private boolean text;

        @Option(names = "--html", description = "Print the body alone, as HTML.")
        private boolean html;
    }

    @ArgGroup
    private Form form = new Form();

    ShowCommand(Given given, Voice voice, Json json) {
        this.given = given;
        this.voice = voice;
        this.json = json;
    }

    @Override
    public Integer call() {
        ArticleId wanted = Objects.requireNonNull(id);
        try (House.Rooms rooms = given.openExisting()) {
            Article article = House.article(rooms, wanted);
            List<Revision> history =
                    rooms.transactions().reading(() -> rooms.articles().revisions(wanted));
            if (form.json) {
                voice.say(json.page(whole(article, history, Shown.of(rooms, article))));
            } else if (form.text) {
                voice.say(article.content().text());
            } else if (form.html) {
                voice.say(article.content().body().html());
            } else {
                show(article, history, Shown.of(rooms, article));
            }
        }
        return Exit.DONE;
    }

    private static Map<String, Object> whole(Article article, List<Revision> history, Map<String, String> shown) {
        Map<String, Object> form = Forms.whole(article, history);
        form.put("shown", shown);
        return form;
    }

    private void show(Article article, List<Revision> history, Map<String, String> shown) {
        Table.wrapped(article.content().title(), voice.columns()).forEach(line -> voice.say(voice.bold(line)));
        if (!article.content().deck().isEmpty()) {
            Table.wrapped(article.content().deck(), voice.columns()).forEach(voice::say);
        }
        voice.say("");
        Table facts = new Table(voice.columns());
        facts.row("by", String.join(", ", article.content().byline()));
        facts.row("state", state(article.state()));
        shown.forEach(facts::row);
        article.provenance()
                .chain()
                .forEach(p -> facts.row(p.role() == Publication.Role.ORIGINAL ? "first" : "then", station(p)));
        if (!article.topics().isEmpty()) {
            facts.row(
                    "filed under",
                    article.topics().stream()
                            .map(t -> t.kind().word() + " " + t.name())
                            .collect(Collectors.joining("; ")));
        }
        facts.row("terms", TermsWords.of(article.terms()) + (article.ownTerms().isPresent() ? "" : " (its outlet's)"));
        if (!article.claim().isEmpty()) {
            facts.row("it says", claim(article.claim()));
        }
        history.forEach(r -> facts.row("revision " + r.number(), Forms.minute(r.at()) + " " + r.note()));
        facts.lines().forEach(voice::say);
        voice.say("");
        for (String block : article.content().text().split("\n", -1)) {
            Table.wrapped(block, voice.columns()).forEach(voice::say);
            voice.say("");
        }
    }

    /// What a page says of its terms is often a whole footer: its beginning tells whether it is worth reading whole.
    private static String claim(String claim) {
        String line = claim.strip().replaceAll("\\s+", " ");
        int end = line.lastIndexOf(' ', CLAIM_SHOWN);
        return line.length() <= CLAIM_SHOWN
                ? line
                : line.substring(0, end < 0 ? CLAIM_SHOWN : end) + " … (whole with --json)";
    }

    private static String state(Article.State state) {
        return switch (state) {
            case Article.Filed filed -> "filed, not public";
            case Article.Published published -> "published " + Forms.minute(published.at());
            case Article.Withdrawn gone -> "withdrawn " + Forms.minute(gone.at()) + ": " + gone.reason();
        };
    }

    private static String station(Publication station) {
        return station.outlet().name()
                + station.date().map(d -> ", " + d).orElse("")
                + station.url().map(URI::toString).map(u -> ", " + u).orElse("")
                + (station.capture().isPresent() ? " (seen by us)" : "");
    }
}
