package org.reprint.newsroom.words.job;

import java.time.Instant;
import org.reprint.newsroom.words.article.ArticleId;

/// Port: durable work for later. Scheduling joins the caller's transaction; a job runs once, on one node,
/// and again after a crash in its middle.
public interface Jobs {

    /// Schedules a job; one of the same kind about the same thing is replaced.
    void schedule(Job job, Instant at);

    /// Takes back a job that has not run.
    void cancel(Job job);

    /// Whether a job waits to be run.
    boolean waits(Job job);

    /// Something to be done.
    sealed interface Job {
        /// The id of what it concerns.
        long about();
    }

    /// What an editor decided before it fell due.
    sealed interface ForDesk extends Job {}

    /// Publish an article when its embargo ends.
    record Release(ArticleId article) implements ForDesk {
        @Override
        public long about() {
            return article.value();
        }
    }

    /// Withdraw an article when our right to it ends.
    record Expire(ArticleId article) implements ForDesk {
        @Override
        public long about() {
            return article.value();
        }
    }

    /// Withdraw what we have from an outlet under its terms when those end.
    ///
    /// @param outlet its id
    record Lapse(long outlet) implements ForDesk {
        @Override
        public long about() {
            return outlet;
        }
    }

    /// Find the statements of a stretch of the articles that were on file before the newsroom could. One that is
    /// scheduled already stays as it is.
    ///
    /// @param below only of articles with lesser ids
    record Listen(long below) implements Job {
        @Override
        public long about() {
            return below;
        }
    }
}
