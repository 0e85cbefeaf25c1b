package org.reprint.newsroom.words.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.topic.Topic;

/// An article on file.
///
/// @param id its name in the house
/// @param slug the words in its address, may be empty
/// @param state where it stands on its way
/// @param revision the current one
/// @param authors in the byline's order
/// @param provenance how it came to us
/// @param topics under which it is filed
/// @param ownTerms terms of this article alone, when they differ from its first outlet's
/// @param claim what its page says may be done with it, plain text, may be empty
/// @param filedAt when it was taken in
public record Article(
        ArticleId id,
        String slug,
        State state,
        Revision revision,
        List<Person> authors,
        Provenance provenance,
        List<Topic> topics,
        Optional<Terms> ownTerms,
        String claim,
        Instant filedAt) {

    public Article {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
    }

    /// What the current revision says.
    public Content content() {
        return revision.content();
    }

    /// The terms it is held under: its own, else its first outlet's, else none known.
    public Terms terms() {
        return ownTerms.or(() -> provenance.original().outlet().terms()).orElseGet(Terms::unknown);
    }

    /// Whether its text was changed since it was taken in.
    public boolean edited() {
        return revision.number() > 1;
    }

    /// Where an article stands on its way.
    public sealed interface State {}

    /// On file, not public.
    public record Filed() implements State {}

    /// Public.
    ///
    /// @param at since when; an article published again after a withdrawal carries the new time
    public record Published(Instant at) implements State {}

    /// No longer public; its address says so.
    ///
    /// @param at when it was withdrawn
    /// @param reason for readers, plain text
    public record Withdrawn(Instant at, String reason) implements State {}
}
