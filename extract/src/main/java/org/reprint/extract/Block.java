package org.reprint.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// A block of an article's body. The family is closed: whoever shows a body handles each kind, and the compiler finds
/// the one that was forgotten. No block carries markup.
public sealed interface Block {

    /// A paragraph.
    ///
    /// @param content its text, never empty
    record Paragraph(List<Inline> content) implements Block {
        /// Takes a copy of the content.
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /// A heading within the article.
    ///
    /// @param level 2 to 6; 1 is the article's title
    /// @param content its text
    record Heading(int level, List<Inline> content) implements Block {
        /// Takes a copy of the content.
        public Heading {
            content = List.copyOf(content);
        }
    }

    /// A list.
    ///
    /// @param ordered whether its items are numbered
    /// @param start the first item's number; 1 unless the page says otherwise
    /// @param items the items, each a short body of its own
    record ListBlock(boolean ordered, int start, List<List<Block>> items) implements Block {
        /// Takes a copy of the items.
        public ListBlock {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// A passage quoted from elsewhere.
    ///
    /// @param content the quoted blocks
    /// @param source where it is quoted from, as HTML's `cite` attribute
    record Quotation(List<Block> content, Optional<URI> source) implements Block {
        /// Takes a copy of the content.
        public Quotation {
            content = List.copyOf(content);
        }
    }

    /// A picture with its caption; the credit is the picture's.
    ///
    /// @param image the picture
    /// @param caption the caption without the credit; may be empty
    record Figure(Image image, List<Inline> caption) implements Block {
        /// Takes a copy of the caption.
        public Figure {
            caption = List.copyOf(caption);
        }
    }

    /// A table of data. Tables that only lay out a page are taken apart into their contents instead.
    ///
    /// @param caption the caption; may be empty
    /// @param rows the rows from top to bottom
    record Table(List<Inline> caption, List<List<Cell>> rows) implements Block {
        /// Takes copies of caption and rows.
        public Table {
            caption = List.copyOf(caption);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A cell of a table.
    ///
    /// @param header whether it heads a row or column
    /// @param columns how many columns it spans, 1 to 1000
    /// @param lines how many rows it spans, 1 to 65534
    /// @param content its text
    record Cell(boolean header, int columns, int lines, List<Inline> content) {
        /// Takes a copy of the content.
        public Cell {
            content = List.copyOf(content);
        }
    }

    /// Computer code or other preformatted text.
    ///
    /// @param text the text with its line feeds
    /// @param language the programming language, where the page names it
    record Code(String text, Optional<String> language) implements Block {}

    /// Something of another site shown within the page, kept as a link.
    ///
    /// @param kind what it is
    /// @param address where it can be seen
    /// @param title what the page calls it; may be empty
    record Embed(Kind kind, URI address, String title) implements Block {}

    /// A footnote or endnote.
    ///
    /// @param mark the number or sign by which the text refers to it
    /// @param content its text
    record Footnote(String mark, List<Inline> content) implements Block {
        /// Takes a copy of the content.
        public Footnote {
            content = List.copyOf(content);
        }
    }

    /// What an embed shows.
    enum Kind {
        /// A moving picture.
        VIDEO,
        /// Sound.
        AUDIO,
        /// A post of a social network.
        POST,
        /// A map.
        MAP,
        /// A document or a set of slides.
        DOCUMENT,
        /// Anything else.
        OTHER
    }
}
