package org.reprint.newsroom.doors.web.site;

import gg.jte.Content;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What stands in a page's head.
///
/// @param title without the outlet's name; empty on the front page
/// @param description one or two sentences, may be empty
/// @param canonical the address that search engines are told; empty for pages that are none of their business
/// @param indexed whether search engines may list it
/// @param feeds that follow what the page shows
/// @param forMachines structured data, made and escaped by its own door
public record Head(
        String title,
        String description,
        Optional<URI> canonical,
        boolean indexed,
        List<Feed> feeds,
        Optional<Content> forMachines) {

    public Head {
        feeds = List.copyOf(feeds);
    }

    /// A feed.
    ///
    /// @param type its media type
    public record Feed(String path, String type, String title) {}
}
