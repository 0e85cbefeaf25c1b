package org.reprint.newsroom.deeds.press.pages;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.Correction;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.words.article.Content;

/// The corrections of one article, each with what it changed.
///
/// @param steps newest first, at least one
public record RevisionsPage(Printed printed, List<Step> steps, Ties ties) implements Revisions, Sheet {

    public RevisionsPage {
        steps = List.copyOf(steps);
    }

    /// One correction.
    ///
    /// @param texts before and after; empty where only an excerpt may be shown
    public record Step(Correction correction, Optional<Texts> texts) {}

    /// What was said before a correction and after it.
    public record Texts(Words before, Words after) {}

    /// The words of a revision.
    ///
    /// @param text one block a line, read from the body, so that two revisions differ only where their bodies do
    public record Words(String title, String deck, String text) {
        static Words of(Content content) {
            return new Words(content.title(), content.deck(), content.body().reading());
        }
    }
}
