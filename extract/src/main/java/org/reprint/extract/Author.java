package org.reprint.extract;

import java.net.URI;
import java.util.Optional;

/// A person, or failing one an agency or desk, named as author.
///
/// @param name the name as the page writes it, without "By", titles or place
/// @param url the author's own page, mostly on the same site
/// @param bio what the page says about the author, as plain text
public record Author(String name, Optional<URI> url, Optional<String> bio) {

    /// An author of whom only the name is known.
    ///
    /// @param name the name as the page writes it
    /// @return the author without address and bio
    public static Author named(String name) {
        return new Author(name, Optional.empty(), Optional.empty());
    }
}
