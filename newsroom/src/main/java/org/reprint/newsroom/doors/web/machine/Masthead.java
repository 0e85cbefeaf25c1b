package org.reprint.newsroom.doors.web.machine;

import java.net.URI;
import java.net.URISyntaxException;
import org.reprint.newsroom.deeds.press.pages.Subject;

/// The house as machines know it.
///
/// @param name the outlet's name
/// @param tagline one line about it
/// @param language of the house's own words, BCP 47
/// @param base the public address of the front page, ending in `/`
public record Masthead(String name, String tagline, String language, URI base) {

    public Masthead {
        if (!base.toString().endsWith("/")) {
            throw new IllegalArgumentException("The front page's address ends in \"/\": " + base);
        }
    }

    /// The public address of a page, percent-encoded.
    ///
    /// @param path begins with `/`, not encoded
    public String address(String path) {
        try {
            return base.resolve(new URI(null, null, path, null).toASCIIString()).toString();
        } catch (URISyntaxException notOurs) {
            throw new IllegalArgumentException("Not a path of this site: " + path, notOurs);
        }
    }

    /// What a listing is called.
    String title(Subject subject) {
        return switch (subject) {
            case Subject.All all -> name;
            case Subject.About(var topic) -> topic.name() + " · " + name;
            case Subject.By(var person) -> person.name() + " · " + name;
            case Subject.From(var outlet, var standing) -> outlet.name() + " · " + name;
            case Subject.In(var month) -> month + " · " + name;
        };
    }

    /// The page of a listing; of everything, the front page.
    String page(Subject subject) {
        return subject instanceof Subject.All ? base.toString() : address(subject.path());
    }
}
