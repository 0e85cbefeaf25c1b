package org.reprint.newsroom.doors.web.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/// Finds the key under which a request's page is kept: the path and the query parameters that its route
/// knows, in one order. Parameters that nobody knows make no new page, so nobody can fill the memory with them.
final class Address {

    /// The one media type that readers ask for by `Accept`; it is the same as `?format=ninjs`.
    private static final String NINJS_TYPE = "application/vnd.iptc.ninjs+json";

    /// The parameter by which a format is asked for.
    static final String FORMAT = "format";

    /// Its value for that type.
    static final String NINJS = "ninjs";

    private static final Pattern PATH_PARAMETERS = Pattern.compile(";[^/]*");

    private final RouteList routes;

    Address(RouteList routes) {
        this.routes = routes;
    }

    /// The key, which for a request without a query is its path.
    String key(HttpServletRequest request) {
        String path = path(request.getRequestURI());
        boolean wishes = path.startsWith("/api/") && wantsNinjs(request);
        return request.getQueryString() == null && !wishes ? path : path + query(path, request, wishes);
    }

    /// One spelling of a path: without parameters of its parts (`;a=b`), with its letters encoded one way.
    private static String path(String raw) {
        if (raw.indexOf('%') < 0 && raw.indexOf(';') < 0) {
            return raw;
        }
        String bare = PATH_PARAMETERS.matcher(raw).replaceAll("");
        return UriUtils.encodePath(UriUtils.decode(bare, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private String query(String path, HttpServletRequest request, boolean ninjs) {
        StringBuilder query = new StringBuilder();
        for (String name : routes.parameters(path)) {
            String value = ninjs && name.equals(FORMAT) ? NINJS : request.getParameter(name);
            if (value != null) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    /// Whether a reader names the ninjs media type; a parameter in the address goes first.
    static boolean wantsNinjs(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains(NINJS_TYPE) && request.getParameter(FORMAT) == null;
    }
}
