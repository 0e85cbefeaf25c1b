package org.reprint.newsroom.doors.web.serve;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.reprint.newsroom.doors.web.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place where exceptions of handlers end: each gets a number that stands in the log and on the page.
final class Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private final Apologies apologies;
    private final InstantSource clock;
    private final AtomicInteger count = new AtomicInteger();

    Mishaps(Apologies apologies, InstantSource clock) {
        this.apologies = apologies;
        this.clock = clock;
    }

    /// The page for an error.
    Page broken(HttpServletRequest request, Throwable trouble) {
        String number = Long.toString(clock.millis() / 1000, 36).toUpperCase(Locale.ROOT) + "-"
                + Integer.toString(count.incrementAndGet(), 36).toUpperCase(Locale.ROOT);
        String path = request.getRequestURI();
        LOG.error("Error {} on {} {}", number, request.getMethod(), printable(path), cause(trouble));
        try {
            return apologies.broken(path, number);
        } catch (RuntimeException evenThat) {
            LOG.error("Error {}: its page could not be made either", number, evenThat);
            String text = "Something went wrong on our side. Please try again later; if it stays, tell us the number "
                    + number + ".\n";
            return Page.of(500, "text/plain; charset=utf-8", text, List.of());
        }
    }

    /// The page for a request that a lower filter or the dispatcher let fall.
    Page nobodyAnswered(HttpServletRequest request) {
        return apologies.unreadable(
                request.getRequestURI(), "The request could not be understood; check the address and try again.");
    }

    /// The dispatcher wraps what a handler throws.
    private static Throwable cause(Throwable trouble) {
        Throwable inner = trouble.getCause();
        return trouble instanceof ServletException && inner != null ? inner : trouble;
    }

    /// A path as one line of a log.
    private static String printable(String path) {
        return path.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
