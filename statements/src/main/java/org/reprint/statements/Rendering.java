package org.reprint.statements;

import java.util.List;

/// How a later article prints an utterance, aligned with its first printing.
///
/// @param quotation the later printing
/// @param likeness what became of the words, in a word
/// @param stretches the two wordings side by side, in order
public record Rendering(Quotation quotation, Likeness likeness, List<Stretch> stretches) {
    /// What became of the words.
    public enum Likeness {
        /// word for word; marks, spaces and capitals may differ
        SAME,
        /// words were left out, none changed
        SHORTENED,
        /// words stand here that the first printing had left out, none changed
        LENGTHENED,
        /// words differ
        CHANGED
    }

    /// Copies the list, so that it never changes.
    public Rendering {
        stretches = List.copyOf(stretches);
    }

    /// Aligns a later printing with the first.
    static Rendering of(Quotation first, Quotation later) {
        List<Stretch> stretches = Alignment.of(first.words(), later.words(), later.language());
        return new Rendering(later, likeness(stretches), stretches);
    }

    private static Likeness likeness(List<Stretch> stretches) {
        boolean dropped = has(stretches, Stretch.Fate.DROPPED);
        boolean added = has(stretches, Stretch.Fate.ADDED);
        if (has(stretches, Stretch.Fate.CHANGED) || (dropped && added)) {
            return Likeness.CHANGED;
        }
        return dropped ? Likeness.SHORTENED : added ? Likeness.LENGTHENED : Likeness.SAME;
    }

    private static boolean has(List<Stretch> stretches, Stretch.Fate fate) {
        return stretches.stream().anyMatch(stretch -> stretch.fate() == fate);
    }
}
