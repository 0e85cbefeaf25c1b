package org.reprint.extract;

import java.util.List;
import java.util.stream.Collectors;

/// Writes an article as CommonMark, with tables as in GitHub Flavored Markdown.
final class Markdown {
    private static final String SPECIAL = "\\`*_[]<>#|~&";
    private static final String BLOCK_STARTS = "+-=0123456789";

    private Markdown() {}

    static String of(Article article) {
        var out = new StringBuilder();
        if (!article.title().isBlank()) {
            out.append("# ").append(escape(article.title())).append("\n\n");
        }
        article.deck().ifPresent(deck -> out.append('*').append(escape(deck)).append("*\n\n"));
        article.body().forEach(block -> out.append(block(block)).append("\n\n"));
        return out.toString().strip() + "\n";
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(Markdown::block).collect(Collectors.joining("\n\n"));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph p -> paragraph(inlines(p.content()));
            case Block.Heading h -> "#".repeat(h.level()) + " " + oneLine(inlines(h.content()));
            case Block.ListBlock l -> list(l);
            case Block.Quotation q -> indent("> ", "> ", blocks(q.content()));
            case Block.Figure f -> figure(f);
            case Block.Table t -> table(t);
            case Block.Code c -> fenced(c);
            case Block.Embed e ->
                link(
                        e.title().isBlank() ? e.address().toString() : e.title(),
                        e.address().toString());
            case Block.Footnote n -> "[^" + escape(n.mark()) + "]: " + oneLine(inlines(n.content()));
        };
    }

    private static String paragraph(String text) {
        boolean startsLikeABlock = !text.isEmpty() && BLOCK_STARTS.indexOf(text.charAt(0)) >= 0;
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0) {
            return text.substring(0, digits) + "\\" + text.substring(digits);
        }
        return startsLikeABlock && digits == 0 ? "\\" + text : text;
    }

    private static String list(Block.ListBlock list) {
        var out = new StringBuilder();
        int number = list.start();
        for (var item : list.items()) {
            var mark = list.ordered() ? number++ + ". " : "- ";
            out.append(out.isEmpty() ? "" : "\n").append(indent(mark, " ".repeat(mark.length()), blocks(item)));
        }
        return out.toString();
    }

    private static String figure(Block.Figure figure) {
        var image = "!" + link(figure.image().alt(), figure.image().address().toString());
        var caption = oneLine(inlines(figure.caption()));
        var credit = figure.image().credit().map(Markdown::escape).orElse("");
        var below = (caption + " " + credit).strip();
        return below.isEmpty() ? image : image + "\n\n" + below;
    }

    private static String table(Block.Table table) {
        var out = new StringBuilder();
        if (!table.caption().isEmpty()) {
            out.append(oneLine(inlines(table.caption()))).append("\n\n");
        }
        int width = table.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            for (int column = 0; column < width; column++) {
                var cell = column < row.size() ? oneLine(inlines(row.get(column).content())) : "";
                out.append("| ").append(cell).append(' ');
            }
            out.append("|\n");
            if (i == 0) {
                out.append("| --- ".repeat(width)).append("|\n");
            }
        }
        return out.toString().stripTrailing();
    }

    private static String fenced(Block.Code code) {
        var fence = "```";
        while (code.text().contains(fence)) {
            fence += "`";
        }
        return fence + code.language().orElse("") + "\n" + code.text().stripTrailing() + "\n" + fence;
    }

    private static String indent(String first, String rest, String text) {
        return first + text.lines().collect(Collectors.joining("\n" + rest));
    }

    private static String oneLine(String text) {
        return text.replace("\\\n", " ").replace('\n', ' ');
    }

    private static String link(String text, String address) {
        return "[" + escape(text) + "](<" + address.replace("<", "%3C").replace(">", "%3E") + ">)";
    }

    private static String inlines(List<Inline> content) {
        return content.stream().map(Markdown::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> escape(t.text());
            case Inline.Emphasis e -> around("*", inlines(e.content()));
            case Inline.Strong s -> around("**", inlines(s.content()));
            case Inline.Link l ->
                "[" + inlines(l.content()) + "](<"
                        + l.href().toString().replace("<", "%3C").replace(">", "%3E") + ">)";
            case Inline.CodeSpan c -> c.text().contains("`") ? "`` " + c.text() + " ``" : "`" + c.text() + "`";
            case Inline.Superscript s -> inlines(s.content());
            case Inline.Subscript s -> inlines(s.content());
            case Inline.NoteReference n -> "[^" + escape(n.mark()) + "]";
            case Inline.LineBreak _ -> "\\\n";
        };
    }

    /// Marks of emphasis must touch their text, so white space goes outside.
    private static String around(String mark, String text) {
        var core = text.strip();
        if (core.isEmpty()) {
            return text;
        }
        int start = text.indexOf(core);
        return text.substring(0, start) + mark + core + mark + text.substring(start + core.length());
    }

    private static String escape(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
