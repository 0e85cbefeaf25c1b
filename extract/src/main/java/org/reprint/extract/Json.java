package org.reprint.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value (RFC 8259). Pages carry broken JSON more often than one would think, so [#parse] takes what can be
/// understood and leaves out the rest; [#write] writes strictly.
sealed interface Json {

    record Obj(Map<String, Json> members) implements Json {}

    record Arr(List<Json> items) implements Json {}

    record Str(String text) implements Json {}

    record Num(String digits) implements Json {}

    record Bool(boolean value) implements Json {}

    record Nil() implements Json {}

    static Json parse(String text) {
        return new JsonReader(text).read();
    }

    static Json text(String text) {
        return new Str(text);
    }

    static Json text(Optional<String> text) {
        return text.<Json>map(Str::new).orElseGet(Nil::new);
    }

    static Json texts(Iterable<String> texts) {
        var items = new ArrayList<Json>();
        texts.forEach(text -> items.add(new Str(text)));
        return new Arr(items);
    }

    static Obj object() {
        return new Obj(new LinkedHashMap<>());
    }

    /// The member of that name, [Nil] when there is none or this is no object.
    default Json get(String name) {
        return this instanceof Obj(var members) ? members.getOrDefault(name, new Nil()) : new Nil();
    }

    /// The items of an array, the value itself as the only item otherwise, nothing for [Nil].
    default List<Json> each() {
        return switch (this) {
            case Arr(var items) -> items;
            case Nil _ -> List.of();
            default -> List.of(this);
        };
    }

    /// The characters of a text or number.
    default Optional<String> string() {
        return switch (this) {
            case Str(var text) when !text.isBlank() -> Optional.of(text.strip());
            case Num(var digits) -> Optional.of(digits);
            default -> Optional.empty();
        };
    }

    default String write() {
        var out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        switch (this) {
            case Obj(var members) -> {
                var comma = "{";
                for (var member : members.entrySet()) {
                    out.append(comma);
                    quote(member.getKey(), out);
                    out.append(':');
                    member.getValue().write(out);
                    comma = ",";
                }
                out.append(members.isEmpty() ? "{}" : "}");
            }
            case Arr(var items) -> {
                var comma = "[";
                for (var item : items) {
                    out.append(comma);
                    item.write(out);
                    comma = ",";
                }
                out.append(items.isEmpty() ? "[]" : "]");
            }
            case Str(var text) -> quote(text, out);
            case Num(var digits) -> out.append(digits);
            case Bool(var value) -> out.append(value);
            case Nil _ -> out.append("null");
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x2028 || c == 0x2029 || lonely(text, i)) {
                        out.append("\\u").append(String.format(java.util.Locale.ROOT, "%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /// Half of a surrogate pair alone cannot be written as UTF-8.
    private static boolean lonely(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
