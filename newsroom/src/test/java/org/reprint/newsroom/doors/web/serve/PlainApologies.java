package org.reprint.newsroom.doors.web.serve;

import java.util.List;
import org.reprint.newsroom.doors.web.Page;

/// Apologies in plain words.
record PlainApologies() implements Apologies {

    private static Page text(int status, String text) {
        return Page.of(status, "text/plain; charset=utf-8", text, List.of());
    }

    @Override
    public Page notFound(String path) {
        return text(404, "Nothing at " + path);
    }

    @Override
    public Page unreadable(String path, String why) {
        return text(400, why);
    }

    @Override
    public Page wrongMethod(String path) {
        return text(405, "Use GET or HEAD.").with("Allow", "GET, HEAD");
    }

    @Override
    public Page broken(String path, String number) {
        return text(500, "Error number " + number);
    }
}
