package org.reprint.newsroom.doors.cli;

import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON as the command line reads and writes it: maps, lists, texts, numbers.
final class Json {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper lines = JsonMapper.builder().build();
    private final JsonMapper pages =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// One object on one line.
    String line(Object value) {
        return lines.writeValueAsString(value);
    }

    /// Indented, for people who read along.
    String page(Object value) {
        return pages.writeValueAsString(value);
    }

    /// Reads an object.
    ///
    /// @param text its JSON
    /// @param where it stands, for the error message
    Map<String, Object> object(String text, Path where) {
        try {
            return lines.readValue(text, OBJECT);
        } catch (JacksonException wrong) {
            throw Refusal.misused(where + " is no JSON object: " + wrong.getOriginalMessage() + " (line "
                    + wrong.getLocation().getLineNr() + ").");
        }
    }
}
