package org.reprint.newsroom.doors.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.Withheld;
import org.reprint.newsroom.words.article.Article;

/// How an article stands on the site: in which form, why not whole, and at which address.
final class Shown {

    private Shown() {}

    /// @return `form` (whole or excerpt), `why` of an excerpt or of what is kept back, and `address`; empty for an
    ///     article that is not published
    static Map<String, String> of(House.Rooms rooms, Article article) {
        if (!(article.state() instanceof Article.Published)) {
            return Map.of();
        }
        Map<String, String> shown = new LinkedHashMap<>();
        switch (rooms.transactions().reading(() -> rooms.gate().admit(article))) {
            case Printed printed -> {
                shown.put("form", printed.form().name().toLowerCase(Locale.ROOT));
                if (!printed.whyNotWhole().isEmpty()) {
                    shown.put("why", printed.whyNotWhole());
                }
                shown.put("address", rooms.siteAddress().resolve(printed.path()).toString());
            }
            case Withheld withheld -> {
                shown.put("form", "kept back");
                shown.put("why", withheld.why());
            }
        }
        return shown;
    }
}
