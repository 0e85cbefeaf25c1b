package org.reprint.newsroom.words.picture;

import java.util.Optional;
import org.reprint.newsroom.words.picture.Picture.Print;

/// Port: the pictures on file.
public interface Pictures {

    /// Stores a picture and its prints; storing the same one again changes nothing.
    void keep(Picture picture);

    /// A picture without the bytes of its prints (they are empty arrays), or empty.
    Optional<Picture> find(String sha256);

    /// One print with its bytes, or empty.
    Optional<Print> print(String sha256, int width);
}
