package org.reprint.newsroom.doors.web.site;

import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.doors.web.serve.Apologies;

/// The site's word to readers when there is no page.
public final class SiteApologies implements Apologies {

    private final Site site;
    private final Words words;

    /// @param words in the site's language
    public SiteApologies(Site site, Words words) {
        this.site = site;
        this.words = words;
    }

    @Override
    public Page notFound(String path) {
        return site.missing();
    }

    @Override
    public Page unreadable(String path, String why) {
        return site.trouble(400, words.say("trouble.unreadable"), why);
    }

    @Override
    public Page wrongMethod(String path) {
        return site.trouble(405, words.say("trouble.method"), words.say("trouble.method.what"))
                .with("Allow", "GET, HEAD");
    }

    @Override
    public Page broken(String path, String number) {
        return site.trouble(500, words.say("trouble.broken"), words.say("trouble.broken.what", number));
    }
}
