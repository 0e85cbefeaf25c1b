package org.reprint.newsroom.deeds.press.pages;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.Card;
import org.reprint.newsroom.words.press.Listings.Entry;

/// A run of a listing, newest first.
///
/// @param continued whether it starts behind a cursor
/// @param next the cursor of the run behind it, when there is one
/// @param count how many articles the whole listing holds
public record ListingPage(
        Subject subject, List<Card> cards, boolean continued, Optional<Entry> next, long count, Ties ties)
        implements Sheet {
    public ListingPage {
        cards = List.copyOf(cards);
    }
}
