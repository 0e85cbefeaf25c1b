package org.reprint.newsroom.words.picture;

import java.util.List;

/// Port: develops the prints of a captured picture.
public interface Darkroom {

    /// Reads a picture of any usual format and makes prints of it, no wider than the original.
    ///
    /// @param bytes untrusted; JPEG, PNG, GIF (first frame), WebP or BMP; bounded in pixels before decoding
    Developed develop(byte[] bytes);

    /// What came of it.
    sealed interface Developed {}

    /// @param prints narrowest first, at least one
    record Prints(List<Picture.Print> prints) implements Developed {}

    /// @param why a sentence for an editor
    record Unreadable(String why) implements Developed {}
}
