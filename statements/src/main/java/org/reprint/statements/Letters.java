package org.reprint.statements;

/// What single characters are.
final class Letters {
    private Letters() {}

    static boolean han(char c) {
        return (c >= '\u3400' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff');
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    static boolean stop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == '؟';
    }

    static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u200b';
    }

    /// Whether a word begins or goes on at `i`.
    static boolean wordly(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || (c == '@' && next(text, i))
                || (c == '#' && next(text, i))
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean next(String text, int i) {
        return i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /// One past the last character of the word that begins at `i`.
    static int wordEnd(String text, int i) {
        int length = text.length();
        int e = i + 1;
        while (e < length) {
            char c = text.charAt(e);
            if (han(c)) {
                break;
            }
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '_') {
                e++;
            } else if (inner(text, e, i)) {
                e += 2;
            } else {
                break;
            }
        }
        return e;
    }

    /// Hyphen, apostrophe, point or number comma between two letters or digits; "U.S." keeps its last point outside.
    private static boolean inner(String text, int at, int from) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char after = text.charAt(at + 1);
        char before = text.charAt(at - 1);
        if (!Character.isLetterOrDigit(after) || han(after) || !Character.isLetterOrDigit(before)) {
            return false;
        }
        if (c == '-' || c == '‑' || apostrophe(c) || c == '&' || c == '@') {
            return true;
        }
        if (c == '.') {
            boolean initials = at - from == 1 || (at - from > 1 && text.charAt(at - 2) == '.');
            return (Character.isDigit(before) && Character.isDigit(after))
                    || (initials && Character.isLetter(before) && Character.isLetter(after))
                    || (Character.isLowerCase(after) && at - from > 1);
        }
        return c == ',' && Character.isDigit(before) && Character.isDigit(after);
    }
}
