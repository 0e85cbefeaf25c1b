package org.reprint.newsroom.deeds.press.pages;

/// Something and how many published articles belong to it.
///
/// @param count at least 1
public record Counted<T>(T what, long count) {}
