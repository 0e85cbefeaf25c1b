package org.reprint.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Leads names in other cases back to the first: "Павла Шубина" to "Павел Шубин", "Angela Merkels" to "Angela Merkel".
///
/// A name is led back when the text has the first case too, or when the first name is a known one, which also tells the
/// sex the last name is bent by. The endings stand in the language file's table "cases": "m й: я, ю, ем, е" says that a
/// man's name in -й can end in -я; "f" is a woman's, "*" anybody's, and "0" is no ending.
final class Cases {
    private record Line(char sex, String first, List<String> others) {}

    private static final int SHORTEST_STEM = 3;

    private final Tongue tongue;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> known = new LinkedHashSet<>();

    Cases(Tongue tongue) {
        this.tongue = tongue;
        for (String line : tongue.table("cases")) {
            String[] part = line.substring(2).split("\\s*:\\s*", 2);
            lines.add(new Line(line.charAt(0), bare(part[0]), List.of(part[1].split("\\s*,\\s*", -1))));
        }
    }

    private static String bare(String ending) {
        return ending.equals("0") ? "" : ending;
    }

    /// Notes that the text has a name of first and last word.
    void meet(String first, String last) {
        if (!lines.isEmpty()) {
            known.add(first + " " + last);
        }
    }

    /// The first case of a name of two words, or nothing when it stands in it or nobody can tell.
    Optional<String> first(String first, String last) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        for (String given : with(first, '*')) {
            for (String family : with(last, '*')) {
                String name = given + " " + family;
                boolean another = !given.equals(first) && listed(first);
                if (!another && known.contains(name) && !(given.equals(first) && family.equals(last))) {
                    return Optional.of(name);
                }
            }
        }
        return listed(first) ? Optional.empty() : byFirstName(first, last);
    }

    private Optional<String> byFirstName(String first, String last) {
        for (String given : with(first, '*')) {
            long bits = bits(given);
            boolean male = (bits & Feature.MALE.bit()) != 0;
            boolean female = (bits & Feature.FEMALE.bit()) != 0;
            if (male != female) {
                List<String> family = with(last, male ? 'm' : 'f');
                return Optional.of(given + " " + (family.size() > 1 ? family.get(1) : last));
            }
        }
        return Optional.empty();
    }

    private boolean listed(String first) {
        return (bits(first) & (Feature.MALE.bit() | Feature.FEMALE.bit())) != 0;
    }

    private long bits(String word) {
        return tongue.bits(Tongue.lower(word, tongue.code()));
    }

    /// The word itself and what its first case can be, in the order of the table.
    private List<String> with(String word, char sex) {
        List<String> all = new ArrayList<>();
        all.add(word);
        for (Line line : lines) {
            if (sex != '*' && line.sex() != '*' && line.sex() != sex) {
                continue;
            }
            for (String other : line.others()) {
                int stem = word.length() - other.length();
                if (stem >= SHORTEST_STEM && word.endsWith(other)) {
                    all.add(word.substring(0, stem) + line.first());
                }
            }
        }
        return all;
    }
}
