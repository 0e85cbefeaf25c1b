package org.reprint.newsroom.words.picture;

import java.util.List;
import java.util.stream.Collectors;

/// A picture as one article uses it.
///
/// @param picture the SHA-256 of the picture as captured, 64 lower-case hexadecimal digits; its name everywhere
/// @param widths of the prints on file, in pixels, narrowest first, at least one
/// @param width of the largest print, in pixels
/// @param height of the largest print, in pixels
/// @param ending of the prints' addresses: `jpg` or `png`
/// @param alt what it shows, for those who cannot see it; may be empty
/// @param caption may be empty
/// @param credit who made it; may be empty
public record PictureUse(
        String picture,
        List<Integer> widths,
        int width,
        int height,
        String ending,
        String alt,
        String caption,
        String credit) {

    public PictureUse {
        widths = List.copyOf(widths);
    }

    /// A use of a picture on file.
    public static PictureUse of(Picture picture, String alt, String caption, String credit) {
        Picture.Print largest = picture.largest();
        List<Integer> widths =
                picture.prints().stream().map(Picture.Print::width).toList();
        return new PictureUse(
                picture.sha256(), widths, largest.width(), largest.height(), largest.ending(), alt, caption, credit);
    }

    /// The same with whatever words it lacks.
    public PictureUse described(String altToo, String captionToo, String creditToo) {
        return new PictureUse(
                picture,
                widths,
                width,
                height,
                ending,
                alt.isEmpty() ? altToo : alt,
                caption.isEmpty() ? captionToo : caption,
                credit.isEmpty() ? creditToo : credit);
    }

    /// The address of a print on our site.
    ///
    /// @param wide one of `widths`
    public String address(int wide) {
        return "/pictures/" + picture + "/" + wide + "." + ending;
    }

    /// All prints, as HTML's `srcset` wants them.
    public String sourceSet() {
        return widths.stream().map(w -> address(w) + " " + w + "w").collect(Collectors.joining(", "));
    }
}
