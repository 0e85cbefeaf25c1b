package org.reprint.newsroom.doors.web.machine;

import java.util.List;
import org.reprint.newsroom.deeds.press.pages.Ties;
import org.reprint.newsroom.doors.web.Page;

/// A text with what it hangs on, as a page.
final class Shown {

    /// The header by which other sites' pages may load an answer (Fetch, section 3.7).
    static final String READERS = "Cross-Origin-Resource-Policy";

    private Shown() {}

    static Page page(String mediaType, String text, Ties ties) {
        Page page = Page.of(200, mediaType, text, List.copyOf(ties.keys()));
        return ties.validUntil().map(page::until).orElse(page);
    }
}
