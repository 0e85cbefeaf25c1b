package org.reprint.newsroom.doors.web.serve;

import java.util.List;
import java.util.function.Function;
import org.reprint.newsroom.doors.web.Page;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// One line in the list of routes.
///
/// @param pattern of the path, in Spring's notation
/// @param parameters the query parameters that the page depends on; all others are ignored
/// @param handler makes the page
public record Route(PathPattern pattern, List<String> parameters, Function<Visit, Page> handler) {

    public Route {
        parameters = parameters.stream().sorted().toList();
    }

    /// A page under a path.
    ///
    /// @param pattern e.g. `/region/{slug}`
    /// @param handler makes the page
    /// @param parameters the query parameters it depends on
    public static Route page(String pattern, Function<Visit, Page> handler, String... parameters) {
        return new Route(PathPatternParser.defaultInstance.parse(pattern), List.of(parameters), handler);
    }
}
