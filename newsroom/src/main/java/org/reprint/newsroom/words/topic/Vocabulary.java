package org.reprint.newsroom.words.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reprint.newsroom.words.topic.Topic.Kind;

/// The terms that articles can be filed under before an editor adds any.
///
/// @param entries of the vocabularies of regions and themes
public record Vocabulary(List<Entry> entries) {

    public Vocabulary {
        entries = List.copyOf(entries);
    }

    /// A term that is ready to be used.
    ///
    /// @param kind region or theme
    /// @param code see [Topic#code()]
    /// @param name as readers see it
    /// @param labels under which pages name it, in any language: for regions the names, for themes
    ///     section names and tags
    /// @param mentions by language (ISO 639-1): words in a text of that language that speak of it, such as
    ///     the names of countries, of their people and seats; as written, case matters
    public record Entry(Kind kind, String code, String name, Set<String> labels, Map<String, Set<String>> mentions) {}
}
