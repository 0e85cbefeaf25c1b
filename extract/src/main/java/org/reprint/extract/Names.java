package org.reprint.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes the names of people out of a byline: without "By", titles, places, dates; several split apart.
final class Names {
    /// The words that bylines begin with by their first characters, the longest first.
    private static final Map<Character, List<String>> BY = Lexicon.everywhere("byline").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(word -> word.charAt(0)));
    private static final Set<String> AND = Set.copyOf(Lexicon.everywhere("and"));
    private static final Set<String> NO_NAMES = Set.copyOf(Lexicon.everywhere("no name"));
    private static final Set<String> ROLES = Set.copyOf(Lexicon.everywhere("role"));
    private static final Set<String> ORGANISATIONS = Set.copyOf(Lexicon.everywhere("organisation"));
    private static final int LONGEST = 200;

    private Names() {}

    /// The names in a byline, in its order; none when it holds no name.
    static List<String> in(String byline) {
        var text = withoutBy(Spaces.collapse(byline.length() > LONGEST ? byline.substring(0, LONGEST) : byline));
        var names = new ArrayList<String>();
        for (var part : parts(text)) {
            var name = clean(part);
            boolean degree = !names.isEmpty() && isDegree(name);
            if (isName(name) && !degree && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /// Whether a text begins as a byline does ("By …", "Von …", "作者：…").
    static boolean beginsAsByline(String text) {
        return !withoutBy(text).equals(text);
    }

    static String withoutBy(String text) {
        var words =
                text.isEmpty() ? List.<String>of() : BY.getOrDefault(Character.toLowerCase(text.charAt(0)), List.of());
        return words.isEmpty() ? text : withoutBy(text, words);
    }

    private static String withoutBy(String text, List<String> words) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return text;
        }
        for (var word : words) {
            if (lower.startsWith(word) && lower.length() > word.length() && endsWord(lower, word.length())) {
                return withoutBy(strip(text.substring(word.length())));
            }
        }
        return text;
    }

    private static boolean endsWord(String text, int at) {
        char c = text.charAt(at);
        return c == ' '
                || c == ':'
                || c == '：'
                || c == '/'
                || c == '｜'
                || c == '|'
                || (WordCount.isUnspaced(text.charAt(at - 1)) && at >= 2);
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " :：/|｜-–—,，.·•*()[]（）【】@\"“”".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " :：/|｜-–—,，;·•*()[]（）【】@\"“”".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    /// Capitals after a name: "MS", "RDN", "FAND".
    private static boolean isDegree(String text) {
        return text.length() <= 5 && text.chars().allMatch(Character::isUpperCase);
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var word : Words.split(separated(text), ' ')) {
            if (word.equals("\u0001") || isAnd(word, text)) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (isNumber(word)) {
                var before = withoutMonth(part.toString());
                part.setLength(0);
                part.append(before);
                break;
            } else if (ends(word)
                    || (!part.isEmpty()
                            && part.indexOf(" ") > 0
                            && DateWords.month(word.toLowerCase(Locale.ROOT)) > 0
                            && word.length() > 3)) {
                break;
            } else {
                part.append(part.isEmpty() ? "" : " ").append(word);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /// "and" in any language; with a capital it may be a name ("Dan"), but for lines in capitals.
    private static boolean isAnd(String word, String text) {
        return AND.contains(word.toLowerCase(Locale.ROOT))
                && (Character.isLowerCase(word.codePointAt(0))
                        || !Character.isUpperCase(word.codePointAt(0))
                        || text.equals(text.toUpperCase(Locale.ROOT)));
    }

    /// Marks the signs between names with a word of their own, so that one split serves all.
    private static String separated(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (",，、;；&/|｜+·•●⋅\n".indexOf(c) >= 0 || c == '－') {
                out.append(" \u0001 ");
            } else if (i > 0 && Character.isLowerCase(text.charAt(i - 1)) && startsEnd(text, i)) {
                out.append(' ').append(c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// Whether a word that ends names was written onto one: "Jane DoeUpdated", "Jane DoeJanuary".
    private static boolean startsEnd(String text, int at) {
        if (!Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        var word = text.substring(at, end).toLowerCase(Locale.ROOT);
        return word.length() > 2 && (ENDS.contains(word) || DateWords.month(word) > 0);
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /// The short name of a month before a number is the date's, however it may be a name elsewhere ("Jan", "May").
    private static String withoutMonth(String part) {
        int space = part.lastIndexOf(' ');
        var last = part.substring(space + 1).toLowerCase(Locale.ROOT);
        return space > 0 && DateWords.month(last.endsWith(".") ? last.substring(0, last.length() - 1) : last) > 0
                ? part.substring(0, space)
                : part;
    }

    /// A word that cannot be part of a byline's names and ends them: a number, "in" before a place.
    private static boolean ends(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return isNumber(word)
                || ENDS.contains(lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower)
                || "–—-|".contains(word);
    }

    private static final Set<String> ENDS = Set.copyOf(Lexicon.everywhere("byline end"));

    private static String clean(String part) {
        var text = strip(part);
        int bracket = text.indexOf('(');
        text = bracket > 0 ? strip(text.substring(0, bracket)) : text;
        while (text.endsWith(".") && text.length() > 3 && text.charAt(text.length() - 3) != ' ') {
            text = strip(text.substring(0, text.length() - 1));
        }
        return withoutBy(text);
    }

    /// Whether a name has the look of a person's: two to four words, each with a capital.
    static boolean isPersonal(String name) {
        var words = Words.split(name, ' ');
        return words.size() >= 2
                && words.size() <= 4
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    /// Whether a name is an organisation's: one of its words says so ("Institute", "Agentur", "агентство").
    static boolean isOrganisation(String name) {
        return Words.of(name).stream().anyMatch(ORGANISATIONS::contains);
    }

    /// Whether a name is how a person is called in a software rather than by others: one word of Latin letters that is
    /// in small letters, or joined from several.
    static boolean isAccount(String name) {
        boolean joined = false;
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            joined |= c == '_' || c == '.' || Character.isDigit(c);
            joined |= Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
        }
        return name.indexOf(' ') < 0 && (joined || Character.isLowerCase(name.codePointAt(0)));
    }

    /// Whether a text can be a name: one to six words, none that only roles, calls and dates have.
    static boolean isName(String text) {
        var words = Words.split(text, ' ');
        if (words.isEmpty()
                || words.size() > 6
                || text.length() < 2
                || text.length() > 60
                || text.indexOf('@') > 0
                || text.contains("http")
                || text.contains("www.")
                || text.contains(": ")
                || !Character.isLetter(text.codePointAt(0))) {
            return false;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        if (NO_NAMES.contains(lower) || ROLES.contains(lower)) {
            return false;
        }
        for (var word : words) {
            var folded = word.toLowerCase(Locale.ROOT);
            if (ROLES.contains(folded) || (folded.length() > 2 && DateWords.month(folded) > 0 && words.size() == 1)) {
                return false;
            }
        }
        boolean cased = text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
        boolean caseless = text.codePoints()
                .anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isUpperCase(c));
        return cased || caseless || words.size() <= 3;
    }
}
