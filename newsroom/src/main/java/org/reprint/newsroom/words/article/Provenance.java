package org.reprint.newsroom.words.article;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.article.Publication.Role;

/// The chain an article came by: the first publisher, then every republisher on the way. We ourselves are
/// the last station on every page; that one is not stored, it is the article's own state.
///
/// @param chain at least one station, the original first
public record Provenance(List<Publication> chain) {

    public Provenance {
        chain = List.copyOf(chain);
        if (chain.isEmpty() || chain.getFirst().role() != Role.ORIGINAL) {
            throw new IllegalArgumentException("A provenance chain starts with the original publication.");
        }
    }

    /// The first publication.
    public Publication original() {
        return chain.getFirst();
    }

    /// The republications on the way, oldest first.
    public List<Publication> republications() {
        return chain.subList(1, chain.size());
    }

    /// The station whose page we captured ourselves, nearest to the original.
    public Optional<Publication> captured() {
        return chain.stream().filter(p -> p.capture().isPresent()).findFirst();
    }
}
