package org.reprint.extract;

import java.net.URI;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lists the links of a body with the sentence each stands in.
final class CitedLinks {
    private final List<CitedLink> found = new ArrayList<>();
    private final BreakIterator sentences;
    private String broken = "";

    private record Span(URI href, int start, int end) {}

    private CitedLinks(Locale locale) {
        this.sentences = BreakIterator.getSentenceInstance(locale);
    }

    static List<CitedLink> of(List<Block> body, Locale locale) {
        var links = new CitedLinks(locale);
        body.forEach(links::look);
        return links.found;
    }

    private void look(Block block) {
        switch (block) {
            case Block.Paragraph p -> lookAt(p.content());
            case Block.Heading h -> lookAt(h.content());
            case Block.ListBlock l -> l.items().forEach(item -> item.forEach(this::look));
            case Block.Quotation q -> q.content().forEach(this::look);
            case Block.Figure f -> lookAt(f.caption());
            case Block.Table t -> t.rows().forEach(row -> row.forEach(cell -> lookAt(cell.content())));
            case Block.Code _ -> {}
            case Block.Embed _ -> {}
            case Block.Footnote n -> lookAt(n.content());
        }
    }

    private void lookAt(List<Inline> content) {
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        content.forEach(inline -> flatten(inline, text, spans));
        var whole = text.toString();
        for (var span : spans) {
            var words = whole.substring(span.start(), span.end()).strip();
            if (Addresses.isWeb(span.href()) || span.href().getScheme() == null) {
                found.add(new CitedLink(span.href(), words, sentence(whole, span)));
            }
        }
    }

    private static void flatten(Inline inline, StringBuilder text, List<Span> spans) {
        switch (inline) {
            case Inline.Link l -> {
                int start = text.length();
                l.content().forEach(inner -> flatten(inner, text, spans));
                spans.add(new Span(l.href(), start, text.length()));
            }
            case Inline.Emphasis e -> e.content().forEach(inner -> flatten(inner, text, spans));
            case Inline.Strong s -> s.content().forEach(inner -> flatten(inner, text, spans));
            case Inline.Superscript s -> s.content().forEach(inner -> flatten(inner, text, spans));
            case Inline.Subscript s -> s.content().forEach(inner -> flatten(inner, text, spans));
            case Inline.Text _, Inline.CodeSpan _, Inline.NoteReference _, Inline.LineBreak _ ->
                text.append(PlainText.ofInlines(List.of(inline)));
        }
    }

    /// Most links of a paragraph stand in the same text, which is prepared once.
    private void look(String text) {
        if (!text.equals(broken)) {
            sentences.setText(text);
            broken = text;
        }
    }

    private String sentence(String text, Span span) {
        int from = Math.max(0, span.start() - 2000);
        int to = Math.min(text.length(), span.end() + 2000);
        look(text.substring(from, to));
        int start = span.start() == from ? 0 : sentences.preceding(span.start() - from + 1);
        int end = sentences.following(Math.clamp(span.end() - from - 1, 0, to - from - 1));
        int last = end == BreakIterator.DONE ? to - from : end;
        return text.substring(from + Math.max(0, start), from + last).strip();
    }
}
