package org.reprint.newsroom.words.press;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Port: the log of what changed, written in the transaction of every deed that changes what pages show.
/// Caches and indexes on every node follow it.
public interface Changes {

    /// Notes that things changed.
    void note(Collection<ListKey> keys);

    /// The number of the newest change, 0 when there is none. Cheap: nodes ask often.
    long last();

    /// The changes after a number, oldest first.
    List<Change> since(long number);

    /// @param number strictly increasing in commit order
    /// @param keys what changed
    record Change(long number, Set<ListKey> keys) {}
}
