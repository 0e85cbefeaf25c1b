package org.reprint.newsroom.doors.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.reprint.newsroom.deeds.desk.Decision;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;

/// Carries out a decision about one or several articles and says what came of it.
///
/// @param more what else is to be said of an article as it stands then, by name; may say nothing
record Decisions(Voice voice, Json json, boolean asJson, Function<Article, Map<String, String>> more) {

    Decisions(Voice voice, Json json, boolean asJson) {
        this(voice, json, asJson, article -> Map.of());
    }

    /// @param ids of the articles, in order
    /// @param deed the decision
    /// @param did what it is called when it is done: "Published"
    /// @return how the command ends
    int each(List<ArticleId> ids, Function<ArticleId, Decision> deed, String did) {
        int exit = Exit.DONE;
        for (ArticleId id : ids) {
            Decision decision = deed.apply(id);
            say(id, decision, did);
            if (decision instanceof Decision.Refused || decision instanceof Decision.Unknown) {
                exit = Exit.REFUSED;
            }
        }
        return exit;
    }

    private void say(ArticleId id, Decision decision, String did) {
        if (asJson) {
            voice.say(json.line(form(id, decision)));
            return;
        }
        switch (decision) {
            case Decision.Done(Article article) -> {
                voice.say(voice.green(did + ":") + " " + id + " " + title(article));
                further(article);
            }
            case Decision.Nothing(Article article) -> {
                voice.say("Nothing to do: " + id + " " + title(article) + " is so already.");
                further(article);
            }
            case Decision.Scheduled scheduled ->
                voice.say(voice.yellow("Scheduled:") + " " + id + " " + title(scheduled.article()) + " at "
                        + Forms.minute(scheduled.at()) + ", while “reprint serve” runs.");
            case Decision.Refused(String why) -> voice.tell("Refused: " + id + ". " + why);
            case Decision.Unknown unknown ->
                voice.tell("There is no article " + unknown.id() + "; “reprint list” shows those on file.");
        }
    }

    private void further(Article article) {
        Table table = new Table(voice.columns());
        more.apply(article).forEach((name, value) -> table.row(name, value));
        table.lines().forEach(voice::say);
    }

    private Map<String, Object> form(ArticleId id, Decision decision) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", id.code());
        switch (decision) {
            case Decision.Done(Article article) -> {
                form.put("outcome", "done");
                form.putAll(more.apply(article));
            }
            case Decision.Nothing(Article article) -> {
                form.put("outcome", "nothing");
                form.putAll(more.apply(article));
            }
            case Decision.Scheduled scheduled -> {
                form.put("outcome", "scheduled");
                form.put("at", scheduled.at().toString());
            }
            case Decision.Refused(String why) -> {
                form.put("outcome", "refused");
                form.put("why", why);
            }
            case Decision.Unknown unknown -> form.put("outcome", "unknown");
        }
        return form;
    }

    private static String title(Article article) {
        return "“" + article.content().title() + "”";
    }
}
