package org.reprint.newsroom.doors.web.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.reprint.newsroom.words.press.Changes.Change;
import org.reprint.newsroom.words.press.ListKey;

/// The ready pages in memory, bounded in bytes. Good pages and apologies (status 400 and above) live apart,
/// so that a flood of made-up addresses cannot push out what people read. Within each, Caffeine's
/// TinyLFU keeps what is asked for often.
///
/// Pages are dropped exactly: [#apply(List)] drops those that show what changed, and [#keep(Ready, long)]
/// does not keep a page that was made before a change already applied to what it shows.
final class ReadyPages {

    /// Changes remembered for pages in the making; one that takes longer than this many changes is not kept.
    private static final int REMEMBERED = 4_096;

    private static final long MOST_FOR_APOLOGIES = 2L << 20;

    private final InstantSource clock;
    private final Cache<String, Ready> pages;
    private final Cache<String, Ready> apologies;
    private final Map<ListKey, Set<Ready>> shownBy = new ConcurrentHashMap<>();
    private final Deque<Change> recent = new ArrayDeque<>();
    private final long largest;
    private volatile long seen;

    /// @param bytes memory for all pages together
    /// @param clock by which pages go stale
    /// @param seen the number of the newest change at the start
    ReadyPages(long bytes, InstantSource clock, long seen) {
        this.clock = clock;
        this.seen = seen;
        long forApologies = Math.min(bytes / 16, MOST_FOR_APOLOGIES);
        this.pages = bounded(bytes - forApologies);
        this.apologies = bounded(forApologies);
        this.largest = bytes / 8;
    }

    private Cache<String, Ready> bounded(long bytes) {
        return Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String key, Ready ready) -> ready.weight())
                .executor(Runnable::run)
                .removalListener((key, ready, cause) -> {
                    if (ready != null) {
                        forget(ready);
                    }
                })
                .build();
    }

    /// The page kept under a key, if it is still valid.
    Optional<Ready> find(String key) {
        Ready ready = pages.getIfPresent(key);
        if (ready == null) {
            ready = apologies.getIfPresent(key);
        }
        if (ready == null) {
            return Optional.empty();
        }
        if (stale(ready)) {
            shelf(ready).asMap().remove(key, ready);
            return Optional.empty();
        }
        return Optional.of(ready);
    }

    /// The number of the newest change applied. Take it before making a page, give it when keeping the page.
    long seen() {
        return seen;
    }

    /// Keeps a page, unless what it shows changed since it was begun, or it is stale or too large.
    ///
    /// @param begun what [#seen()] said before the page was made
    void keep(Ready ready, long begun) {
        if (stale(ready) || ready.weight() > largest) {
            return;
        }
        synchronized (recent) {
            if (changedSince(begun, ready.page().shows())) {
                return;
            }
            for (ListKey shown : ready.page().shows()) {
                shownBy.compute(shown, (key, all) -> {
                    Set<Ready> set = all == null ? ConcurrentHashMap.newKeySet(2) : all;
                    set.add(ready);
                    return set;
                });
            }
            shelf(ready).put(ready.key(), ready);
        }
    }

    /// Drops what shows any of these changes.
    ///
    /// @param changes oldest first, all newer than [#seen()]
    void apply(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        synchronized (recent) {
            for (Change change : changes) {
                recent.addLast(change);
                if (recent.size() > REMEMBERED) {
                    recent.removeFirst();
                }
                drop(change.keys());
            }
            seen = changes.getLast().number();
        }
    }

    /// How many pages are kept, apologies included.
    long size() {
        return pages.asMap().size() + (long) apologies.asMap().size();
    }

    private void drop(Collection<ListKey> keys) {
        for (ListKey key : keys) {
            for (Ready ready : shownBy.getOrDefault(key, Set.of())) {
                shelf(ready).asMap().remove(ready.key(), ready);
            }
        }
    }

    private boolean changedSince(long begun, Set<ListKey> shows) {
        if (begun == seen) {
            return false;
        }
        boolean forgotten = recent.isEmpty()
                || (recent.size() == REMEMBERED && recent.getFirst().number() > begun + 1);
        return forgotten
                || recent.stream()
                        .anyMatch(change -> change.number() > begun
                                && change.keys().stream().anyMatch(shows::contains));
    }

    /// Takes an entry out of the index, and no other that may be kept under its key by now.
    private void forget(Ready ready) {
        for (ListKey shown : ready.page().shows()) {
            shownBy.computeIfPresent(shown, (key, all) -> {
                all.remove(ready);
                return all.isEmpty() ? null : all;
            });
        }
    }

    private boolean stale(Ready ready) {
        return ready.validUntil().isPresent()
                && !clock.instant().isBefore(ready.validUntil().get());
    }

    private Cache<String, Ready> shelf(Ready ready) {
        return ready.page().status() >= 400 ? apologies : pages;
    }
}
