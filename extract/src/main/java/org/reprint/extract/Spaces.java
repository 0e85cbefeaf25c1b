package org.reprint.extract;

/// White space as a reader sees it.
final class Spaces {
    private Spaces() {}

    /// Collapses every run of white space to one space, strips the ends and removes invisible characters.
    static String collapse(CharSequence text) {
        var out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
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
