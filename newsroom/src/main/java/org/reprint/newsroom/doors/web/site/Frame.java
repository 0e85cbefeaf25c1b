package org.reprint.newsroom.doors.web.site;

/// What a template knows of the page around it.
///
/// @param section which part of the site it belongs to
public record Frame(House house, Head head, Section section) {

    /// The site's own words.
    public Words words() {
        return house.words();
    }

    /// Shorthand for [Words#say].
    public String say(String key, Object... values) {
        return house.words().say(key, values);
    }
}
