package org.reprint.newsroom.tools.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.reprint.extract.Inline;

/// The words of a run of text, without its markup.
final class Words {
    private Words() {}

    static String of(List<Inline> content) {
        return joined(content).strip();
    }

    private static String joined(List<Inline> content) {
        return content.stream().map(Words::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Emphasis emphasis -> joined(emphasis.content());
            case Inline.Strong strong -> joined(strong.content());
            case Inline.Link link -> joined(link.content());
            case Inline.CodeSpan code -> code.text();
            case Inline.Superscript superscript -> joined(superscript.content());
            case Inline.Subscript subscript -> joined(subscript.content());
            case Inline.NoteReference _ -> "";
            case Inline.LineBreak _ -> " ";
        };
    }
}
