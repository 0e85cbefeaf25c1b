package org.reprint.newsroom.doors.web.site;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Plain links by which a reader passes a page on; none loads anything from anybody.
public final class Shares {

    private Shares() {}

    /// A place to share to.
    ///
    /// @param name as readers know it, or the key of a wording when it starts with `share.`
    public record Share(String name, URI address) {}

    /// The links for a page.
    public static List<Share> of(String title, URI page) {
        String words = encoded(title);
        String at = encoded(page.toString());
        return List.of(
                new Share("share.mail", URI.create("mailto:?subject=" + words + "&body=" + words + "%0A%0A" + at)),
                new Share("Telegram", URI.create("https://t.me/share/url?url=" + at + "&text=" + words)),
                new Share("WhatsApp", URI.create("https://wa.me/?text=" + words + "%20" + at)),
                new Share("Mastodon", URI.create("https://mastodonshare.com/?text=" + words + "&url=" + at)),
                new Share("X", URI.create("https://x.com/intent/post?text=" + words + "&url=" + at)),
                new Share("Facebook", URI.create("https://www.facebook.com/sharer/sharer.php?u=" + at)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
