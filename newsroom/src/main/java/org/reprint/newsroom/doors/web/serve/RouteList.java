package org.reprint.newsroom.doors.web.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        return Optional.of(nowhere -> new Answer(apologies.notFound(nowhere.path())));
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
        PathContainer container = PathContainer.parsePath(path);
        return routes.stream()
                .filter(route -> route.pattern().matches(container))
                .findFirst()
                .map(Route::parameters)
                .orElse(List.of());
    }
}
