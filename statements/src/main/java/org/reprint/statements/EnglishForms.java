package org.reprint.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Regular English verb forms.
final class EnglishForms {
    private EnglishForms() {}

    /// Base, third person, past and -ing form; the base alone when the language does not inflect so.
    static List<String> of(String verb, @Nullable String inflection) {
        if (!"english".equals(inflection) || verb.length() < 2) {
            return List.of(verb);
        }
        char last = verb.charAt(verb.length() - 1);
        boolean afterVowel = vowel(verb.charAt(verb.length() - 2));
        if (last == 'e') {
            String stem = verb.substring(0, verb.length() - 1);
            return List.of(verb, verb + "s", verb + "d", (verb.endsWith("ee") ? verb : stem) + "ing");
        }
        if (last == 'y' && !afterVowel) {
            String stem = verb.substring(0, verb.length() - 1);
            return List.of(verb, stem + "ies", stem + "ied", verb + "ing");
        }
        if (verb.endsWith("sh") || verb.endsWith("ch") || last == 's' || last == 'x' || last == 'z') {
            return List.of(verb, verb + "es", verb + "ed", verb + "ing");
        }
        return List.of(verb, verb + "s", verb + "ed", verb + "ing");
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
