package org.reprint.newsroom.words.article;

import java.net.URI;
import org.reprint.newsroom.words.article.Fetcher.Fetched;

/// A page on its way in, with whatever lies beside it: from the web, or saved in a folder, or on standard
/// input.
public interface Arrival {

    /// The page itself. Called once.
    Fetched page();

    /// A picture that the page shows.
    ///
    /// @param address absolute, resolved against the page's own address
    Fetched picture(URI address);

    /// A page on the web.
    ///
    /// @param address untrusted
    /// @param fetcher brings it and its pictures
    static Arrival fromWeb(URI address, Fetcher fetcher) {
        return new Arrival() {
            @Override
            public Fetched page() {
                return fetcher.fetch(address, Fetcher.Kind.PAGE);
            }

            @Override
            public Fetched picture(URI picture) {
                return fetcher.fetch(picture, Fetcher.Kind.PICTURE);
            }
        };
    }
}
