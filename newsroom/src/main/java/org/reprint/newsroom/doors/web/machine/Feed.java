package org.reprint.newsroom.doors.web.machine;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.picture.PictureUse;
import org.reprint.newsroom.words.rights.Licence;

/// A feed before it has a format. Every text can be written in XML.
///
/// @param self the feed's own address
/// @param page the page it follows
/// @param updated when its newest item changed; of an empty feed, the epoch
record Feed(
        String title,
        String description,
        String language,
        String self,
        String page,
        Instant updated,
        List<Item> items) {

    /// One article.
    ///
    /// @param id permanent and unique, an address
    /// @param url its page
    /// @param original where it stands at its first outlet
    /// @param first who published it first
    /// @param authors names with their pages, when we have one
    /// @param rights one line
    /// @param summary plain text
    /// @param html as much of the text as may be passed on, with its credit
    record Item(
            String id,
            String url,
            String title,
            Optional<URI> original,
            String first,
            List<Author> authors,
            Instant published,
            Instant updated,
            String language,
            List<String> categories,
            String rights,
            Optional<Licence> licence,
            Optional<PictureUse> picture,
            String summary,
            String html) {

        /// Characters of a summary made from the text.
        static final int SUMMARY = 280;
    }

    /// An author.
    record Author(String name, Optional<String> url) {}

    /// How a feed is written.
    enum Format {
        RSS("feed.rss", "application/rss+xml"),
        ATOM("feed.atom", "application/atom+xml"),
        JSON("feed.json", "application/feed+json");

        private final String file;
        private final String mediaType;

        Format(String file, String mediaType) {
            this.file = file;
            this.mediaType = mediaType;
        }

        /// The last part of its address.
        String file() {
            return file;
        }

        String mediaType() {
            return mediaType;
        }
    }
}
