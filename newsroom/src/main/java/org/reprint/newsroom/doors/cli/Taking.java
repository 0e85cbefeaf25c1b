package org.reprint.newsroom.doors.cli;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.reprint.newsroom.deeds.desk.Decision;
import org.reprint.newsroom.deeds.desk.Desk.Label;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.words.article.Arrival;
import org.reprint.newsroom.words.article.Article;

/// Takes pages in, files them under the topics given, and publishes them when that was asked.
///
/// @param rooms of an open newsroom
/// @param publish whether articles that were never published are
/// @param labels topics for all of them
record Taking(House.Rooms rooms, boolean publish, List<Label> labels) {

    /// What came of one page.
    enum Kind {
        FILED,
        PUBLISHED,
        KNOWN,
        REFUSED
    }

    /// @param source as it was named
    /// @param article when there is one on file now
    /// @param why it was refused, or filed and not published; may be empty
    record Result(Kind kind, String source, Optional<Article> article, String why) {

        static Result refused(String source, String why) {
            return new Result(Kind.REFUSED, source, Optional.empty(), why);
        }

        /// The same, with what was done before it said first.
        ///
        /// @param said may be empty
        Result after(String said) {
            String both = said.isEmpty() || why.isEmpty() ? said + why : said + "; " + why;
            return new Result(kind, source, article, both);
        }
    }

    /// Takes one page in.
    ///
    /// @param source as it was named
    Result take(String source, Arrival arrival) {
        return switch (rooms.intake().take(arrival)) {
            case Intake.Refused(String why) -> Result.refused(source, why);
            case Intake.Known known -> known(source, known);
            case Intake.Filed(Article article, boolean listing) -> {
                String said = labelled(article);
                Result result = listing
                        ? listing(Kind.FILED, source, article)
                        : publish
                                ? published(source, article)
                                : new Result(Kind.FILED, source, Optional.of(article), "");
                yield result.after(said);
            }
        };
    }

    /// What was asked for new articles is done for one on file too; only what an editor took off the site stays off.
    private Result known(String source, Intake.Known known) {
        Article article = known.article();
        StringJoiner why = new StringJoiner("; ");
        why.setEmptyValue("");
        if (known.newWay()) {
            why.add("by a new way, added to its chain");
        }
        String said = labelled(article);
        if (!said.isEmpty()) {
            why.add(said);
        }
        if (publish && article.state() instanceof Article.Filed && known.listing()) {
            return listing(Kind.KNOWN, source, article).after(why.toString());
        }
        if (publish && article.state() instanceof Article.Filed) {
            return published(source, article).after(why.toString());
        }
        if (publish && article.state() instanceof Article.Withdrawn) {
            why.add("not published: it was withdrawn; “reprint publish " + article.id() + "” brings it back");
        }
        return new Result(Kind.KNOWN, source, Optional.of(article), why.toString());
    }

    private static Result listing(Kind kind, String source, Article article) {
        return new Result(
                kind,
                source,
                Optional.of(article),
                "looks like a list of articles rather than one; “reprint publish " + article.id()
                        + "” publishes it all the same");
    }

    /// @return what came of filing it under the labels, a few words; empty when there are none
    private String labelled(Article article) {
        if (labels.isEmpty()) {
            return "";
        }
        return switch (rooms.desk().file(article.id(), labels, false)) {
            case Decision.Done done -> "filed under " + names();
            case Decision.Nothing nothing -> "filed under " + names() + " already";
            case Decision.Refused(String why) -> "not filed: " + why;
            case Decision.Scheduled scheduled -> "";
            case Decision.Unknown gone -> "not filed: it is gone from the file.";
        };
    }

    private String names() {
        return labels.stream().map(l -> l.kind().word() + " " + l.name()).collect(Collectors.joining(", "));
    }

    private Result published(String source, Article article) {
        return switch (rooms.desk().publish(article.id())) {
            case Decision.Done(Article now) -> new Result(Kind.PUBLISHED, source, Optional.of(now), "");
            case Decision.Nothing(Article now) -> new Result(Kind.PUBLISHED, source, Optional.of(now), "");
            case Decision.Scheduled(Article now, var at) ->
                new Result(Kind.FILED, source, Optional.of(now), "will be published at " + Forms.minute(at));
            case Decision.Refused(String why) ->
                new Result(Kind.FILED, source, Optional.of(article), "not published: " + why);
            case Decision.Unknown unknown ->
                new Result(Kind.FILED, source, Optional.of(article), "not published: it is gone from the file.");
        };
    }
}
