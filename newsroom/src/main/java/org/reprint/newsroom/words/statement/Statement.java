package org.reprint.newsroom.words.statement;

import java.time.Instant;
import org.reprint.newsroom.words.article.ArticleId;

/// A saying on file.
///
/// @param id keeps its value as long as the same words stand in the article, through all its revisions
/// @param article in which it stands
/// @param revision the id of the revision its place belongs to: the current one, or, for one that is gone,
///     the last in which its words stood
/// @param gone whether its words no longer stand in the article's current revision
/// @param saying what was said
/// @param mark what is held of it
/// @param saidAt by which lists sort it: the day it was said where the text tells, else the day the article
///     first appeared, else when the article was filed
public record Statement(
        StatementId id, ArticleId article, long revision, boolean gone, Saying saying, Mark mark, Instant saidAt) {

    /// The same saying with another mark.
    public Statement mark(Mark now) {
        return new Statement(id, article, revision, gone, saying, now, saidAt);
    }

    /// The same statement with another saying.
    public Statement saying(Saying now) {
        return new Statement(id, article, revision, gone, now, mark, saidAt);
    }

    /// As it stands in a revision.
    public Statement in(long newRevision, Saying there, Instant when) {
        return new Statement(id, article, newRevision, false, there, mark, when);
    }

    /// Its words no longer stand in the text.
    public Statement left() {
        return new Statement(id, article, revision, true, saying, mark, saidAt);
    }
}
