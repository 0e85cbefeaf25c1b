package org.reprint.newsroom.words.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/// One station in an article's provenance: who published it, where and when, and how we know.
///
/// @param role what this outlet did in the chain
/// @param outlet who
/// @param url the article's address there, when known
/// @param date the day it was published there, when known, in that outlet's own time zone
/// @param capture the id of the [Capture] that shows it, when there is one
public record Publication(
        Role role, Outlet outlet, Optional<URI> url, Optional<LocalDate> date, Optional<Long> capture) {

    /// A station's place in the chain.
    public enum Role {
        /// First publication.
        ORIGINAL,
        /// A republisher on the way to us.
        REPUBLICATION
    }
}
