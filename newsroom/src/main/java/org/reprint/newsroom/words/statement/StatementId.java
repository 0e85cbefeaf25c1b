package org.reprint.newsroom.words.statement;

import java.util.Optional;
import org.reprint.newsroom.words.article.ArticleId;

/// The name of a statement inside the newsroom: 64 bits, ordered by time (see
/// [org.reprint.newsroom.words.article.Ids]).
///
/// @param value the id, positive
public record StatementId(long value) implements Comparable<StatementId> {

    /// The id as it stands in addresses: lower-case base 36, 1 to 13 characters.
    public String code() {
        return Long.toString(value, 36);
    }

    /// Reads a [#code()].
    ///
    /// @param code base 36, either case
    /// @return the id, or empty when `code` is none
    public static Optional<StatementId> parse(String code) {
        return ArticleId.parse(code).map(id -> new StatementId(id.value()));
    }

    @Override
    public int compareTo(StatementId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return code();
    }
}
