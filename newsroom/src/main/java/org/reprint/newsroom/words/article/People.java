package org.reprint.newsroom.words.article;

import java.util.List;
import java.util.Optional;

/// Port: the authors on file.
public interface People {

    /// Adds an author, or replaces the one with the same id.
    void keep(Person person);

    /// An author by name, compared without case and marks, or empty; the oldest when several bear it.
    Optional<Person> byName(String name);

    /// An author by the slug of the page "articles by", or empty.
    Optional<Person> bySlug(String slug);

    /// The authors of whom an article is published now, by name: nobody else is named to readers.
    ///
    /// @param after the slug to start behind, when given
    /// @param limit at least 1
    List<Person> published(Optional<String> after, int limit);
}
