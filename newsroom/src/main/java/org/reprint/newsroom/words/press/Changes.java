package org.reprint.newsroom.words.press;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Port: the log of what changed, written in the transaction of every deed that changes what pages show.
/// Caches and indexes on every node follow it.
///
/// The store notes by itself, in the same transaction:
/// - a state, a correction, own terms or another chain: [ListKey#article] and every listing the article
///   stands in, before or after, and [ListKey#corrections] when it shows there;
/// - other topics: [ListKey#article] and the listings it entered or left;
/// - an outlet's name or terms: [ListKey#outlet] and [ListKey#facts(org.reprint.newsroom.words.article.Outlet)];
///   an author's name or bio: [ListKey#author] and [ListKey#facts(org.reprint.newsroom.words.article.Person)];
/// - a term's new name: [ListKey#topic] and [ListKey#site].
///
/// An outlet may have a hundred thousand articles: they are not noted one by one. Therefore a page, feed or
/// answer that shows an article or its head depends on the article's key **and on the facts of every outlet
/// in its chain and of every author in its byline**. (The listing's key would do too, but changes with
/// every publication.)
///
/// What was never public is not noted.
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
