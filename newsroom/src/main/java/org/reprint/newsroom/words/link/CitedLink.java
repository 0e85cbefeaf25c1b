package org.reprint.newsroom.words.link;

import java.net.URI;

/// A link in an article's body.
///
/// @param address `http` or `https`
/// @param words the anchor text
/// @param sentence the sentence the anchor stands in
public record CitedLink(URI address, String words, String sentence) {}
