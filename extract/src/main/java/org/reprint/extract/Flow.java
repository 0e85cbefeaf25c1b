package org.reprint.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects a stream of words with their marks (links, emphasis) into inline trees and blocks. White space collapses as
/// in a browser; a block never begins or ends with it.
final class Flow {
    /// A mark around words; `outer` is the one around it. Two marks that look the same are still two.
    private static final class Mark {
        private final Optional<Mark> outer;
        private final Kind kind;
        private final Optional<URI> href;
        private final int depth;

        Mark(Optional<Mark> outer, Kind kind, Optional<URI> href) {
            this.outer = outer;
            this.kind = kind;
            this.href = href;
            this.depth = outer.map(Mark::depth).orElse(0) + 1;
        }

        Optional<Mark> outer() {
            return outer;
        }

        int depth() {
            return depth;
        }
    }

    /// What a mark says.
    enum Kind {
        EMPHASIS,
        STRONG,
        LINK,
        RAISED,
        LOWERED,
        CODE
    }

    private record Token(String text, Optional<Mark> mark, Sort sort) {
        boolean lineBreak() {
            return sort == Sort.LINE_BREAK;
        }
    }

    private enum Sort {
        WORDS,
        LINE_BREAK,
        NOTE
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private Optional<Mark> mark = Optional.empty();
    private boolean pendingSpace;
    private boolean pendingBreak;

    void open(Kind kind, Optional<URI> href) {
        mark = Optional.of(new Mark(mark, kind, href));
    }

    void close() {
        mark = mark.flatMap(Mark::outer);
    }

    void add(String raw) {
        var out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Spaces.isSpace(c)) {
                pendingSpace = true;
            } else if (!Spaces.isInvisible(c)) {
                separate(out);
                out.append(c);
            }
        }
        if (!out.isEmpty()) {
            tokens.add(new Token(out.toString(), mark, Sort.WORDS));
        }
    }

    private void separate(StringBuilder out) {
        if (tokens.isEmpty() && out.isEmpty()) {
            pendingSpace = false;
            pendingBreak = false;
        } else if (pendingBreak) {
            tokens.add(new Token("", Optional.empty(), Sort.LINE_BREAK));
        } else if (pendingSpace && out.isEmpty()) {
            leadingSpace(out);
        } else if (pendingSpace) {
            out.append(' ');
        }
        pendingSpace = false;
        pendingBreak = false;
    }

    /// A space between differently marked words belongs to the outer of both.
    private void leadingSpace(StringBuilder out) {
        var last = tokens.getLast();
        if (!last.lineBreak() && !last.mark().equals(mark)) {
            var common = common(last.mark(), mark);
            tokens.add(new Token(" ", common, Sort.WORDS));
        } else if (!last.lineBreak()) {
            out.append(' ');
        }
    }

    private static Optional<Mark> common(Optional<Mark> one, Optional<Mark> other) {
        var a = one;
        var b = other;
        while (a.isPresent() && b.isPresent() && a.get() != b.get()) {
            boolean deeper = a.get().depth() >= b.get().depth();
            boolean same = a.get().depth() == b.get().depth();
            b = deeper && !same ? b : b.flatMap(Mark::outer);
            a = deeper ? a.flatMap(Mark::outer) : a;
        }
        return a.isPresent() && b.isPresent() ? a : Optional.empty();
    }

    /// Puts the reference to a footnote behind the words that are open.
    void note(String number) {
        pendingSpace = false;
        tokens.add(new Token(number, mark, Sort.NOTE));
    }

    void lineBreak() {
        pendingBreak = true;
    }

    /// Ends the run of words that is open.
    ///
    /// @return its inline content, empty when there was none
    List<Inline> take() {
        var content = tokens.isEmpty() ? List.<Inline>of() : tree(0, tokens.size(), 0);
        tokens.clear();
        pendingSpace = false;
        pendingBreak = false;
        return content;
    }

    /// Ends the run of words that is open as a paragraph.
    void endParagraph() {
        var content = take();
        if (!content.isEmpty()) {
            blocks.add(new Block.Paragraph(content));
        }
    }

    void add(Block block) {
        endParagraph();
        blocks.add(block);
    }

    List<Block> blocks() {
        endParagraph();
        return blocks;
    }

    private List<Inline> tree(int from, int to, int depth) {
        var out = new ArrayList<Inline>();
        var words = new StringBuilder();
        int i = from;
        while (i < to) {
            var token = tokens.get(i);
            var around = at(token.mark(), depth + 1);
            if (around.isEmpty()) {
                switch (token.sort()) {
                    case WORDS -> words.append(token.text());
                    case LINE_BREAK -> {
                        endWords(words, out);
                        out.add(new Inline.LineBreak());
                    }
                    case NOTE -> {
                        endWords(words, out);
                        out.add(new Inline.NoteReference(token.text()));
                    }
                }
                i++;
                continue;
            }
            endWords(words, out);
            int end = i + 1;
            while (end < to
                    && at(tokens.get(end).mark(), depth + 1)
                            .filter(m -> m == around.get())
                            .isPresent()) {
                end++;
            }
            out.add(marked(around.get(), i, end));
            i = end;
        }
        endWords(words, out);
        return out;
    }

    private Inline marked(Mark mark, int from, int to) {
        return switch (mark.kind) {
            case EMPHASIS -> new Inline.Emphasis(tree(from, to, mark.depth()));
            case STRONG -> new Inline.Strong(tree(from, to, mark.depth()));
            case LINK -> new Inline.Link(mark.href.orElseThrow(), tree(from, to, mark.depth()));
            case RAISED -> new Inline.Superscript(tree(from, to, mark.depth()));
            case LOWERED -> new Inline.Subscript(tree(from, to, mark.depth()));
            case CODE -> new Inline.CodeSpan(PlainText.ofInlines(tree(from, to, mark.depth())));
        };
    }

    private static void endWords(StringBuilder words, List<Inline> out) {
        if (!words.isEmpty()) {
            out.add(new Inline.Text(words.toString()));
            words.setLength(0);
        }
    }

    private static Optional<Mark> at(Optional<Mark> mark, int depth) {
        var found = mark;
        while (found.isPresent() && found.get().depth() > depth) {
            found = found.get().outer();
        }
        return found.filter(m -> m.depth() == depth);
    }
}
