package org.reprint.newsroom.doors.web.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What every answer tells a browser not to do. Public pages need no script at all, so none may run;
/// JSON-LD is a data block, which browsers do not execute (HTML, section 4.12.1).
final class SecurityHeaders {

    private SecurityHeaders() {}

    /// The headers, in the order they are sent.
    ///
    /// @param trackers hosts whose counting pixels may stand on a page
    static Map<String, String> all(List<String> trackers) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", policy(trackers));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return Map.copyOf(headers);
    }

    private static String policy(List<String> trackers) {
        StringBuilder pictures = new StringBuilder("'self'");
        trackers.forEach(host -> pictures.append(" https://").append(host));
        return "default-src 'none'; img-src " + pictures
                + "; style-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self';"
                + " base-uri 'none'; frame-ancestors 'none'; script-src 'none'; require-trusted-types-for 'script'";
    }
}
