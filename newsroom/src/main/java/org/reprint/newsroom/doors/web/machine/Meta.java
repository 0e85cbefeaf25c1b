package org.reprint.newsroom.doors.web.machine;

/// A `meta` element for link previews.
///
/// @param attribute `property` for Open Graph, `name` for Twitter cards
/// @param name e.g. `og:title`
/// @param content plain text, unescaped
public record Meta(Attribute attribute, String name, String content) {

    /// The attribute that carries the name.
    public enum Attribute {
        PROPERTY("property"),
        NAME("name");

        private final String word;

        Attribute(String word) {
            this.word = word;
        }

        /// As it stands in HTML.
        public String word() {
            return word;
        }
    }
}
