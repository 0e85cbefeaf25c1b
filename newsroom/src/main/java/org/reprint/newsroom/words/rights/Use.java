package org.reprint.newsroom.words.rights;

/// What a deed wants to do with a text.
public enum Use {
    /// Show the headline and an excerpt, with a link.
    EXCERPT,
    /// Show the whole text.
    WHOLE_TEXT,
    /// Show the text after changes.
    EDITED_TEXT,
    /// Show it under another headline or deck.
    EDITED_HEADLINE,
    /// Show its pictures.
    PICTURES,
    /// Share a translation.
    TRANSLATION,
    /// Show it on a site that earns with it.
    COMMERCIAL,
    /// Send it by newsletter or post it to a channel.
    MAIL_AND_CHANNELS,
    /// Let others take it from us: whole text in feeds, in the API, in the republish kit.
    FURTHER_REPUBLICATION
}
