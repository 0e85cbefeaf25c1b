package org.reprint.newsroom.doors.web.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// What every page shows of the house.
///
/// @param name the outlet's name
/// @param tagline under the name on the front page
/// @param contact a mail address, when one is set
/// @param base the public address of the front page, ending in `/`
/// @param words in the site's language
/// @param assets the stylesheet and its companions
public record House(String name, String tagline, Optional<String> contact, URI base, Words words, Assets assets) {

    /// The public address of a page, percent-encoded.
    ///
    /// @param path begins with `/`, not encoded
    public URI address(String path) {
        try {
            String encoded = new URI(null, null, path, null).toASCIIString();
            return base.resolve(encoded);
        } catch (URISyntaxException notOurs) {
            throw new IllegalArgumentException("Not a path of this site: " + path, notOurs);
        }
    }
}
