package org.reprint.newsroom.doors.web.serve;

import java.util.Map;
import java.util.Optional;

/// What a handler may know of a request: nothing that is not part of the key under which its page is kept.
///
/// @param path the decoded path, e.g. `/region/asia`
/// @param variables the parts of the path that the route names
/// @param parameters the query parameters that the route knows, the first value of each
public record Visit(String path, Map<String, String> variables, Map<String, String> parameters) {

    /// A part of the path that the route names.
    public String part(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route names no part \"" + name + "\".");
        }
        return value;
    }

    /// A query parameter, when it was given and is not empty.
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }
}
