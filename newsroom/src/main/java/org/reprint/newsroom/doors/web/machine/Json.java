package org.reprint.newsroom.doors.web.machine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// An object of JSON in the making: keeps the order, leaves out what is empty.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /// Adds a value; an empty text, list, map or optional is left out.
    ///
    /// @param value text, number, boolean, list or map, or an optional of one
    Json put(String name, Object value) {
        switch (value) {
            case Optional<?> maybe -> maybe.ifPresent(inner -> put(name, inner));
            case String text when text.isEmpty() -> {}
            case Collection<?> none when none.isEmpty() -> {}
            case Map<?, ?> none when none.isEmpty() -> {}
            case Json inner -> put(name, inner.tree());
            default -> fields.put(name, value);
        }
        return this;
    }

    /// Adds a list even when it is empty, where a format demands it.
    Json list(String name, List<?> values) {
        fields.put(name, values);
        return this;
    }

    Map<String, Object> tree() {
        return fields;
    }

    /// As text.
    static String text(Object tree) {
        return MAPPER.writeValueAsString(tree);
    }
}
