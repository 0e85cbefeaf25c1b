package org.reprint.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of one language that the extraction knows, read from `lexicon/<language>.txt`: sections in square
/// brackets, one entry a line, `#` for comments. Everything is folded to lower case.
///
/// @param language the BCP 47 tag
/// @param sections the entries by section
record Lexicon(String language, Map<String, List<String>> sections) {
    private static final List<Lexicon> ALL = load();

    /// All languages, in the order of `lexicon/index.txt`.
    static List<Lexicon> all() {
        return ALL;
    }

    /// The entries of one section over all languages.
    static List<String> everywhere(String section) {
        return ALL.stream()
                .flatMap(lexicon -> lexicon.entries(section).stream())
                .distinct()
                .toList();
    }

    /// The entries of a section; none when the language has no such section.
    List<String> entries(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /// The single words of a section's entries.
    List<String> words(String section) {
        return entries(section).stream()
                .flatMap(entry -> Words.split(entry, ' ').stream())
                .toList();
    }

    private static List<Lexicon> load() {
        return Resources.lines("lexicon/index.txt").stream().map(Lexicon::read).toList();
    }

    private static Lexicon read(String language) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> section = new ArrayList<>();
        for (var line : Resources.lines("lexicon/" + language + ".txt")) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
            } else {
                section.add(line.toLowerCase(Locale.ROOT));
            }
        }
        return new Lexicon(language, sections);
    }
}
