package org.reprint.newsroom.doors.web.serve;

import java.time.InstantSource;
import java.util.Set;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.words.press.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells a watchman whether this process serves and reaches its database: `200 ok`, or `503` with a sentence. Made
/// anew for everyone who asks, from the one look at the database that is cheapest, and never kept by anybody.
final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Changes changes;
    private final InstantSource clock;

    /// @param changes whose newest number is read
    /// @param clock by which the answer is stale at once
    Health(Changes changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /// The answer of this moment.
    Page look() {
        return looked().until(clock.instant()).with("Cache-Control", "no-store");
    }

    private Page looked() {
        try {
            changes.last();
            return Page.of(200, TEXT, "ok\n", Set.of());
        } catch (RuntimeException trouble) {
            LOG.warn("The database does not answer.", trouble);
            return Page.of(503, TEXT, "The database does not answer; the log of the newsroom says why.\n", Set.of());
        }
    }
}
