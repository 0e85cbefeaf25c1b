package org.reprint.newsroom.doors.web.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Writes answers: picks the encoding, answers 304 to whoever has the page, and sets the headers that
/// every answer carries.
final class Letterbox {

    private static final int BROWSER_SECONDS = 20;

    /// Browsers may show a page for 20 seconds and then while they ask again; caches in front of us are
    /// told by surrogate keys what to drop.
    private static final String PAGE =
            "public, max-age=" + BROWSER_SECONDS + ", s-maxage=60, stale-while-revalidate=120";

    private static final String APOLOGY = "public, max-age=5";
    private static final String NEVER = "no-store";

    private final InstantSource clock;
    private final Map<String, String> everywhere;

    /// @param trackers hosts whose counting pixels may stand on a page
    Letterbox(InstantSource clock, List<String> trackers) {
        this.clock = clock;
        this.everywhere = SecurityHeaders.all(trackers);
    }

    void write(Ready ready, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Encoding encoding = Encoding.IDENTITY;
        everywhere.forEach(response::setHeader);
        if (ready.packs()) {
            response.setHeader("Vary", vary(request));
            String accepted = request.getHeader("Accept-Encoding");
            encoding = accepted == null ? Encoding.IDENTITY : Encoding.best(accepted);
        }
        response.setHeader("Cache-Control", cacheControl(ready));
        ready.page().headers().forEach(response::setHeader);
        if (!ready.surrogates().isEmpty()) {
            response.setHeader("Surrogate-Key", ready.surrogates());
        }
        int status = ready.page().status();
        if (status == 200) {
            response.setHeader("ETag", ready.tag(encoding));
            String known = request.getHeader("If-None-Match");
            if (known != null && ready.names(known, encoding)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(status);
        body(ready, encoding, request, response);
    }

    private static void body(Ready ready, Encoding encoding, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] bytes = ready.body(encoding);
        response.setContentType(ready.page().mediaType());
        if (encoding != Encoding.IDENTITY) {
            response.setHeader("Content-Encoding", encoding.token());
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /// Only the API speaks several media types at one address.
    private static String vary(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") ? "Accept, Accept-Encoding" : "Accept-Encoding";
    }

    private String cacheControl(Ready ready) {
        int status = ready.page().status();
        if (status >= 500 || status == 405 || status == 400) {
            return NEVER;
        }
        if (status >= 400) {
            return APOLOGY;
        }
        return ready.validUntil().map(this::shortly).orElse(PAGE);
    }

    /// A page that goes stale soon must not be shown after that.
    private String shortly(Instant end) {
        long left = Math.clamp(Duration.between(clock.instant(), end).toSeconds(), 0, BROWSER_SECONDS);
        return "public, max-age=" + left + ", must-revalidate";
    }
}
