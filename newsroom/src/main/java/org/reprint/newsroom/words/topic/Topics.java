package org.reprint.newsroom.words.topic;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.topic.Topic.Kind;

/// Port: the vocabularies on file.
public interface Topics {

    /// Adds a term; one with the same kind and code gets the new name.
    void keep(Topic topic);

    /// A term by its code, or empty.
    Optional<Topic> byCode(Kind kind, String code);

    /// A term by the slug in its page's address, or empty.
    Optional<Topic> bySlug(Kind kind, String slug);

    /// All terms of a vocabulary, by name.
    List<Topic> all(Kind kind);
}
