package org.reprint.newsroom.words.press;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.article.ArticleId;

/// Port: the published articles by key, newest first. Kept by the store whenever an article's state or
/// topics change, in the same transaction, so that no list ever disagrees with a page.
public interface Listings {

    /// A run of a listing.
    ///
    /// @param after where to go on, when given
    /// @param limit at least 1
    List<Entry> page(ListKey key, Optional<Entry> after, int limit);

    /// A run of what stands in all of several listings.
    ///
    /// @param keys at least one
    /// @param since only what we published at or after this, when given
    /// @param after where to go on, when given
    /// @param limit at least 1
    List<Entry> common(Set<ListKey> keys, Optional<Instant> since, Optional<Entry> after, int limit);

    /// How many articles a listing holds.
    long count(ListKey key);

    /// The listings that start with a prefix (e.g. `month:`) and how many articles each holds; empty ones are left out.
    Map<ListKey, Long> counts(String prefix);

    /// One place in a listing; also the cursor behind it.
    ///
    /// @param at when we published it
    record Entry(Instant at, ArticleId article) {

        /// As it stands in an address: two base-36 numbers joined by `-`.
        public String cursor() {
            return Long.toString(at.toEpochMilli(), 36) + "-" + article.code();
        }

        /// Reads a [#cursor()], or empty when it is none.
        public static Optional<Entry> parse(String cursor) {
            String[] parts = cursor.split("-", -1);
            if (parts.length != 2) {
                return Optional.empty();
            }
            return ArticleId.parse(parts[0])
                    .flatMap(at ->
                            ArticleId.parse(parts[1]).map(id -> new Entry(Instant.ofEpochMilli(at.value()), id)));
        }
    }
}
