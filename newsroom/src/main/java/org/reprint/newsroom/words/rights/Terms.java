package org.reprint.newsroom.words.rights;

/// Under which terms a text is held. Outlets have default terms; an article inherits those of the outlet
/// that published it first, or has its own.
///
/// @param basis the ground
/// @param rules what is said of each use
public record Terms(Basis basis, Rules rules) {

    /// No terms known: an excerpt with a link, no more.
    public static Terms unknown() {
        return new Terms(new Basis.None(), Rules.silent());
    }

    /// A public licence, with the rules it implies.
    public static Terms under(Licence licence) {
        return new Terms(new Basis.Licensed(licence), Rules.silent());
    }
}
