package org.reprint.extract;

import java.util.List;
import java.util.Locale;

/// Keeps a page within what a parser can take: cuts off the rest of a tag that has more attributes than any honest one,
/// since a parser looks each up among all before it, and everything after more tags and comments than the bounds allow.
/// Text that needs neither is returned as it is. One pass; what was looked for in vain is not looked for again.
final class Taming {
    private static final int MOST_ATTRIBUTES = 200;
    /// A tag that is followed by another within so many characters cannot have enough attributes to matter.
    private static final int LONG_TAG = 1000;
    private static final List<String> RAW = List.of("script", "style");

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int copied;
    private boolean endlessComment;
    private boolean endlessRaw;

    private Taming(String text) {
        this.text = text;
    }

    /// The text within its bounds.
    ///
    /// @param text a page
    /// @param mostTags how many tags and comments it may have
    static String tame(String text, long mostTags) {
        return new Taming(text).tamed(mostTags);
    }

    private String tamed(long mostTags) {
        long tags = 0;
        int at = text.indexOf('<');
        while (at >= 0) {
            if (++tags > mostTags) {
                return out.append(text, copied, at).toString();
            }
            at = text.indexOf('<', behind(at));
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    /// Where to go on after the sign of a tag, a comment or nothing.
    private int behind(int at) {
        if (text.startsWith("<!--", at)) {
            return behindComment(at);
        }
        if (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1))) {
            return at + 1;
        }
        int next = text.indexOf('<', at + 1);
        boolean raw = isRaw(at);
        if (!raw && next >= 0 && next - at <= LONG_TAG) {
            return next;
        }
        int end = end(at);
        int cut = cut(at, end);
        if (cut < end) {
            out.append(text, copied, cut).append(' ');
            copied = end;
        }
        return raw ? behindRaw(at, end) : end;
    }

    private int behindComment(int at) {
        int end = endlessComment ? -1 : text.indexOf("-->", at + 4);
        endlessComment = end < 0;
        return end < 0 ? at + 4 : end;
    }

    private boolean isRaw(int at) {
        char c = text.charAt(at + 1);
        return (c == 's' || c == 'S')
                && RAW.stream().anyMatch(name -> text.regionMatches(true, at + 1, name, 0, name.length()));
    }

    /// The end of a script or style sheet, for signs of comparison in there are no tags.
    private int behindRaw(int at, int end) {
        var name = text.substring(at + 1, at + 3).toLowerCase(Locale.ROOT);
        int close = endlessRaw ? -1 : text.indexOf("</", end);
        while (close >= 0 && !text.regionMatches(true, close + 2, name, 0, name.length())) {
            close = text.indexOf("</", close + 2);
        }
        endlessRaw = close < 0;
        return close < 0 ? end : close;
    }

    /// Where a tag ends: at the first `>` that is not within quotation marks.
    private int end(int at) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '>') {
            i = afterQuoted(i) + 1;
        }
        return Math.min(i, text.length());
    }

    /// The place itself, or where the quotation ends that begins there.
    private int afterQuoted(int i) {
        char c = text.charAt(i);
        if ((c != '"' && c != '\'') || text.charAt(i - 1) != '=') {
            return i;
        }
        int close = text.indexOf(c, i + 1);
        return close < 0 ? text.length() : close;
    }

    /// Where the attributes of a tag begin that are too many; its end when there are none.
    private int cut(int at, int end) {
        int attributes = 0;
        boolean space = false;
        for (int i = at + 1; i < end; i++) {
            i = afterQuoted(i);
            char c = i < end ? text.charAt(i) : '"';
            boolean nowSpace = c <= ' ' || c == '/';
            attributes += space && !nowSpace ? 1 : 0;
            space = nowSpace || c == '"' || c == '\'';
            if (attributes > MOST_ATTRIBUTES) {
                return Math.min(i, end);
            }
        }
        return end;
    }
}
