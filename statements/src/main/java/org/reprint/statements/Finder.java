package org.reprint.statements;

import java.util.List;

/// The front door: finds every statement of a text.
///
/// A finder holds the language files it has read and may be used by many threads at once. The time for a text grows
/// in proportion to its length.
public final class Finder {
    private final Tongues tongues = new Tongues();

    /// Finds the statements of a text, in the order of the text.
    ///
    /// Any text is answered, also an empty one or one in a language without a file: there the quoted passages are
    /// found with the nearest plausible speaker, at low confidence.
    public List<Statement> find(Text text) {
        return new Reading(Page.of(text, tongues.of(text.language()))).statements();
    }
}
