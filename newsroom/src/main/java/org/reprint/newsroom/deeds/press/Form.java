package org.reprint.newsroom.deeds.press;

/// How much of an article is shown.
public enum Form {
    /// All of it.
    WHOLE,
    /// The first paragraphs, with a link to the original.
    EXCERPT
}
