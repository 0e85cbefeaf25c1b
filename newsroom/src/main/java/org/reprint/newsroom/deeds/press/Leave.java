package org.reprint.newsroom.deeds.press;

import org.reprint.newsroom.words.rights.Use;

/// What a reader may do with an article that stands on our site.
///
/// @param use what somebody may want to do with it
/// @param answer whether our terms let it pass on
public record Leave(Use use, Answer answer) {

    /// Whether a reader may.
    public enum Answer {
        YES,
        /// After asking the contact that stands beside it.
        ASK,
        NO
    }
}
