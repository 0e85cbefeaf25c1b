package org.reprint.extract;

import java.util.List;

/// Writes blocks as HTML. This is the one place where text of a page becomes markup again, and everything passes
/// through [#escape].
final class Html {
    private final StringBuilder out = new StringBuilder();

    private Html() {}

    static String of(List<Block> blocks) {
        var html = new Html();
        blocks.forEach(html::write);
        return html.out.toString();
    }

    static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private void write(Block block) {
        switch (block) {
            case Block.Paragraph p -> element("p", p.content());
            case Block.Heading h -> element("h" + h.level(), h.content());
            case Block.ListBlock l -> list(l);
            case Block.Quotation q -> {
                out.append("<blockquote");
                q.source().ifPresent(source -> attribute("cite", source.toString()));
                out.append(">\n");
                q.content().forEach(this::write);
                out.append("</blockquote>\n");
            }
            case Block.Figure f -> figure(f);
            case Block.Table t -> table(t);
            case Block.Code c -> {
                out.append("<pre><code");
                c.language().ifPresent(language -> attribute("class", "language-" + language));
                out.append('>').append(escape(c.text())).append("</code></pre>\n");
            }
            case Block.Embed e -> embed(e);
            case Block.Footnote n -> {
                out.append("<p role=\"doc-footnote\"><sup>")
                        .append(escape(n.mark()))
                        .append("</sup> ");
                write(n.content());
                out.append("</p>\n");
            }
        }
    }

    private void list(Block.ListBlock list) {
        out.append(list.ordered() ? "<ol" : "<ul");
        if (list.ordered() && list.start() != 1) {
            attribute("start", Integer.toString(list.start()));
        }
        out.append(">\n");
        for (var item : list.items()) {
            out.append("<li>");
            if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph(var content)) {
                write(content);
            } else {
                item.forEach(this::write);
            }
            out.append("</li>\n");
        }
        out.append(list.ordered() ? "</ol>\n" : "</ul>\n");
    }

    private void figure(Block.Figure figure) {
        var image = figure.image();
        out.append("<figure><img");
        attribute("src", image.address().toString());
        attribute("alt", image.alt());
        image.width().ifPresent(width -> attribute("width", Integer.toString(width)));
        image.height().ifPresent(height -> attribute("height", Integer.toString(height)));
        out.append('>');
        if (!figure.caption().isEmpty() || image.credit().isPresent()) {
            out.append("<figcaption>");
            write(figure.caption());
            image.credit()
                    .ifPresent(credit -> out.append(figure.caption().isEmpty() ? "" : " ")
                            .append("<small>")
                            .append(escape(credit))
                            .append("</small>"));
            out.append("</figcaption>");
        }
        out.append("</figure>\n");
    }

    private void table(Block.Table table) {
        out.append("<table>\n");
        if (!table.caption().isEmpty()) {
            element("caption", table.caption());
        }
        for (var row : table.rows()) {
            out.append("<tr>");
            for (var cell : row) {
                var name = cell.header() ? "th" : "td";
                out.append('<').append(name);
                if (cell.columns() > 1) {
                    attribute("colspan", Integer.toString(cell.columns()));
                }
                if (cell.lines() > 1) {
                    attribute("rowspan", Integer.toString(cell.lines()));
                }
                out.append('>');
                write(cell.content());
                out.append("</").append(name).append('>');
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private void embed(Block.Embed embed) {
        var address = embed.address().toString();
        out.append("<p><a");
        attribute("href", address);
        out.append('>')
                .append(escape(embed.title().isBlank() ? address : embed.title()))
                .append("</a></p>\n");
    }

    private void element(String name, List<Inline> content) {
        out.append('<').append(name).append('>');
        write(content);
        out.append("</").append(name).append(">\n");
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    }

    private void write(List<Inline> content) {
        content.forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text t -> out.append(escape(t.text()));
            case Inline.Emphasis e -> span("em", e.content());
            case Inline.Strong s -> span("strong", s.content());
            case Inline.Link l -> {
                out.append("<a");
                attribute("href", l.href().toString());
                out.append('>');
                write(l.content());
                out.append("</a>");
            }
            case Inline.CodeSpan c ->
                out.append("<code>").append(escape(c.text())).append("</code>");
            case Inline.Superscript s -> span("sup", s.content());
            case Inline.Subscript s -> span("sub", s.content());
            case Inline.NoteReference n ->
                out.append("<sup>").append(escape(n.mark())).append("</sup>");
            case Inline.LineBreak _ -> out.append("<br>");
        }
    }

    private void span(String name, List<Inline> content) {
        out.append('<').append(name).append('>');
        write(content);
        out.append("</").append(name).append('>');
    }
}
