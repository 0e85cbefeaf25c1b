package org.reprint.newsroom.words.statement;

import java.util.List;

/// Where words stand in an article's body: offsets into
/// [org.reprint.newsroom.words.article.SafeHtml#text()], and, for texts that were changed since, the words
/// themselves with what stands before and behind them (a `TextQuoteSelector` of the W3C's Web Annotation Data
/// Model).
///
/// @param spans of the words in order, at least one; UTF-16 units
/// @param prefix up to 32 characters before the first span, from the same block
/// @param exact from the start of the first span to the end of the last, as it stands in the text
/// @param suffix up to 32 characters behind the last span, from the same block
public record Place(List<Span> spans, String prefix, String exact, String suffix) {

    private static final int AROUND = 32;

    /// @throws IllegalArgumentException when there is no span
    public Place {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("Words stand somewhere: a place needs at least one span.");
        }
    }

    /// A stretch of a text.
    ///
    /// @param start first UTF-16 unit
    /// @param end one past the last
    public record Span(int start, int end) {}

    /// The place of spans in a text.
    ///
    /// @param text in which all spans lie; blocks are parted by line feeds
    public static Place in(String text, List<Span> spans) {
        int start = spans.getFirst().start();
        int end = spans.getLast().end();
        int from = Math.max(Math.max(0, start - AROUND), text.lastIndexOf('\n', start - 1) + 1);
        int line = text.indexOf('\n', end);
        int to = Math.min(Math.min(text.length(), end + AROUND), line < 0 ? text.length() : line);
        return new Place(
                spans,
                text.substring(whole(text, from), start),
                text.substring(start, end),
                text.substring(end, whole(text, to)));
    }

    /// Never between the halves of a surrogate pair.
    private static int whole(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inside && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }

    /// First unit of the words.
    public int start() {
        return spans.getFirst().start();
    }

    /// One past the last unit of the words.
    public int end() {
        return spans.getLast().end();
    }

    /// The same place some units further on.
    ///
    /// @param by may be negative
    /// @param text in which it now lies
    public Place moved(int by, String text) {
        return in(
                text,
                spans.stream()
                        .map(span -> new Span(span.start() + by, span.end() + by))
                        .toList());
    }

    /// How much of what the two cover together both cover, 0 to 1.
    public double overlap(Place other) {
        int both = Math.min(end(), other.end()) - Math.max(start(), other.start());
        int all = Math.max(end(), other.end()) - Math.min(start(), other.start());
        return both <= 0 || all <= 0 ? 0 : (double) both / all;
    }
}
