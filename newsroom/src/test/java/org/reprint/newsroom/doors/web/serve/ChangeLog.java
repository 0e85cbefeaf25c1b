package org.reprint.newsroom.doors.web.serve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.reprint.newsroom.words.press.Changes;
import org.reprint.newsroom.words.press.ListKey;

/// The log of changes in memory.
final class ChangeLog implements Changes {

    private final List<Change> all = new ArrayList<>();

    @Override
    public synchronized void note(Collection<ListKey> keys) {
        all.add(new Change(all.size() + 1L, Set.copyOf(keys)));
    }

    @Override
    public synchronized long last() {
        return all.size();
    }

    @Override
    public synchronized List<Change> since(long number) {
        return List.copyOf(all.subList((int) number, all.size()));
    }
}
