package org.reprint.newsroom.doors.web.serve;

import java.util.List;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.doors.web.machine.Api;
import org.reprint.newsroom.doors.web.machine.Problem;
import org.reprint.newsroom.words.press.ListKey;

/// Says what went wrong: to readers as a page of the site, to users of the API as problem details.
final class TwoTongues implements Apologies {

    private static final String METHODS = "GET, HEAD";

    private final Apologies readers;

    /// @param readers the site's own word to readers
    TwoTongues(Apologies readers) {
        this.readers = readers;
    }

    private static boolean machine(String path) {
        return path.startsWith("/api/");
    }

    @Override
    public Page notFound(String path) {
        return machine(path) ? Api.missing(List.of(ListKey.site())) : readers.notFound(path);
    }

    @Override
    public Page unreadable(String path, String why) {
        return machine(path) ? Problem.page(400, "Bad request", why, List.of()) : readers.unreadable(path, why);
    }

    @Override
    public Page wrongMethod(String path) {
        return machine(path)
                ? Problem.page(405, "Method not allowed", "This address answers to GET and HEAD only.", List.of())
                        .with("Allow", METHODS)
                : readers.wrongMethod(path);
    }

    @Override
    public Page broken(String path, String number) {
        String what = "The mistake is ours and has been noted. Please try again later; if it stays, tell us the number "
                + number + ".";
        return machine(path)
                ? Problem.page(500, "Something went wrong", what, List.of())
                : readers.broken(path, number);
    }
}
