package org.reprint.newsroom.deeds.press;

import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.rights.Ruling;
import org.reprint.newsroom.words.rights.Use;

/// Which parts of an article differ from what was taken in.
///
/// @param headline the title or the deck
/// @param text the body
record Edits(boolean headline, boolean text) {

    static final Edits NONE = new Edits(false, false);

    static Edits between(Content takenIn, Content now) {
        return new Edits(
                !takenIn.title().equals(now.title()) || !takenIn.deck().equals(now.deck()),
                !takenIn.body().equals(now.body()));
    }

    /// The rulings on the uses that these edits make, on top of another.
    Ruling and(Ruling ruling, java.util.function.Function<Use, Ruling> judge) {
        Ruling both = headline ? ruling.and(judge.apply(Use.EDITED_HEADLINE)) : ruling;
        return text ? both.and(judge.apply(Use.EDITED_TEXT)) : both;
    }
}
