package org.reprint.newsroom.doors.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Licence;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.rights.TermsForm;

/// Terms in words, for somebody at a terminal: the ground, then every rule that was set.
final class TermsWords {

    private TermsWords() {}

    static String of(Terms terms) {
        List<String> parts = new ArrayList<>(List.of(ground(terms.basis())));
        if (TermsForm.write(terms).get("rules") instanceof Map<?, ?> rules) {
            rules.forEach((rule, value) -> parts.add(words(String.valueOf(rule)) + ": " + answer(value)));
        }
        return String.join("; ", parts);
    }

    private static String ground(Basis basis) {
        return switch (basis) {
            case Basis.OwnWork own -> "our own work";
            case Basis.Licensed(Licence licence) -> licence.name() + ", " + licence.uri();
            case Basis.Permission(String evidence) -> "written permission, kept in " + evidence;
            case Basis.Agreement(String evidence) -> "agreement" + (evidence.isEmpty() ? "" : ", kept in " + evidence);
            case Basis.FairUse(String reason) -> "fair use: " + reason;
            case Basis.Quotation(String reason) -> "right of quotation: " + reason;
            case Basis.PublicDomain(String reason) -> "free of copyright: " + reason;
            case Basis.Reserved reserved -> "all rights reserved";
            case Basis.None none -> "none known";
        };
    }

    /// A rule's name in words: `furtherRepublication` is “further republication”.
    private static String words(String rule) {
        return rule.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String answer(Object value) {
        return switch (String.valueOf(value)) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> String.valueOf(value);
        };
    }
}
