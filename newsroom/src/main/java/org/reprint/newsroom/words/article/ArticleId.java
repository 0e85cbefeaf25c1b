package org.reprint.newsroom.words.article;

import java.util.Locale;
import java.util.Optional;

/// The name of an article inside the newsroom: 64 bits, ordered by time (see [Ids]).
///
/// @param value the id, positive
public record ArticleId(long value) implements Comparable<ArticleId> {

    /// The id as it stands in addresses: lower-case base 36, 1 to 13 characters.
    public String code() {
        return Long.toString(value, 36);
    }

    /// Reads a [#code()].
    ///
    /// @param code base 36, either case
    /// @return the id, or empty when `code` is none
    public static Optional<ArticleId> parse(String code) {
        try {
            long value = Long.parseLong(code.toLowerCase(Locale.ROOT), 36);
            return value > 0 && code.charAt(0) != '+' ? Optional.of(new ArticleId(value)) : Optional.empty();
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return code();
    }
}
