package org.reprint.newsroom.words.picture;

/// A picture as one article uses it.
///
/// @param picture the SHA-256 of the picture as captured, 64 lower-case hexadecimal digits; its name everywhere
/// @param width of the largest print, in pixels
/// @param height of the largest print, in pixels
/// @param alt what it shows, for those who cannot see it; may be empty
/// @param caption may be empty
/// @param credit who made it; may be empty
public record PictureUse(String picture, int width, int height, String alt, String caption, String credit) {}
