package org.reprint.newsroom.doors.web.machine;

import java.util.List;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.words.press.ListKey;

/// An error of the API as problem details (RFC 9457).
public final class Problem {

    /// Its media type.
    public static final String TYPE = "application/problem+json";

    private Problem() {}

    /// A problem.
    ///
    /// @param status HTTP status, 400 to 599
    /// @param title what kind of problem, the same for all of its kind
    /// @param detail what was wrong this time and what to do
    /// @param shows what would have to change for the answer to change
    public static Page page(int status, String title, String detail, List<ListKey> shows) {
        Json json = new Json()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        return Api.open(Page.of(status, TYPE, Json.text(json.tree()), shows));
    }
}
