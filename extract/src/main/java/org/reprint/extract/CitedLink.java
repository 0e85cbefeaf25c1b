package org.reprint.extract;

import java.net.URI;

/// A link of the body: where it leads, the words it stands on, and the sentence that rests on it.
///
/// @param href where it leads, absolute where the page's address is known
/// @param text the words of the link
/// @param sentence the sentence in which the link stands
public record CitedLink(URI href, String text, String sentence) {}
