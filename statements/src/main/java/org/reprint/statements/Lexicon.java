package org.reprint.statements;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a language's file says for setting statements against each other: what negates, what is opposite, which words
/// mean one matter. Its tables are told in `lang/en.txt` above the table "negations".
final class Lexicon {
    /// What an entry does.
    enum Sort {
        /// turns its clause, however many of them there are
        NEGATION,
        /// holds a negation and turns nothing ("not only")
        EMPTY,
        /// turns its clause, and two of them turn it back
        DENIAL,
        /// one of two opposites
        OPPOSITE,
        /// a word of a matter that goes by several words
        MATTER,
        /// a country, its people, its capital
        PLACE,
        /// a word that tells nothing of the matter
        FILLER,
        /// opens a clause that asserts nothing
        IF,
        /// opens a clause of its own
        TURN,
        /// points at what was said before
        POINTER,
        /// the speaker's own side
        WE
    }

    /// @param key the matter, the same in all languages
    /// @param side 1 and -1 for opposites, 0 otherwise
    record Entry(Sort sort, String key, int side) {}

    private static final class Step {
        final Map<String, Step> next = new HashMap<>();
        Optional<Entry> entry = Optional.empty();
    }

    private final Tongue tongue;
    private final Step root = new Step();
    private final List<String> endings = new ArrayList<>();
    private final List<String> negatingEnds = new ArrayList<>();
    private final Set<String> months = new HashSet<>();

    Lexicon(Tongue tongue) {
        this.tongue = tongue;
        for (String line : tongue.table("endings")) {
            endings.addAll(List.of(line.split("\\s*,\\s*", -1)));
        }
        endings.replaceAll(Lexicon::bare);
        endings.sort(Comparator.comparingInt(String::length).reversed());
        for (String line : tongue.table("months")) {
            months.addAll(List.of(line.split("\\s*,\\s*", -1)));
        }
        plain("fillers", Sort.FILLER);
        plain("we", Sort.WE);
        plain("pointers", Sort.POINTER);
        plain("turns", Sort.TURN);
        plain("hypotheses", Sort.IF);
        keyed("matters", Sort.MATTER);
        keyed("opposites", Sort.OPPOSITE);
        keyed("places", Sort.PLACE);
        plain("denials", Sort.DENIAL);
        plain("negations", Sort.NEGATION);
        plain("no negations", Sort.EMPTY);
    }

    String code() {
        return tongue.code();
    }

    private void plain(String table, Sort sort) {
        for (String line : tongue.table(table)) {
            for (String words : line.split("\\s*,\\s*", -1)) {
                if (words.startsWith("*")) {
                    negatingEnds.add(words.substring(1));
                } else {
                    plant(words, new Entry(sort, words, 0));
                }
            }
        }
    }

    private void keyed(String table, Sort sort) {
        for (String line : tongue.table(table)) {
            String[] part = line.split("\\s*:\\s*", 2);
            String[] sides = part[1].split("\\s*\\|\\s*", 2);
            for (int side = 0; side < sides.length; side++) {
                for (String words : sides[side].split("\\s*,\\s*", -1)) {
                    plant(words, new Entry(sort, part[0], sides.length == 1 ? 0 : side == 0 ? 1 : -1));
                }
            }
        }
    }

    private void plant(String words, Entry entry) {
        Step at = root;
        for (Wording.Word word : Wording.of(words, tongue.code())) {
            String raw = words.substring(word.start(), word.end());
            String step = acronym(raw) ? '=' + raw : stem(word.key());
            at = at.next.computeIfAbsent(step, key -> new Step());
        }
        at.entry = Optional.of(entry);
    }

    /// The longest entry that begins at word `i`.
    Optional<Found> at(String text, List<Wording.Word> words, List<String> stems, int i) {
        Optional<Found> best = Optional.empty();
        Step at = root;
        for (int j = i; j < words.size(); j++) {
            Wording.Word word = words.get(j);
            String raw = text.substring(word.start(), word.end());
            Step capitals = acronym(raw) ? at.next.get('=' + raw) : null;
            Step next = capitals != null ? capitals : at.next.get(stems.get(j));
            if (next == null) {
                break;
            }
            at = next;
            int end = j + 1;
            Optional<Found> longest = best;
            best = at.entry.map(entry -> new Found(entry, end)).or(() -> longest);
        }
        return best.or(() -> negated(words.get(i).key(), i));
    }

    /// An entry that was found, and the word after it.
    record Found(Entry entry, int end) {}

    private Optional<Found> negated(String key, int i) {
        boolean negates = key.endsWith("n't")
                || negatingEnds.stream().anyMatch(end -> key.endsWith(end) && key.length() > end.length() + 1);
        return negates ? Optional.of(new Found(new Entry(Sort.NEGATION, key, 0), i + 1)) : Optional.empty();
    }

    private static boolean acronym(String raw) {
        return raw.length() > 1
                && raw.chars().anyMatch(Character::isUpperCase)
                && raw.chars().noneMatch(Character::isLowerCase);
    }

    /// A word without its ending and its marks over letters, so that its forms fall together.
    String stem(String key) {
        String bare = bare(key);
        for (String ending : endings) {
            if (bare.length() >= ending.length() + 3 && bare.endsWith(ending)) {
                return single(bare.substring(0, bare.length() - ending.length()));
            }
        }
        return bare;
    }

    /// "plann" and "plan" are one.
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1) && stem.charAt(last) < 0x250;
        return doubled ? stem.substring(0, last) : stem;
    }

    private static String bare(String key) {
        StringBuilder bare = new StringBuilder(key.length());
        String parted = Normalizer.normalize(key, Normalizer.Form.NFD);
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && c != 'ـ') {
                bare.append(c == 'ى' ? 'ي' : c == 'ة' ? 'ه' : c);
            }
        }
        return bare.toString();
    }

    /// Whether a word is a month or a year.
    boolean time(String lower) {
        boolean year = lower.length() == 4 && (lower.startsWith("19") || lower.startsWith("20"));
        return (year && lower.chars().allMatch(Character::isDigit)) || months.contains(lower);
    }

    /// Whether the language's word lists call it a word of grammar.
    boolean grammar(String lower) {
        return (tongue.bits(lower) & GRAMMAR) != 0;
    }

    /// Whether the language's word lists call it an office or a first name.
    boolean office(String lower) {
        return (tongue.bits(lower) & OFFICE) != 0;
    }

    private static final long GRAMMAR = mask(
            Feature.DETERMINER,
            Feature.PREPOSITION,
            Feature.CONJUNCTION,
            Feature.SUBORDINATOR,
            Feature.COMPLEMENTIZER,
            Feature.QUESTION,
            Feature.RELATIVE,
            Feature.AUXILIARY,
            Feature.BE,
            Feature.MODAL,
            Feature.INFINITIVE,
            Feature.ADVERB,
            Feature.HE,
            Feature.SHE,
            Feature.THEY,
            Feature.IT,
            Feature.I,
            Feature.WE,
            Feature.YOU,
            Feature.OBJECT,
            Feature.POSSESSIVE,
            Feature.WHO,
            Feature.WEEKDAY,
            Feature.MONTH,
            Feature.TIME,
            Feature.ARTICLE,
            Feature.SELF);

    private static final long OFFICE = mask(Feature.TITLE, Feature.ROLE, Feature.MALE, Feature.FEMALE);

    private static long mask(Feature... features) {
        long mask = 0;
        for (Feature feature : features) {
            mask |= feature.bit();
        }
        return mask;
    }
}
