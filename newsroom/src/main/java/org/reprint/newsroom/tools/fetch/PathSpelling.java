package org.reprint.newsroom.tools.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes path and query of an address in the characters of RFC 3986: dot segments resolved as browsers resolve them,
/// everything else that is not allowed percent-encoded as UTF-8.
final class PathSpelling {
    private static final String IN_PATH = "-._~!$&'()*+,;=:@/%";
    private static final String IN_QUERY = IN_PATH + "?";
    private static final Set<String> HERE = Set.of(".", "%2e");
    private static final Set<String> UP = Set.of("..", ".%2e", "%2e.", "%2e%2e");

    private PathSpelling() {}

    /// @param written what follows the authority: path, query, fragment, each possibly missing
    /// @return path (at least `/`) and query
    static String of(String written) {
        int hash = written.indexOf('#');
        String told = hash < 0 ? written : written.substring(0, hash);
        int mark = told.indexOf('?');
        String path = withoutDots(mark < 0 ? told : told.substring(0, mark));
        return encode(path, IN_PATH) + (mark < 0 ? "" : "?" + encode(told.substring(mark + 1), IN_QUERY));
    }

    private static String withoutDots(String path) {
        List<String> kept = new ArrayList<>();
        String[] segments = (path.startsWith("/") ? path.substring(1) : path).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            String segment = segments[i].toLowerCase(Locale.ROOT);
            if (UP.contains(segment)) {
                if (!kept.isEmpty()) {
                    kept.removeLast();
                }
            } else if (!HERE.contains(segment)) {
                kept.add(segments[i]);
                continue;
            }
            if (last) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String encode(String text, String allowed) {
        var out = new StringBuilder(text.length() + 8);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0);
            if (plain && (c != '%' || escape(bytes, i))) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }

    private static boolean escape(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }
}
