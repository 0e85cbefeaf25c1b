package org.reprint.newsroom.doors.web.serve;

import java.time.Duration;
import org.reprint.newsroom.words.press.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the log of changes and drops what they concern from the ready pages. Looks every 40 ms, for
/// deeds done by other processes and nodes, and whenever it is asked, for deeds done in this one.
final class Follower implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(40);
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Changes changes;
    private final ReadyPages pages;
    private final Thread thread;
    private volatile boolean closed;
    private boolean failing;

    Follower(Changes changes, ReadyPages pages) {
        this.changes = changes;
        this.pages = pages;
        this.thread = Thread.ofVirtual().name("follower").unstarted(this::follow);
    }

    void start() {
        thread.start();
    }

    /// Reads the log now; when this returns, every change committed before the call has been applied.
    synchronized void look() {
        if (changes.last() != pages.seen()) {
            pages.apply(changes.since(pages.seen()));
        }
    }

    private void follow() {
        while (!closed) {
            try {
                look();
                failing = false;
                Thread.sleep(PAUSE);
            } catch (InterruptedException asked) {
                return;
            } catch (RuntimeException trouble) {
                complain(trouble);
            }
        }
    }

    /// Said once per outage: a store that is away for a minute would fill the log with 1,500 lines.
    private void complain(RuntimeException trouble) {
        if (!failing && !closed) {
            failing = true;
            LOG.warn("The log of changes cannot be read; pages in memory may be old until it can.", trouble);
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException asked) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
