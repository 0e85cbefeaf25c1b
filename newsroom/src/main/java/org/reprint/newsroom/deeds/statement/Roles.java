package org.reprint.newsroom.deeds.statement;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What two roles have in common.
final class Roles {

    /// Words so short carry no meaning, but for names of bodies in capitals (US, EU).
    private static final int SHORT = 4;

    /// Endings differ ("spokesman", "spokesperson"; "Russia", "Russian"); beginnings tell.
    private static final int TELLING = 6;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /// Words that stand in roles of any kind.
    private static final Set<String> ANYBODYS = Set.of("former", "acting", "deputy", "senior", "chief", "head", "then");

    private Roles() {}

    /// The words by which a role is compared.
    static Set<String> words(String title, String affiliation) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(title + " " + affiliation)) {
            boolean body = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            String low = word.toLowerCase(Locale.ROOT);
            if ((body || word.length() >= SHORT || unspaced(word)) && !ANYBODYS.contains(low)) {
                words.add(low.length() > TELLING ? low.substring(0, TELLING) : low);
            }
        }
        return words;
    }

    private static boolean unspaced(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }
}
