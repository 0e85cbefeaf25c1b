package org.reprint.newsroom.tools.fetch;

import java.net.URI;

/// Untrusted text as it may stand in a sentence: in quotation marks, on one line, cut to a length that can be read.
final class Shown {
    private static final int LONGEST = 200;

    private Shown() {}

    static String of(URI address) {
        return of(address.toString());
    }

    /// @param untrusted any text
    /// @return at most 200 characters of it within “ ”, without control, format or line-breaking characters
    static String of(String untrusted) {
        var out = new StringBuilder("“");
        int kept = 0;
        for (int i = 0; i < untrusted.length(); ) {
            int c = untrusted.codePointAt(i);
            i += Character.charCount(c);
            if (invisible(c)) {
                continue;
            }
            if (kept == LONGEST) {
                return out.append("…”").toString();
            }
            out.appendCodePoint(c);
            kept++;
        }
        return out.append('”').toString();
    }

    private static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
