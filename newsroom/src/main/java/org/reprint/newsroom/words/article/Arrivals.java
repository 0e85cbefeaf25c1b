package org.reprint.newsroom.words.article;

import java.util.Optional;

/// Port: opens whatever somebody gave the newsroom to take in.
public interface Arrivals {

    /// Nothing is fetched or read before the arrival is asked for its page.
    ///
    /// @param given an address (`http://…`, `https://…`), the path of a saved page, or `-` for standard input;
    ///     untrusted
    /// @param original the address that a saved page was found at, as somebody wrote it; empty to look for it in
    ///     the page itself
    /// @return never fails: what cannot be opened refuses its page with a sentence
    Arrival receive(String given, Optional<String> original);
}
