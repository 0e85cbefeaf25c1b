package org.reprint.extract;

import java.util.List;
import java.util.stream.Collectors;

/// Writes blocks as plain text, one block a line.
final class PlainText {
    private PlainText() {}

    static String of(List<Block> blocks) {
        var out = new StringBuilder();
        blocks.forEach(block -> write(block, out));
        return out.isEmpty() ? "" : out.substring(0, out.length() - 1);
    }

    /// The beginning of a body, at least as many characters as wanted if it has them.
    static String beginning(List<Block> blocks, int characters) {
        var out = new StringBuilder();
        for (var block : blocks) {
            if (out.length() > characters) {
                break;
            }
            write(block, out);
        }
        return out.isEmpty() ? "" : out.substring(0, out.length() - 1);
    }

    static String ofInlines(List<Inline> content) {
        var out = new StringBuilder();
        content.forEach(inline -> write(inline, out));
        return out.toString();
    }

    private static void write(Block block, StringBuilder out) {
        switch (block) {
            case Block.Paragraph p -> line(ofInlines(p.content()), out);
            case Block.Heading h -> line(ofInlines(h.content()), out);
            case Block.ListBlock l -> l.items().forEach(item -> item.forEach(inner -> write(inner, out)));
            case Block.Quotation q -> q.content().forEach(inner -> write(inner, out));
            case Block.Figure f -> line(ofInlines(f.caption()), out);
            case Block.Table t -> {
                line(ofInlines(t.caption()), out);
                t.rows().forEach(row -> line(row(row), out));
            }
            case Block.Code c -> c.text().lines().forEach(codeLine -> line(codeLine, out));
            case Block.Embed _ -> {}
            case Block.Footnote n -> line((n.mark() + " " + ofInlines(n.content())).strip(), out);
        }
    }

    private static String row(List<Block.Cell> row) {
        return row.stream().map(cell -> oneLine(ofInlines(cell.content()))).collect(Collectors.joining("\t"));
    }

    private static void line(String text, StringBuilder out) {
        var line = oneLine(text);
        if (!line.isBlank()) {
            out.append(line).append('\n');
        }
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').stripTrailing();
    }

    private static void write(Inline inline, StringBuilder out) {
        switch (inline) {
            case Inline.Text t -> out.append(t.text());
            case Inline.Emphasis e -> e.content().forEach(inner -> write(inner, out));
            case Inline.Strong s -> s.content().forEach(inner -> write(inner, out));
            case Inline.Link l -> l.content().forEach(inner -> write(inner, out));
            case Inline.CodeSpan c -> out.append(c.text());
            case Inline.Superscript s -> s.content().forEach(inner -> write(inner, out));
            case Inline.Subscript s -> s.content().forEach(inner -> write(inner, out));
            case Inline.NoteReference n -> out.append('[').append(n.mark()).append(']');
            case Inline.LineBreak _ -> out.append('\n');
        }
    }
}
