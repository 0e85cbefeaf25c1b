package org.reprint.newsroom.deeds.press.pages;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.press.Listings.Entry;

/// A run of a listing for machines, newest first: whole articles for feeds and the API, cards for site maps.
///
/// @param items what may be shown of it
/// @param next the cursor of the run behind it, when there is one
public record Run<T>(List<T> items, Optional<Entry> next, Ties ties) {
    public Run {
        items = List.copyOf(items);
    }
}
