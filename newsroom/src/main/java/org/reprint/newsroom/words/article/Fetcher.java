package org.reprint.newsroom.words.article;

import java.net.URI;

/// Port: brings pages and pictures from the web, and from nowhere else.
public interface Fetcher {

    /// Fetches one address. Bounded in time, bytes, redirects and headers; never connects to an address
    /// that is not public unless the operator allowed its host.
    ///
    /// @param address untrusted
    /// @param kind what is expected
    Fetched fetch(URI address, Kind kind);

    /// What is expected at an address.
    enum Kind {
        PAGE,
        PICTURE
    }

    /// What came of it.
    sealed interface Fetched {}

    /// @param capture complete
    record Brought(Capture capture) implements Fetched {}

    /// @param why a sentence for an editor: what was wrong and what to do
    record Refused(String why) implements Fetched {}
}
