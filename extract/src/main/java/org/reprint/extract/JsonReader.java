package org.reprint.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Reads JSON as pages write it: raw line breaks within strings, trailing commas, single quotes, comments, a missing
/// end. One pass over the text, bounded in depth.
final class JsonReader {
    private static final int DEEPEST = 64;
    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    Json read() {
        return value(0);
    }

    private Json value(int depth) {
        space();
        if (at >= text.length()) {
            return new Json.Nil();
        }
        char c = text.charAt(at);
        if (depth > DEEPEST) {
            at = text.length();
            return new Json.Nil();
        }
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"', '\'' -> new Json.Str(string(c));
            default -> word();
        };
    }

    private Json object(int depth) {
        var members = new LinkedHashMap<String, Json>();
        at++;
        while (true) {
            space();
            if (at >= text.length() || text.charAt(at) == '}') {
                at++;
                return new Json.Obj(members);
            }
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                var name = string(c);
                space();
                if (at < text.length() && text.charAt(at) == ':') {
                    at++;
                    members.putIfAbsent(name, value(depth + 1));
                }
            } else {
                at++;
            }
        }
    }

    private Json array(int depth) {
        var items = new ArrayList<Json>();
        at++;
        while (true) {
            space();
            if (at >= text.length() || text.charAt(at) == ']') {
                at++;
                return new Json.Arr(items);
            }
            char c = text.charAt(at);
            if (c == ',' || c == '}' || c == ':') {
                at++;
            } else {
                items.add(value(depth + 1));
            }
        }
    }

    private String string(char quote) {
        var out = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == quote && endsHere()) {
                return out.toString();
            }
            if (c == '\\' && at < text.length()) {
                escape(text.charAt(at++), out);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// An unescaped quotation mark within a string is followed by more words, the true end by punctuation.
    private boolean endsHere() {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= text.length()
                || ",:]}/".indexOf(text.charAt(next)) >= 0
                || "\"'".indexOf(text.charAt(next)) >= 0;
    }

    private void escape(char c, StringBuilder out) {
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'b', 'f' -> out.append(' ');
            case 'u' -> {
                int code = at + 4 <= text.length() ? hex(at) : -1;
                if (code >= 0) {
                    out.append((char) code);
                    at += 4;
                }
            }
            default -> out.append(c);
        }
    }

    private int hex(int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private Json word() {
        int start = at;
        while (at < text.length()
                && ",]}:\"".indexOf(text.charAt(at)) < 0
                && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            at++;
            return new Json.Nil();
        }
        var word = text.substring(start, at);
        return switch (word) {
            case "true" -> new Json.Bool(true);
            case "false" -> new Json.Bool(false);
            default -> isNumber(word) ? new Json.Num(word) : new Json.Nil();
        };
    }

    private static boolean isNumber(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0;
    }

    private void space() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(c) || c == '\uFEFF' || c == ';') {
                at++;
            } else {
                return;
            }
        }
    }
}
