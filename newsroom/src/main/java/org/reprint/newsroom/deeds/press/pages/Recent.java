package org.reprint.newsroom.deeds.press.pages;

import java.util.List;
import org.reprint.newsroom.deeds.press.Card;

/// The newest articles, for a page that has nothing of its own to show.
public record Recent(List<Card> cards, Ties ties) implements Sheet {
    public Recent {
        cards = List.copyOf(cards);
    }
}
