package org.reprint.newsroom.doors.web.serve;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.words.picture.Picture.Print;
import org.reprint.newsroom.words.picture.Pictures;

/// Serves the prints of pictures. Their address is the hash of the picture, so they never change.
final class Prints {

    private static final Pattern FILE = Pattern.compile("([0-9]{2,5})\\.(jpg|png)");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Pictures pictures;

    Prints(Pictures pictures) {
        this.pictures = pictures;
    }

    /// A print, or empty.
    ///
    /// @param sha256 as asked for, untrusted
    /// @param file width and ending, e.g. `640.jpg`, untrusted
    Optional<Page> find(String sha256, String file) {
        Matcher named = FILE.matcher(file);
        if (!SHA_256.matcher(sha256).matches() || !named.matches()) {
            return Optional.empty();
        }
        return pictures.print(sha256, Integer.parseInt(named.group(1)))
                .filter(print -> print.ending().equals(named.group(2)))
                .map(Prints::page);
    }

    private static Page page(Print print) {
        return new Page(200, print.mediaType(), print.bytes(), Set.of(), Optional.empty(), Map.of())
                .with("Cache-Control", "public, max-age=31536000, immutable")
                .with("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
