package org.reprint.newsroom.words.job;

import java.time.Instant;
import org.reprint.newsroom.words.article.ArticleId;

/// Port: durable work for later. Scheduling joins the caller's transaction; a job runs once, on one node,
/// and again after a crash in its middle.
public interface Jobs {

    /// Schedules a job; one of the same kind for the same article is replaced.
    void schedule(Job job, Instant at);

    /// Takes back a job that has not run.
    void cancel(Job job);

    /// Something to be done.
    sealed interface Job {
        /// The article it concerns.
        ArticleId article();
    }

    /// Publish an article when its embargo ends.
    record Release(ArticleId article) implements Job {}

    /// Withdraw an article when our right to it ends.
    record Expire(ArticleId article) implements Job {}
}
