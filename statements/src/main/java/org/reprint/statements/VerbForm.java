package org.reprint.statements;

/// One form of a cue verb in a language whose verbs can come apart ("teilte … mit").
///
/// @param word the cue
/// @param particle what must stand apart from the form in the same field, or empty
/// @param shape what the form is
record VerbForm(CueWord word, String particle, Shape shape) {
    /// What a form is: a verb that can carry a clause, a participle, or an infinitive.
    enum Shape {
        FINITE,
        PARTICIPLE,
        INFINITIVE
    }
}
