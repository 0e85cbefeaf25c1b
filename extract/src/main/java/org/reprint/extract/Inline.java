package org.reprint.extract;

import java.net.URI;
import java.util.List;

/// A run of text within a block, as a small closed tree.
public sealed interface Inline {

    /// Plain characters, white space collapsed as HTML does.
    ///
    /// @param text the characters
    record Text(String text) implements Inline {}

    /// Emphasised text (`em`, `i`, `cite`).
    ///
    /// @param content the text
    record Emphasis(List<Inline> content) implements Inline {
        /// Takes a copy of the content.
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /// Strong text (`strong`, `b`).
    ///
    /// @param content the text
    record Strong(List<Inline> content) implements Inline {
        /// Takes a copy of the content.
        public Strong {
            content = List.copyOf(content);
        }
    }

    /// A link.
    ///
    /// @param href an http, https, mailto or tel address, or a relative one when the page's own address is unknown
    /// @param content the text it stands on
    record Link(URI href, List<Inline> content) implements Inline {
        /// Takes a copy of the content.
        public Link {
            content = List.copyOf(content);
        }
    }

    /// A run of computer code.
    ///
    /// @param text the characters
    record CodeSpan(String text) implements Inline {}

    /// Raised text.
    ///
    /// @param content the text
    record Superscript(List<Inline> content) implements Inline {
        /// Takes a copy of the content.
        public Superscript {
            content = List.copyOf(content);
        }
    }

    /// Lowered text.
    ///
    /// @param content the text
    record Subscript(List<Inline> content) implements Inline {
        /// Takes a copy of the content.
        public Subscript {
            content = List.copyOf(content);
        }
    }

    /// The place in the text that refers to a [Block.Footnote].
    ///
    /// @param mark the same mark as the footnote's
    record NoteReference(String mark) implements Inline {}

    /// A line break that matters, as in a poem or an address.
    record LineBreak() implements Inline {}
}
