package org.reprint.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reprint.statements.Claim.Range;

/// Finds who is meant by a description ("the Kremlin spokesman", "America's top diplomat"): the figure whose office and
/// affiliation fit. Words that mean the same stand in the language file's table "alike", one set a line.
final class Descriptions {
    private final Page page;
    private final Tokens tokens;
    private final List<Figure> humans;
    private final Map<String, String> alike = new HashMap<>();

    Descriptions(Page page, List<Figure> humans) {
        this.page = page;
        this.tokens = page.tokens;
        this.humans = humans;
        for (String line : page.tongue.table("alike")) {
            String[] words = line.split("\\s*,\\s*", -1);
            for (String word : words) {
                alike.put(word, words[0]);
            }
        }
    }

    /// Whether the head of a phrase is an office in lower case ("the Kremlin spokesman"), not a name.
    boolean describes(Range range) {
        int i = range.from();
        while (i < range.to() && !tokens.comma(i) && !(tokens.is(i, Feature.PREPOSITION) && i > range.from())) {
            i++;
        }
        return i > range.from() && tokens.is(i - 1, Feature.ROLE) && !tokens.capital(i - 1);
    }

    Optional<Figure> meant(Range range) {
        Set<String> words = new LinkedHashSet<>();
        boolean office = false;
        for (int i = range.from(); i < Math.min(range.to(), range.from() + 8); i++) {
            String word = tokens.lower(i);
            if (tokens.is(i, Feature.PREPOSITION) && i > range.from() + 1 && office) {
                break;
            }
            if (tokens.wordAt(i) && !tokens.any(i, Feature.DETERMINER.bit() | Feature.POSSESSIVE.bit())) {
                words.add(same(word));
                office |= tokens.is(i, Feature.ROLE);
            }
        }
        if (!office) {
            return Optional.empty();
        }
        Figure best = null;
        int high = 0;
        for (Figure figure : humans) {
            int score = score(words, figure);
            if (score > high) {
                high = score;
                best = figure;
            }
        }
        return Optional.ofNullable(high >= 2 ? best : null);
    }

    private String same(String word) {
        return alike.getOrDefault(word, word);
    }

    private int score(Set<String> words, Figure figure) {
        if (figure.role.isEmpty()) {
            return 0;
        }
        List<String> office = new ArrayList<>();
        for (String word : (figure.role.get() + " " + figure.affiliation.orElse("")).split("[\\s.,]+", -1)) {
            office.add(same(Tongue.lower(word, page.tongue.code())));
        }
        office.add(same(Tongue.lower(figure.role.get(), page.tongue.code())));
        int score = 0;
        for (String word : words) {
            score += office.contains(word) ? 1 : 0;
        }
        return score == words.size()
                        && words.size() == 1
                        && office.contains(words.iterator().next())
                ? 2
                : score;
    }
}
