package org.reprint.newsroom.words.topic;

/// One term of a vocabulary.
///
/// @param id see [org.reprint.newsroom.words.article.Ids]
/// @param kind which vocabulary
/// @param code the term's code there: an ISO 3166-1 alpha-2 or M49 code or a group's code for regions, a theme's code,
///     the slug for reports; unique within its kind
/// @param name as readers see it
/// @param slug as it stands in the address of its page; unique within its kind
public record Topic(long id, Kind kind, String code, String name, String slug) {

    /// The three vocabularies.
    public enum Kind {
        REGION,
        THEME,
        REPORT;

        /// The word in addresses: `region`, `theme`, `report`.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
