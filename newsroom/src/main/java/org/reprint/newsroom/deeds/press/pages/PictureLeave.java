package org.reprint.newsroom.deeds.press.pages;

/// Whether a picture may be served: only while an article that is printed shows it.
///
/// @param shown whether any does
/// @param ties the articles on which the answer hangs
public record PictureLeave(boolean shown, Ties ties) {}
