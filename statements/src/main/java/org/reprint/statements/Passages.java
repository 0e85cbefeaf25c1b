package org.reprint.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Finds the quoted passages of a text, in one run from left to right.
///
/// A mark that is not closed runs to the end of its paragraph (the newspaper convention for quotations over several
/// paragraphs, where each paragraph opens anew and only the last one closes).
final class Passages {
    private static final int LONGEST_SIGNATURE = 80;

    /// A stretch between marks.
    ///
    /// @param start the opening mark
    /// @param end one past the closing mark, or the end of the paragraph
    /// @param size how many units the mark has (2 for typewriter marks '')
    /// @param closed whether a closing mark was found
    record Passage(int start, int end, int size, boolean closed) {
        int inner() {
            return start + size;
        }

        int innerEnd() {
            return closed ? end - size : end;
        }
    }

    private final String text;
    private final Tongue tongue;
    private final Dialogue dialogue;
    private final List<Passage> found = new ArrayList<>();

    private Passages(String text, Tongue tongue) {
        this.text = text;
        this.tongue = tongue;
        this.dialogue = new Dialogue(text, tongue);
    }

    static List<Passage> of(Text source, List<Span> paragraphs, Tongue tongue) {
        Passages passages = new Passages(source.words(), tongue);
        Iterator<Block> blocks = source.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.QUOTATION || block.kind() == Block.Kind.POST)
                .sorted(Comparator.comparing(Block::span))
                .iterator();
        Optional<Span> quoted = next(blocks);
        for (Span paragraph : paragraphs) {
            while (quoted.isPresent() && quoted.get().end() <= paragraph.start()) {
                quoted = next(blocks);
            }
            if (quoted.filter(span -> span.meets(paragraph)).isPresent()) {
                passages.block(paragraph, quoted.get().end());
            } else {
                passages.read(paragraph.start(), paragraph.end());
            }
        }
        return passages.found;
    }

    private static Optional<Span> next(Iterator<Block> blocks) {
        return blocks.hasNext() ? Optional.of(blocks.next().span()) : Optional.empty();
    }

    /// A paragraph of a block quotation or a post: all of it is quoted, save a signature after a dash. What follows in
    /// the same block carries it on, as after an unclosed mark.
    private void block(Span paragraph, int blockEnd) {
        int end = paragraph.end();
        for (int i = paragraph.end() - 2; i >= Math.max(paragraph.start(), paragraph.end() - LONGEST_SIGNATURE); i--) {
            boolean dash = "—–―".indexOf(text.charAt(i)) >= 0;
            if (dash && (i == paragraph.start() || Letters.space(text.charAt(i - 1)))) {
                end = i;
            }
        }
        while (end > paragraph.start() && Letters.space(text.charAt(end - 1))) {
            end--;
        }
        boolean last = paragraph.end() + 1 >= blockEnd || signed(paragraph.end(), blockEnd);
        if (worded(paragraph.start(), end)) {
            found.add(new Passage(paragraph.start(), end, 0, last || end < paragraph.end()));
        }
    }

    private boolean signed(int from, int to) {
        int i = from;
        while (i < to && Letters.space(text.charAt(i))) {
            i++;
        }
        return i < to && "—–―".indexOf(text.charAt(i)) >= 0;
    }

    private void read(int from, int to) {
        if (dialogue.opens(from, to)) {
            dialogue.speech(from + 1, to, false)
                    .forEach(span -> found.add(new Passage(span.start(), span.end(), 0, true)));
            return;
        }
        int i = from;
        while (i < to) {
            int size = size(i, to);
            if (size == 0) {
                i++;
                continue;
            }
            int close = close(i, to, size);
            boolean closed = close >= 0;
            if (!closed && single(text.charAt(i)) && size == 1) {
                i++;
                continue;
            }
            int end = closed ? close + size : to;
            while (!closed && end > i + 1 && Letters.space(text.charAt(end - 1))) {
                end--;
            }
            if (worded(i, end)) {
                add(new Passage(i, end, size, closed));
            }
            i = end;
        }
    }

    /// A passage, or its parts when a narrator breaks into it.
    private void add(Passage passage) {
        List<Span> parts = dialogue.speech(passage.inner(), passage.innerEnd(), true);
        if (parts.size() < 2) {
            found.add(passage);
            return;
        }
        found.add(new Passage(passage.start(), parts.getFirst().end(), passage.size(), true));
        parts.subList(1, parts.size()).forEach(part -> found.add(new Passage(part.start(), part.end(), 0, true)));
    }

    /// Marks without a word between them quote nothing.
    private boolean worded(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The size of the opening mark at `i`, 0 when there is none.
    private int size(int i, int to) {
        char c = text.charAt(i);
        if (i + 1 < to && ((c == '\'' && text.charAt(i + 1) == '\'') || (c == '`' && text.charAt(i + 1) == '`'))) {
            return 2;
        }
        if (single(c)) {
            return opensWord(i, to) ? 1 : 0;
        }
        for (char[] pair : tongue.marks()) {
            if (pair[0] == c) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean single(char c) {
        return c == '\'' || c == '‘';
    }

    private boolean opensWord(int i, int to) {
        boolean before = i == 0 || (!Character.isLetterOrDigit(text.charAt(i - 1)) && !single(text.charAt(i - 1)));
        return tongue.is("single-marks")
                && before
                && i + 1 < to
                && Character.isLetter(text.charAt(i + 1))
                && (i == 0 || Letters.space(text.charAt(i - 1)) || "([—–".indexOf(text.charAt(i - 1)) >= 0);
    }

    private int close(int open, int to, int size) {
        char c = text.charAt(open);
        if (size == 2) {
            int at = text.indexOf("''", Math.min(open + 2, to), to);
            return at >= 0 && at + 2 < to && text.charAt(at + 2) == '\'' ? at + 1 : at;
        }
        if (single(c)) {
            return closeSingle(open, to);
        }
        for (int i = open + 1; i < to; i++) {
            if (closes(c, text.charAt(i))) {
                return i;
            }
        }
        if (c == '“') {
            return text.indexOf('"', open + 1, to);
        }
        return -1;
    }

    private boolean closes(char open, char c) {
        for (char[] pair : tongue.marks()) {
            if (pair[0] == open && pair[1] == c) {
                return true;
            }
        }
        return false;
    }

    private int closeSingle(int open, int to) {
        char mark = text.charAt(open) == '‘' ? '’' : '\'';
        int limit = Math.min(to, open + 600);
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == mark
                    && !Letters.space(text.charAt(i - 1))
                    && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)))
                    && !(text.charAt(i - 1) == 's' && i + 1 < to && laterClose(i + 1, limit, mark))) {
                return i;
            }
        }
        return -1;
    }

    /// A plural's apostrophe ("the workers' rights") does not close when a better mark follows soon.
    private boolean laterClose(int from, int limit, char mark) {
        for (int i = from; i < Math.min(limit, from + 120); i++) {
            if (text.charAt(i) == mark && ",.!?".indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
