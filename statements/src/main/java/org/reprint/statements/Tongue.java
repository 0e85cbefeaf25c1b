package org.reprint.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is known of one language: its words, cues, quotation marks and habits, read from `lang/<code>.txt`.
final class Tongue {
    /// One step of the tree of cue words: what may follow, and the entry that is complete here.
    static final class Step {
        final Map<String, Step> next = new HashMap<>();
        Optional<CueWord> entry = Optional.empty();
    }

    private final String code;
    private final Map<String, Long> words;
    private final Step cues;
    private final Map<String, List<VerbForm>> verbs;
    private final List<char[]> marks;
    private final Map<String, String> settings;
    private final Map<String, List<String>> tables;

    Tongue(
            String code,
            Map<String, Long> words,
            Step cues,
            Map<String, List<VerbForm>> verbs,
            List<char[]> marks,
            Map<String, String> settings,
            Map<String, List<String>> tables) {
        this.code = code;
        this.words = words;
        this.cues = cues;
        this.verbs = verbs;
        this.marks = marks;
        this.settings = settings;
        this.tables = tables;
    }

    String code() {
        return code;
    }

    /// The features of a word given in lower case, as a mask; 0 when the word is unknown.
    long bits(String lower) {
        return words.getOrDefault(lower, 0L);
    }

    /// The tree of cue words.
    Step cues() {
        return cues;
    }

    /// The cue verbs a form in lower case can be, in a language whose verbs come apart.
    List<VerbForm> verbs(String lower) {
        return verbs.getOrDefault(lower, List.of());
    }

    /// Pairs of quotation marks, opening and closing.
    List<char[]> marks() {
        return marks;
    }

    /// Whether a habit of the language is set to "yes".
    boolean is(String setting) {
        return "yes".equals(settings.get(setting));
    }

    /// A setting's value, or empty text.
    String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /// The lines of a table, or none.
    List<String> table(String name) {
        return tables.getOrDefault(name, List.of());
    }

    /// Lower case by the rules of no particular place, save Turkish.
    static String lower(String word, String code) {
        return word.toLowerCase("tr".equals(code) ? Locale.of("tr") : Locale.ROOT);
    }
}
