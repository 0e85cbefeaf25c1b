package org.reprint.statements;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The language files that were read so far; may be used by many threads at once.
final class Tongues {
    private final Map<String, Tongue> read = new ConcurrentHashMap<>();

    /// What is known of a language; for one without a file, what holds for any.
    Tongue of(String language) {
        return read.computeIfAbsent(code(language), Tongues::load);
    }

    /// The first part of a BCP 47 tag, in lower case.
    static String code(String language) {
        int dash = language.replace('_', '-').indexOf('-');
        return (dash < 0 ? language : language.substring(0, dash)).toLowerCase(Locale.ROOT);
    }

    private static Tongue load(String code) {
        boolean plain = code.length() >= 2 && code.length() <= 3 && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return (plain ? TongueFile.load(code) : Optional.<Tongue>empty())
                .or(() -> TongueFile.load("any"))
                .orElseThrow(() -> new IllegalStateException("lang/any.txt is missing from the library's jar."));
    }
}
