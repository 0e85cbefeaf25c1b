package org.reprint.newsroom.doors.web.serve;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reprint.newsroom.deeds.press.pages.PictureLeave;
import org.reprint.newsroom.deeds.press.pages.Press;
import org.reprint.newsroom.deeds.press.pages.Ties;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.words.picture.Picture.Print;
import org.reprint.newsroom.words.picture.Pictures;
import org.reprint.newsroom.words.press.ListKey;

/// Serves the prints of pictures, each only while an article that is printed shows it. Their address is the hash of
/// the picture, so they never change.
final class Prints {

    private static final Pattern FILE = Pattern.compile("([0-9]{2,5})\\.(jpg|png)");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Pictures pictures;
    private final Press press;

    /// @param press says whether a picture may be shown
    Prints(Pictures pictures, Press press) {
        this.pictures = pictures;
        this.press = press;
    }

    /// A print, or the word that there is none.
    ///
    /// @param sha256 as asked for, untrusted
    /// @param file width and ending, e.g. `640.jpg`, untrusted
    Page find(String sha256, String file) {
        Matcher named = FILE.matcher(file);
        if (!SHA_256.matcher(sha256).matches() || !named.matches()) {
            return none(Ties.to(ListKey.site()));
        }
        PictureLeave leave = press.picture(sha256);
        if (!leave.shown()) {
            return none(leave.ties());
        }
        return pictures.print(sha256, Integer.parseInt(named.group(1)))
                .filter(print -> print.ending().equals(named.group(2)))
                .map(print -> page(print, leave.ties()))
                .orElseGet(() -> none(leave.ties()));
    }

    private static Page none(Ties ties) {
        Page page = Page.of(404, "text/plain; charset=utf-8", "No such picture is shown here.\n", ties.keys());
        return ties.validUntil().map(page::until).orElse(page);
    }

    /// Kept by browsers for a day, by caches between for five minutes; where our right is known to end, no longer than
    /// any page.
    private static Page page(Print print, Ties ties) {
        Page page = new Page(200, print.mediaType(), print.bytes(), ties.keys(), ties.validUntil(), Map.of())
                .with("Cross-Origin-Resource-Policy", "cross-origin");
        return ties.validUntil().isPresent() ? page : page.with("Cache-Control", "public, max-age=86400, s-maxage=300");
    }
}
