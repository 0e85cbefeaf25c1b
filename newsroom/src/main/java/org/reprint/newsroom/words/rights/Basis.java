package org.reprint.newsroom.words.rights;

/// On what ground we hold a text.
public sealed interface Basis {

    /// Written for us.
    record OwnWork() implements Basis {}

    /// Under a public licence.
    record Licensed(Licence licence) implements Basis {}

    /// The holder said yes in writing.
    ///
    /// @param evidence where the letter is kept: a file's name or an address
    record Permission(String evidence) implements Basis {}

    /// A standing agreement with the outlet.
    ///
    /// @param evidence where the agreement is kept, may be empty
    record Agreement(String evidence) implements Basis {}

    /// Fair use or fair dealing, argued by an editor.
    ///
    /// @param reason the argument, for readers
    record FairUse(String reason) implements Basis {}

    /// The right of quotation (Berne Convention, article 10).
    ///
    /// @param reason the argument, for readers
    record Quotation(String reason) implements Basis {}

    /// No copyright, or no longer.
    ///
    /// @param reason why, for readers
    record PublicDomain(String reason) implements Basis {}

    /// All rights reserved: the holder said so, and nobody gave us leave.
    record Reserved() implements Basis {}

    /// No terms known.
    record None() implements Basis {}
}
