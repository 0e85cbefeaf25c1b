package org.reprint.newsroom.words.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A person, or a body with a name, who is quoted. Not the same record as an author
/// ([org.reprint.newsroom.words.article.Person]): a byline that is known is the same author, but two
/// speakers become one by an editor's word alone.
///
/// @param id of the record that stands for all that were merged into it
/// @param slug as it stands in the address of the person's page, unique
/// @param names at least one, the one to show first; also in other scripts, and those of the merged
/// @param roles as texts and editors gave them, also those of the merged, newest first
/// @param wikidata the item's id (`Q7747`), when an editor gave it
/// @param merged the records that an editor merged into it, at any remove
public record Speaker(
        long id, String slug, List<String> names, List<Role> roles, Optional<String> wikidata, List<Merged> merged) {

    /// @throws IllegalArgumentException when there is no name
    public Speaker {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        merged = List.copyOf(merged);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A speaker has a name.");
        }
    }

    /// The name to show.
    public String name() {
        return names.getFirst();
    }

    /// The id as it stands on a command line and in the API: base 36.
    public String code() {
        return Long.toString(id, 36);
    }

    /// What somebody was, and when.
    ///
    /// @param title as the text gives it
    /// @param affiliation the body or country, may be empty
    /// @param from the first day it was seen, or that an editor gave
    /// @param to the last
    /// @param told whether an editor gave it
    public record Role(
            String title, String affiliation, Optional<LocalDate> from, Optional<LocalDate> to, boolean told) {}

    /// A record merged into this one.
    public record Merged(long id, String name) {}
}
