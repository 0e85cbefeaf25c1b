package org.reprint.extract;

import java.net.URI;
import java.util.Optional;

/// One step of an article's way: an outlet that published it.
///
/// @param outlet the outlet's name as the page writes it
/// @param url the article's address there
/// @param date when it was published there
/// @param role whether it was first or took it over
public record Publication(String outlet, Optional<URI> url, Optional<Moment> date, Role role) {

    /// The part an outlet played.
    public enum Role {
        /// It published the article first.
        ORIGINAL,
        /// It took the article over from another.
        REPUBLICATION
    }
}
