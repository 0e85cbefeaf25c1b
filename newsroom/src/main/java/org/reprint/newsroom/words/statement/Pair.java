package org.reprint.newsroom.words.statement;

import java.time.Instant;
import java.util.Optional;

/// Two speakers who may be one person.
///
/// @param one the older record's id
/// @param other the newer one's
/// @param reason why it is asked
/// @param foundAt when it was first asked
/// @param verdict an editor's answer, when there is one
public record Pair(long one, long other, Reason reason, Instant foundAt, Optional<Verdict> verdict) {

    /// Why two may be one.
    public enum Reason {
        /// The same name, but roles that have nothing in common.
        ROLES_DIFFER,
        /// The same last name, and the first names do not speak against it.
        LAST_NAME,
        /// The same name in another script or spelling.
        SPELLING
    }

    /// @param same whether they are one person
    /// @param by who says so
    public record Verdict(boolean same, String by, Instant at) {}
}
