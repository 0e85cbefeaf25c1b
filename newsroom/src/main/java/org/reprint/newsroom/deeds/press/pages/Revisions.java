package org.reprint.newsroom.deeds.press.pages;

/// What stands where the corrections of an article would be.
public sealed interface Revisions permits RevisionsPage, Revisions.None {

    /// What the answer hangs on.
    Ties ties();

    /// The article may not be shown, or was never corrected.
    record None(Ties ties) implements Revisions {}
}
