package org.reprint.newsroom.doors.web.serve;

import java.util.List;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.doors.web.machine.Api;
import org.reprint.newsroom.doors.web.machine.Problem;
import org.reprint.newsroom.doors.web.site.Site;
import org.reprint.newsroom.words.press.ListKey;

/// Says what went wrong: to readers as a page of the site, to users of the API as problem details.
final class TwoTongues implements Apologies {

    private static final String METHODS = "GET, HEAD";

    private final Site site;

    TwoTongues(Site site) {
        this.site = site;
    }

    private static boolean machine(String path) {
        return path.startsWith("/api/");
    }

    @Override
    public Page notFound(String path) {
        return machine(path) ? Api.missing(List.of(ListKey.site())) : site.missing();
    }

    @Override
    public Page unreadable(String path, String why) {
        return machine(path)
                ? Problem.page(400, "Bad request", why, List.of())
                : site.trouble(400, "This request could not be understood", why);
    }

    @Override
    public Page wrongMethod(String path) {
        String what = "This address answers to GET and HEAD only.";
        Page page = machine(path)
                ? Problem.page(405, "Method not allowed", what, List.of())
                : site.trouble(405, "That cannot be done here", what);
        return page.with("Allow", METHODS);
    }

    @Override
    public Page broken(String path, String number) {
        String what = "The mistake is ours and has been noted. Please try again later; if it stays, tell us the number "
                + number + ".";
        return machine(path)
                ? Problem.page(500, "Something went wrong", what, List.of())
                : site.trouble(500, "Something went wrong", what);
    }
}
