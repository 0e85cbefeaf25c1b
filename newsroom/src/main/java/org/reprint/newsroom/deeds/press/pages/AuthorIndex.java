package org.reprint.newsroom.deeds.press.pages;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.article.Person;

/// The authors of whom something is published, by name.
///
/// @param continued whether others stand before these
/// @param next the slug behind which the next run starts, when there is one
public record AuthorIndex(List<Counted<Person>> authors, boolean continued, Optional<String> next, Ties ties)
        implements Sheet {
    public AuthorIndex {
        authors = List.copyOf(authors);
    }
}
