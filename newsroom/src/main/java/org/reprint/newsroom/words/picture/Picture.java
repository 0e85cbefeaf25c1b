package org.reprint.newsroom.words.picture;

import java.net.URI;
import java.util.List;

/// A picture on file.
///
/// @param sha256 of the captured bytes, 64 lower-case hexadecimal digits; its name
/// @param capture the id of the capture that brought it
/// @param source where it was found
/// @param prints ready to serve, narrowest first, at least one
public record Picture(String sha256, long capture, URI source, List<Print> prints) {

    public Picture {
        prints = List.copyOf(prints);
    }

    /// The widest print.
    public Print largest() {
        return prints.getLast();
    }

    /// One size of a picture, without its metadata (no EXIF, no location).
    ///
    /// @param width pixels
    /// @param height pixels
    /// @param mediaType `image/jpeg` or `image/png`
    /// @param bytes the encoded picture
    public record Print(int width, int height, String mediaType, byte[] bytes) {

        /// The ending of the print's address: `jpg` or `png`.
        public String ending() {
            return mediaType.equals("image/png") ? "png" : "jpg";
        }
    }
}
