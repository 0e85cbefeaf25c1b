package org.reprint.statements;

/// One block of a text: a paragraph, a heading, a block quotation …; blocks stand in reading order and do not overlap.
///
/// @param span where the block stands in the text's words
/// @param kind what the block is
public record Block(Span span, Kind kind) {

    /// What a block is; only [Kind#QUOTATION] and [Kind#POST] change how it is read (all of it is somebody's words).
    public enum Kind {
        /// running text
        PARAGRAPH,
        /// a headline or a subheading
        HEADING,
        /// a block quotation
        QUOTATION,
        /// a quoted post of a social network
        POST,
        /// one item of a list
        ITEM
    }
}
