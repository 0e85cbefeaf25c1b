package org.reprint.statements;

/// A run of words of two wordings that lie side by side. The `first` of all stretches, joined, is the first wording to
/// the letter, and the `later` of all is the later one: a page can print either and mark what differs.
///
/// @param fate what became of the run
/// @param first the run in the first wording, with the spaces and marks after it; empty when it was added
/// @param later the run in the later wording; empty when it was dropped
public record Stretch(Fate fate, String first, String later) {
    /// What became of a run of words.
    public enum Fate {
        /// the same words in both; marks, spaces and capitals may differ
        KEPT,
        /// only in the first wording
        DROPPED,
        /// other words in its place
        CHANGED,
        /// only in the later wording
        ADDED
    }
}
