package org.reprint.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A news text to be read: its words, and what is known around them. Build one with [#of] or, block by block, with
/// [#compose].
///
/// @param id the caller's name for the text, handed back untouched
/// @param language BCP 47 tag of the language ("en", "de-AT"); only its first part counts
/// @param words the running text; blocks and links point into it
/// @param blocks the blocks in order; none means that line breaks part the paragraphs
/// @param links the links that stand on words of the text, in any order
/// @param headline the headline, when it is not part of `words`
/// @param deck the standfirst, when it is not part of `words`
/// @param published the day of publication, from which "on Friday" is counted
public record Text(
        String id,
        String language,
        String words,
        List<Block> blocks,
        List<Link> links,
        Optional<String> headline,
        Optional<String> deck,
        Optional<LocalDate> published) {

    /// Copies the lists and checks that blocks and links lie inside the words.
    ///
    /// @throws IllegalArgumentException when one does not
    public Text {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        int length = words.length();
        blocks.forEach(block -> check(block.span(), length, "block"));
        links.forEach(link -> check(link.span(), length, "link"));
    }

    private static void check(Span span, int length, String what) {
        if (span.end() > length) {
            throw new IllegalArgumentException("A %s ends at %d, but the text has only %d units. Check its offsets."
                    .formatted(what, span.end(), length));
        }
    }

    /// A plain text whose paragraphs are parted by line breaks.
    public static Text of(String id, String language, String words) {
        return new Text(
                id, language, words, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Starts a text that is put together block by block.
    public static Composer compose(String id, String language) {
        return new Composer(id, language);
    }

    /// Puts a text together block by block; links are given as the place inside the block they stand on.
    public static final class Composer {
        private final String id;
        private final String language;
        private final StringBuilder words = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private Optional<String> headline = Optional.empty();
        private Optional<String> deck = Optional.empty();
        private Optional<LocalDate> published = Optional.empty();

        private Composer(String id, String language) {
            this.id = id;
            this.language = language;
        }

        /// Sets the headline, which is read for names and roles.
        public Composer headline(String line) {
            headline = Optional.of(line);
            return this;
        }

        /// Sets the standfirst, which is read for names and roles.
        public Composer deck(String line) {
            deck = Optional.of(line);
            return this;
        }

        /// Sets the day of publication.
        public Composer published(LocalDate day) {
            published = Optional.of(day);
            return this;
        }

        /// Adds a paragraph.
        ///
        /// @param links their spans count from the start of this block
        public Composer paragraph(String block, Link... links) {
            return block(Block.Kind.PARAGRAPH, block, List.of(links));
        }

        /// Adds a block of any kind.
        ///
        /// @param links their spans count from the start of this block
        public Composer block(Block.Kind kind, String block, List<Link> links) {
            if (!words.isEmpty()) {
                words.append("\n\n");
            }
            int start = words.length();
            words.append(block);
            blocks.add(new Block(new Span(start, words.length()), kind));
            for (Link link : links) {
                Span inside = link.span();
                this.links.add(new Link(new Span(start + inside.start(), start + inside.end()), link.address()));
            }
            return this;
        }

        /// The text.
        ///
        /// @throws IllegalArgumentException when a link does not lie inside the text
        public Text text() {
            return new Text(id, language, words.toString(), blocks, links, headline, deck, published);
        }
    }
}
