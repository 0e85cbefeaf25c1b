package org.reprint.newsroom.doors.web.serve;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.doors.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/// A page on its way up from a route to the [FrontDoor], which alone writes it.
///
/// @param page what the handler made
record Answer(Page page) implements ServerResponse {

    private static final String PLACE = Answer.class.getName();

    /// The page that a route left with the request, or null when none answered.
    static @Nullable Page leftWith(HttpServletRequest request) {
        return request.getAttribute(PLACE) instanceof Page page ? page : null;
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(page.status());
    }

    @Override
    public HttpHeaders headers() {
        return new HttpHeaders();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context) {
        request.setAttribute(PLACE, page);
        return null;
    }
}
