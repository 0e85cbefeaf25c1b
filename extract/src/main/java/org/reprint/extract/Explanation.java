package org.reprint.extract;

import java.util.List;

/// An article together with the judgement on every block of the page, for people who debug the extraction.
///
/// @param article what was extracted
/// @param judgements one for each block of text on the page, in the page's order
public record Explanation(Article article, List<Judgement> judgements) {

    /// Takes a copy of the judgements.
    public Explanation {
        judgements = List.copyOf(judgements);
    }

    /// Why a block was kept or dropped.
    ///
    /// @param path where the block stands, as element names with ids and classes from the body down
    /// @param text its text
    /// @param kept whether it is part of the article
    /// @param score the learned model's belief that it belongs to the article, 0 to 1
    /// @param reason what decided, in words
    public record Judgement(String path, String text, boolean kept, double score, String reason) {}

    /// The judgements as plain text: one block a line, `+` for kept and `-` for dropped, score, reason, path, text.
    ///
    /// @return the lines, each ended by a line feed
    public String text() {
        return Report.text(this);
    }

    /// The judgements as one self-contained HTML page that shows the blocks in the page's order, coloured.
    ///
    /// @return a whole HTML document without script or outside references
    public String html() {
        return Report.html(this);
    }
}
