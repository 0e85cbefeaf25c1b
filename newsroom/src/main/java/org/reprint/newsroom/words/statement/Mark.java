package org.reprint.newsroom.words.statement;

import java.time.Instant;
import java.util.Optional;

/// What is held of a statement, and on whose word.
public sealed interface Mark {

    /// Found by machine; nobody has looked at it.
    record Found() implements Mark {}

    /// An editor holds that it is right as found.
    ///
    /// @param by who
    record Confirmed(String by, Instant at) implements Mark {}

    /// An editor put something right in it.
    ///
    /// @param by who
    record Corrected(String by, Instant at) implements Mark {}

    /// An editor holds that it is no statement, or a wrong one; it is never shown, and does not come back for
    /// this text.
    ///
    /// @param by who
    record Rejected(String by, Instant at) implements Mark {}

    /// Whether an editor has looked at it.
    default boolean decided() {
        return !(this instanceof Found);
    }

    /// Who decided, when somebody did.
    default Optional<String> decidedBy() {
        return switch (this) {
            case Found found -> Optional.empty();
            case Confirmed(String by, Instant at) -> Optional.of(by);
            case Corrected(String by, Instant at) -> Optional.of(by);
            case Rejected(String by, Instant at) -> Optional.of(by);
        };
    }

    /// When it was decided, when it was.
    default Optional<Instant> decidedAt() {
        return switch (this) {
            case Found found -> Optional.empty();
            case Confirmed(String by, Instant at) -> Optional.of(at);
            case Corrected(String by, Instant at) -> Optional.of(at);
            case Rejected(String by, Instant at) -> Optional.of(at);
        };
    }

    /// The one word for it: `found`, `confirmed`, `corrected`, `rejected`.
    default String word() {
        return switch (this) {
            case Found found -> "found";
            case Confirmed confirmed -> "confirmed";
            case Corrected corrected -> "corrected";
            case Rejected rejected -> "rejected";
        };
    }

    /// A mark by its word.
    ///
    /// @throws IllegalArgumentException when it is none
    static Mark of(String word, String by, Instant at) {
        return switch (word) {
            case "found" -> new Found();
            case "confirmed" -> new Confirmed(by, at);
            case "corrected" -> new Corrected(by, at);
            case "rejected" -> new Rejected(by, at);
            default -> throw new IllegalArgumentException("There is no mark " + word + ".");
        };
    }
}
