package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reprint.statements.Claim.Range;

/// Finds the proper names of a page, with the office before or after them.
final class NameFinder {
    /// One naming: tokens of the whole run, tokens of the name alone, and the office told with it.
    record Naming(Range run, Range name, Optional<String> role, Optional<String> affiliation, boolean inside) {}

    private static final int LONGEST = 12;
    private final Page page;
    private final Tokens tokens;

    NameFinder(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    List<Naming> names() {
        List<Naming> all = new ArrayList<>();
        for (Sentences.Sentence sentence : page.sentences) {
            int i = sentence.from();
            while (i < sentence.to()) {
                if (!begins(i, sentence)) {
                    i++;
                    continue;
                }
                int end = runEnd(i, sentence);
                naming(new Range(i, end), sentence).ifPresent(all::add);
                i = end;
            }
        }
        return all;
    }

    private boolean begins(int i, Sentences.Sentence sentence) {
        if (!tokens.capital(i) || (tokens.any(i, Roles.DAY & ~Feature.TIME.bit()) && !tokens.any(i, given()))) {
            return false;
        }
        boolean starter =
                tokens.any(i, Roles.STARTER | Feature.AUXILIARY.bit() | Feature.BE.bit() | Feature.OBJECT.bit());
        String word = tokens.word(i);
        boolean letters = word.length() > 1 && word.length() < 5 && word.equals(word.toUpperCase(Locale.ROOT));
        if (starter && !letters) {
            return false;
        }
        if (elided(i) || (i == sentence.from() && office(i))) {
            return false;
        }
        boolean opens = i == sentence.from()
                || (page.quoted(i) && page.passageAt(i).orElseThrow().inner() == tokens.start[i]);
        return !opens || !tokens.any(i, Feature.VERB.bit() | Feature.GERUND.bit()) || tokens.capital(i + 1);
    }

    /// "L'élu" at a sentence's head is no name.
    private boolean elided(int i) {
        int at = tokens.start[i];
        return tokens.end[i] - at > 2
                && Letters.apostrophe(page.text.charAt(at + 1))
                && Character.isLowerCase(page.text.charAt(at + 2));
    }

    /// "Бывший мэр Тимур Алиев": the capital is the sentence's, and the name follows the office.
    private boolean office(int i) {
        long office = Feature.TITLE.bit() | Feature.ROLE.bit();
        return page.tongue.is("name-last")
                && tokens.wordAt(i + 1)
                && !tokens.capital(i + 1)
                && !tokens.any(i, given())
                && (tokens.any(i, office) || tokens.any(i + 1, office));
    }

    private static long given() {
        return Feature.MALE.bit() | Feature.FEMALE.bit();
    }

    private int runEnd(int from, Sentences.Sentence sentence) {
        int i = from + 1;
        while (i < sentence.to() && i < from + LONGEST && tokens.passage[i] == tokens.passage[from]) {
            if (tokens.capital(i) && !tokens.is(i, Feature.WEEKDAY) && !tokens.is(i, Feature.MONTH)) {
                i++;
            } else if (tokens.first(i) == '.'
                    && tokens.end[i - 1] == tokens.start[i]
                    && shortened(i - 1)
                    && tokens.capital(i + 1)) {
                i++;
            } else if (tokens.is(i, Feature.PARTICLE) && tokens.capital(i + 1)) {
                i++;
            } else if (tokens.lower(i).equals("of")
                    && tokens.any(i - 1, Feature.TITLE.bit() | Feature.BODY.bit())
                    && tokens.capital(i + 1)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean shortened(int i) {
        return tokens.end[i] - tokens.start[i] == 1 || tokens.is(i, Feature.ABBREVIATION);
    }

    private Optional<Naming> naming(Range run, Sentences.Sentence sentence) {
        int title = -1;
        for (int i = run.from(); i < run.to(); i++) {
            boolean office = tokens.is(i, Feature.TITLE) && !(i > run.from() + 1 && i == run.to() - 1);
            if (office) {
                title = i;
            }
        }
        int first = run.from();
        while (first + 1 < run.to() && claim(first)) {
            first++;
        }
        Optional<String> role = Optional.empty();
        Optional<String> affiliation = Optional.empty();
        if (title >= 0 && title + 1 < run.to()) {
            first = afterTitle(title, run);
            int roleFrom = roleStart(title, run);
            role = Optional.of(text(roleFrom, first));
            affiliation =
                    roleFrom > run.from() ? Optional.of(text(run.from(), roleFrom)) : affiliationBefore(run, sentence);
        } else if (tokens.is(run.from() - 1, Feature.ROLE) && run.from() - 1 >= sentence.from()) {
            role = Optional.of(tokens.word(run.from() - 1));
            affiliation = tokens.capital(run.from() - 2) ? Optional.of(tokens.word(run.from() - 2)) : Optional.empty();
        }
        boolean nation = run.size() == 1 && tokens.is(run.from(), Feature.NATION);
        if (nation || first >= run.to() || tokens.end[run.to() - 1] - tokens.start[first] < 2) {
            return Optional.empty();
        }
        return Optional.of(new Naming(run, new Range(first, run.to()), role, affiliation, page.quoted(run.from())));
    }

    /// "Angaben Angela Merkels": a noun for what is said is no part of the name.
    private boolean claim(int i) {
        return page.tongue.table("claims").stream().anyMatch(tokens.lower(i)::endsWith);
    }

    private int afterTitle(int title, Range run) {
        int i = title + 1;
        if (tokens.lower(i).equals("of") && i + 2 < run.to()) {
            i += 2;
        }
        while (i < run.to() && !tokens.wordAt(i)) {
            i++;
        }
        return i;
    }

    private int roleStart(int title, Range run) {
        int i = title;
        while (i > run.from() && tokens.any(i - 1, Feature.TITLE.bit())) {
            i--;
        }
        return i;
    }

    /// "America's top diplomat", "Kremlin spokesman": the capital word before the run, if it touches.
    private Optional<String> affiliationBefore(Range run, Sentences.Sentence sentence) {
        int i = run.from() - 1;
        return i > sentence.from() && tokens.is(i, Feature.POSSESSIVE) && tokens.capital(i - 1)
                ? Optional.of(tokens.word(i - 1))
                : Optional.empty();
    }

    private String text(int from, int to) {
        return to <= from ? "" : page.span(from, to).in(page.text).strip();
    }
}
