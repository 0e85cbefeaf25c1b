package org.reprint.newsroom.doors.web.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.reprint.newsroom.deeds.press.pages.Ties;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.words.press.ListKey;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;

/// The routes in order, the first that fits wins. Spring's dispatcher asks it where a request goes; the
/// front door asks it which query parameters count.
final class RouteList implements RouterFunction<ServerResponse> {

    private final List<Route> routes;
    private final Apologies apologies;

    RouteList(List<Route> routes, Apologies apologies) {
        this.routes = List.copyOf(routes);
        this.apologies = apologies;
    }

    @Override
    public Optional<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            return Optional.of(wrong -> new Answer(apologies.wrongMethod(wrong.path())));
        }
        PathContainer path = request.requestPath();
        for (Route route : routes) {
            PathMatchInfo match = route.pattern().matchAndExtract(path);
            if (match != null) {
                return Optional.of(here -> new Answer(route.handler().apply(visit(here, route, match))));
            }
        }
        return unslashed(request.requestPath().value())
                .<HandlerFunction<ServerResponse>>map(to -> here -> new Answer(moved(here, to)))
                .or(() -> Optional.of(nowhere -> new Answer(apologies.notFound(nowhere.path()))));
    }

    /// The page that stands at a path without its last slash, where there is none at the path itself.
    ///
    /// @param path as it came, percent-encoded
    private Optional<Route> unslashed(String path) {
        return path.length() > 1 && path.endsWith("/") ? route(path.substring(0, path.length() - 1)) : Optional.empty();
    }

    /// The way on is from the folder that the slash made of the page, so it holds wherever the site stands.
    private static Page moved(ServerRequest request, Route to) {
        String path = request.requestPath().value();
        String name = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        known(to, request)
                .forEach((key, value) -> query.add(key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return Page.moved("../" + name + query, Ties.to(ListKey.site()).keys());
    }

    private Optional<Route> route(String path) {
        PathContainer container = PathContainer.parsePath(path);
        return routes.stream()
                .filter(route -> route.pattern().matches(container))
                .findFirst();
    }

    private static Visit visit(ServerRequest request, Route route, PathMatchInfo match) {
        return new Visit(request.path(), match.getUriVariables(), known(route, request));
    }

    private static Map<String, String> known(Route route, ServerRequest request) {
        Map<String, String> known = new TreeMap<>();
        for (String name : route.parameters()) {
            request.param(name).ifPresent(value -> known.put(name, value));
        }
        if (route.parameters().contains(Address.FORMAT) && Address.wantsNinjs(request.servletRequest())) {
            known.put(Address.FORMAT, Address.NINJS);
        }
        return known;
    }

    /// The query parameters that the page at a path depends on, sorted; none when there is no such page.
    List<String> parameters(String path) {
        return route(path).or(() -> unslashed(path)).map(Route::parameters).orElse(List.of());
    }
}
