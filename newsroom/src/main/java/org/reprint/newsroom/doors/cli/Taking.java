package org.reprint.newsroom.doors.cli;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.desk.Decision;
import org.reprint.newsroom.deeds.desk.Desk.Label;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.words.article.Arrival;
import org.reprint.newsroom.words.article.Article;

/// Takes pages in, files them under the topics given, and publishes them when that was asked.
///
/// @param rooms of an open newsroom
/// @param publish whether new articles are published
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
    }

    /// Takes one page in.
    ///
    /// @param source as it was named
    Result take(String source, Arrival arrival) {
        return switch (rooms.intake().take(arrival)) {
            case Intake.Refused(String why) -> Result.refused(source, why);
            case Intake.Known(Article article, boolean newWay) -> {
                String why = newWay ? "by a new way, added to its chain" : "";
                yield publish && article.state() instanceof Article.Filed
                        ? published(source, article)
                        : new Result(Kind.KNOWN, source, Optional.of(article), why);
            }
            case Intake.Filed(Article article) -> labelled(source, article);
        };
    }

    private Result labelled(String source, Article article) {
        if (!labels.isEmpty()
                && rooms.desk().file(article.id(), labels, false) instanceof Decision.Refused(String why)) {
            return new Result(Kind.FILED, source, Optional.of(article), why);
        }
        return publish ? published(source, article) : new Result(Kind.FILED, source, Optional.of(article), "");
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
