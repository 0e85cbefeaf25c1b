package org.reprint.extract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Keeps a page within what a parser can take and leaves out what no reader of articles looks at: the contents of
/// scripts and style sheets, which make up half of most pages. Cuts off the rest of a tag that has more attributes
/// than any honest one, since a parser looks each up among all before it, and everything after more tags and comments
/// than the bounds allow. Text that needs none of this is returned as it is. One pass; what was looked for in vain is
/// not looked for again.
///
/// All signs it goes by are ASCII, so that it can read bytes as well as characters.
final class Taming {
    private static final int MOST_ATTRIBUTES = 200;
    /// A tag that is no longer than this cannot have enough attributes to matter.
    private static final int LONG_TAG = 1000;
    /// What is empty after taming; linked data and scripts with comments, whose end is hard to tell, are left.
    private static final List<String> UNREAD = List.of("script", "style");
    /// Elements in which signs of tags are text.
    private static final List<String> LITERAL =
            List.of("script", "style", "textarea", "title", "iframe", "xmp", "noframes", "noembed");

    private final String text;
    /// What is left out: where each piece starts and ends, in the text's order.
    private int[] left = new int[64];
    private int count;
    private boolean endlessComment;
    private boolean endlessLiteral;
    private boolean endlessOther;

    private Taming(String text) {
        this.text = text;
    }

    /// The text within its bounds.
    ///
    /// @param text a page
    /// @param mostTags how many tags and comments it may have
    static String tame(String text, long mostTags) {
        var taming = new Taming(text);
        taming.look(mostTags);
        if (taming.count == 0) {
            return text;
        }
        var out = new StringBuilder(text.length() - taming.leftLength());
        taming.each((from, to) -> out.append(text, from, to));
        return out.toString();
    }

    /// The bytes within their bounds, of a charset in which ASCII is ASCII.
    ///
    /// @param bytes a page
    /// @param most how many of them are looked at
    /// @param mostTags how many tags and comments it may have
    static byte[] tame(byte[] bytes, int most, long mostTags) {
        int length = Math.min(bytes.length, most);
        var taming = new Taming(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        taming.look(mostTags);
        if (taming.count == 0) {
            return bytes;
        }
        var out = ByteBuffer.allocate(length - taming.leftLength());
        taming.each((from, to) -> out.put(bytes, from, to - from));
        return out.array();
    }

    /// A piece that is kept.
    private interface Piece {
        void keep(int from, int to);
    }

    private void each(Piece piece) {
        int kept = 0;
        for (int i = 0; i < count; i += 2) {
            piece.keep(kept, left[i]);
            kept = left[i + 1];
        }
        piece.keep(kept, text.length());
    }

    private int leftLength() {
        int length = 0;
        for (int i = 0; i < count; i += 2) {
            length += left[i + 1] - left[i];
        }
        return length;
    }

    private void look(long mostTags) {
        long tags = 0;
        int at = text.indexOf('<');
        while (at >= 0) {
            if (++tags > mostTags) {
                leaveOut(at, text.length());
                return;
            }
            at = text.indexOf('<', behind(at));
        }
    }

    /// Where to go on after the sign of a tag, a comment or nothing.
    private int behind(int at) {
        if (text.startsWith("<!--", at)) {
            return behindComment(at);
        }
        char sign = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (sign == '!' || sign == '?' || sign == '/') {
            return behindOther(at);
        }
        if (!isLetter(sign)) {
            return at + 1;
        }
        int end = end(at);
        int cut = end - at > LONG_TAG ? cut(at, end) : end;
        if (cut < end) {
            leaveOut(cut, end);
        }
        // The parser takes <script /> for an element without contents.
        boolean empty = end < text.length() && text.charAt(end - 1) == '/';
        for (var name : LITERAL) {
            if (!empty && isNamed(name, at + 1)) {
                return behindLiteral(name, at, end);
            }
        }
        return end;
    }

    /// Behind an end tag, or behind what a parser takes for a comment because it is no tag (HTML, section 13.2.5.41).
    private int behindOther(int at) {
        if (text.charAt(at + 1) == '/' && at + 2 < text.length() && isLetter(text.charAt(at + 2))) {
            return end(at);
        }
        int close = endlessOther ? -1 : text.indexOf('>', at);
        endlessOther = close < 0;
        return close < 0 ? at + 1 : close;
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private boolean isNamed(String name, int at) {
        int end = at + name.length();
        boolean named = end < text.length()
                && (text.charAt(at) | 0x20) == name.charAt(0)
                && text.regionMatches(true, at, name, 0, name.length());
        return named && (text.charAt(end) <= ' ' || text.charAt(end) == '>' || text.charAt(end) == '/');
    }

    private void leaveOut(int from, int to) {
        left = count + 2 <= left.length ? left : Arrays.copyOf(left, 2 * left.length);
        left[count++] = from;
        left[count++] = to;
    }

    private int behindComment(int at) {
        int end = endlessComment ? -1 : text.indexOf("-->", at + 4);
        endlessComment = end < 0;
        return end < 0 ? at + 4 : end;
    }

    /// Goes on at the end tag of an element, for what looks like tags in there is none.
    private int behindLiteral(String name, int at, int end) {
        int close = endlessLiteral ? -1 : text.indexOf("</", end);
        while (close >= 0 && !isNamed(name, close + 2)) {
            close = text.indexOf("</", close + 2);
        }
        endlessLiteral = close < 0;
        int start = Math.min(end + 1, text.length());
        if (close > start && UNREAD.contains(name) && isUnread(text.substring(at, end), start, close)) {
            leaveOut(start, close);
        }
        return close < 0 ? end : close;
    }

    private boolean isUnread(String tag, int from, int to) {
        var lower = tag.toLowerCase(Locale.ROOT);
        // The plus sign may be written as an entity.
        boolean linkedData = lower.contains("ld+json") || lower.contains("ld&");
        return !linkedData && text.indexOf("<!--", from, to) < 0;
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
        if ((c != '"' && c != '\'') || !followsEquals(i)) {
            return i;
        }
        int close = text.indexOf(c, i + 1);
        return close < 0 ? text.length() : close;
    }

    /// Whether an attribute's name and `=` stand before: a `=` within a value without marks opens nothing.
    private boolean followsEquals(int at) {
        int i = beforeSpace(at - 1);
        if (text.charAt(i) != '=') {
            return false;
        }
        i = beforeSpace(i - 1);
        while (text.charAt(i) > ' ' && "\"'<>/=".indexOf(text.charAt(i)) < 0) {
            i--;
        }
        return text.charAt(i) <= ' ' || text.charAt(i) == '"' || text.charAt(i) == '\'';
    }

    private int beforeSpace(int at) {
        int i = at;
        while (text.charAt(i) <= ' ') {
            i--;
        }
        return i;
    }

    /// Where the attributes of a tag begin that are too many; its end when there are none.
    private int cut(int at, int end) {
        int attributes = 0;
        boolean space = false;
        for (int i = at + 1; i < end; i++) {
            int start = i;
            i = afterQuoted(i);
            char c = i < end ? text.charAt(i) : '"';
            boolean nowSpace = c <= ' ' || c == '/';
            attributes += space && !nowSpace ? 1 : 0;
            space = nowSpace || c == '"' || c == '\'';
            if (attributes > MOST_ATTRIBUTES) {
                return Math.min(start, end);
            }
        }
        return end;
    }
}
