package org.reprint.statements;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The front door: finds every statement of a text.
///
/// A finder holds the language files it has read and may be used by many threads at once. The time for a text grows
/// in proportion to its length.
public final class Finder {
    private final Map<String, Tongue> tongues = new ConcurrentHashMap<>();

    /// Finds the statements of a text, in the order of the text.
    ///
    /// Any text is answered, also an empty one or one in a language without a file: there the quoted passages are
    /// found with the nearest plausible speaker, at low confidence.
    public List<Statement> find(Text text) {
        Tongue tongue = tongues.computeIfAbsent(code(text.language()), Finder::tongue);
        return new Reading(Page.of(text, tongue)).statements();
    }

    private static String code(String language) {
        int dash = language.replace('_', '-').indexOf('-');
        return (dash < 0 ? language : language.substring(0, dash)).toLowerCase(Locale.ROOT);
    }

    private static Tongue tongue(String code) {
        boolean plain = code.length() >= 2 && code.length() <= 3 && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return (plain ? TongueFile.load(code) : java.util.Optional.<Tongue>empty())
                .or(() -> TongueFile.load("any"))
                .orElseThrow(() -> new IllegalStateException("lang/any.txt is missing from the library's jar."));
    }
}
