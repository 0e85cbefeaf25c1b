package org.reprint.extract;

/// White space as a reader sees it.
final class Spaces {
    private Spaces() {}

    /// Collapses every run of white space to one space, strips the ends and removes invisible characters.
    static String collapse(CharSequence text) {
        var out = new char[text.length()];
        text.getChars(0, out.length, out, 0);
        int length = 0;
        boolean space = false;
        for (char c : out) {
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && length > 0) {
                    out[length++] = ' ';
                }
                space = false;
                out[length++] = c;
            }
        }
        return new String(out, 0, length);
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u3000'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F';
    }

    /// Soft hyphens, zero-width spaces, byte order marks and control characters; the joiners that Persian and Indian
    /// scripts need are kept.
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060' || (c >= 0x7F && c <= 0x9F);
    }
}
