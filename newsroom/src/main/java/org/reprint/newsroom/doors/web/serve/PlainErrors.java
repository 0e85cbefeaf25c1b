package org.reprint.newsroom.doors.web.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// What Tomcat says by itself: only to requests so broken that no filter sees them (a bad request line, a
/// header too large). One sentence, nothing about the server.
public final class PlainErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable trouble) {
        int status = response.getStatus();
        if (status < HttpServletResponse.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        SecurityHeaders.all(java.util.List.of()).forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        byte[] sentence = (sentence(status) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setContentLength(sentence.length);
            response.getOutputStream().write(sentence);
            response.finishResponse();
        } catch (IOException readerHasGone) {
            container.getLogger().debug(sentence(status), readerHasGone);
        }
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 -> "The request could not be understood; check the address and try again.";
            case 405, 501 -> "This method is not known here; use GET or HEAD.";
            case 414, 431 -> "The address or the headers of the request are too long; shorten them.";
            default -> "The request could not be answered; please try again later.";
        };
    }
}
