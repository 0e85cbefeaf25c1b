package org.reprint.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// Tells tables of data from tables that lay out a page, and reads their cells.
final class Tables {
    private Tables() {}

    /// Whether a table holds data: it says so by its parts, or has at least two rows of two short cells and none that
    /// holds a page's structure.
    static boolean isData(Element table) {
        var role = table.attr("role");
        if (role.equals("presentation")
                || role.equals("none")
                || !table.select("table table").isEmpty()) {
            return false;
        }
        if (!table.select("th, caption, thead").isEmpty()) {
            return true;
        }
        int wide = 0;
        for (var row : table.select("tr")) {
            wide += row.childrenSize() >= 2 ? 1 : 0;
        }
        return wide >= 2 && table.select("p, div, ul, ol, h1, h2, h3, br + br").size() <= wide;
    }

    static Block.Cell cell(Element cell, List<Inline> content) {
        return new Block.Cell(
                cell.normalName().equals("th"),
                span(cell.attr("colspan"), 1000),
                span(cell.attr("rowspan"), 65534),
                content);
    }

    private static int span(String value, int most) {
        boolean number = !value.isEmpty() && value.length() < 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
    }

    /// The inline content of blocks, with line breaks between them.
    static List<Inline> flatten(List<Block> blocks) {
        var out = new ArrayList<Inline>();
        for (var block : blocks) {
            var content = contentOf(block);
            if (!content.isEmpty() && !out.isEmpty()) {
                out.add(new Inline.LineBreak());
            }
            out.addAll(content);
        }
        return out;
    }

    private static List<Inline> contentOf(Block block) {
        return switch (block) {
            case Block.Paragraph p -> p.content();
            case Block.Heading h -> h.content();
            case Block.ListBlock l ->
                flatten(l.items().stream().flatMap(List::stream).toList());
            case Block.Quotation q -> flatten(q.content());
            case Block.Figure f -> f.caption();
            case Block.Table t ->
                flatten(t.rows().stream()
                        .flatMap(List::stream)
                        .<Block>map(cell -> new Block.Paragraph(cell.content()))
                        .toList());
            case Block.Code c -> List.of(new Inline.CodeSpan(c.text()));
            case Block.Embed e ->
                e.title().isBlank()
                        ? List.of()
                        : List.of(new Inline.Link(e.address(), List.of(new Inline.Text(e.title()))));
            case Block.Footnote n -> n.content();
        };
    }
}
