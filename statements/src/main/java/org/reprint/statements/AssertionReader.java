package org.reprint.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the clauses of one statement. Clauses end at sentence ends, semicolons, colons and dashes, and before words
/// that turn to something else ("but"); clauses that only suppose ("if") assert nothing and are passed over.
final class AssertionReader {
    /// How many letters of the text before a statement are read for what "that" points at.
    private static final int LEAD = 240;

    /// A clause with fewer points of its own than this may take those it points at.
    private static final int FEW = 3;

    private final Said said;
    private final Lexicon lexicon;
    private final Ties ties;
    private final Optional<String> side;
    private final List<Assertion> read = new ArrayList<>();
    private Map<String, Assertion.Point> points = new LinkedHashMap<>();
    private List<Span> negations = new ArrayList<>();
    private List<Span> denials = new ArrayList<>();
    private Set<String> times = new HashSet<>();
    private boolean supposed;
    private boolean pointing;

    private AssertionReader(Said said, Lexicon lexicon, Ties ties) {
        this.said = said;
        this.lexicon = lexicon;
        this.ties = ties;
        this.side = side();
    }

    /// The clauses of a statement that affirm or deny something.
    static List<Assertion> read(Said said, Lexicon lexicon, Ties ties) {
        if (said.polarity() != Polarity.SAID && said.polarity() != Polarity.DENIED) {
            return List.of();
        }
        AssertionReader reader = new AssertionReader(said, lexicon, ties);
        reader.clauses();
        return reader.read;
    }

    private void clauses() {
        String text = said.words();
        List<Wording.Word> words = Wording.of(text, lexicon.code());
        List<String> stems = stems(words);
        int i = 0;
        while (i < words.size()) {
            if (i > 0 && ends(text, words.get(i - 1).end(), words.get(i).start())) {
                close();
            }
            i = take(text, words, stems, i);
        }
        close();
    }

    private int take(String text, List<Wording.Word> words, List<String> stems, int i) {
        Optional<Lexicon.Found> found = lexicon.at(text, words, stems, i);
        if (found.isEmpty()) {
            return word(text, words, stems, i, true);
        }
        Lexicon.Found entry = found.get();
        Span span = new Span(words.get(i).start(), words.get(entry.end() - 1).end());
        switch (entry.entry().sort()) {
            case NEGATION -> negations.add(span);
            case DENIAL -> denials.add(span);
            case OPPOSITE, MATTER ->
                put(entry.entry().key(), false, entry.entry().side(), span, true);
            case PLACE -> put(entry.entry().key(), true, 0, span, true);
            case WE -> side.ifPresent(place -> put(place, true, 0, span, true));
            case POINTER -> pointing = true;
            case IF -> supposed = true;
            case TURN -> close();
            case FILLER, EMPTY -> {}
        }
        return entry.end();
    }

    /// A word the tables do not know: a name, a word of the matter, or grammar.
    private int word(String text, List<Wording.Word> words, List<String> stems, int i, boolean own) {
        Wording.Word word = words.get(i);
        if (Letters.han(text.charAt(word.start()))) {
            return han(text, words, i, own);
        }
        if (own && lexicon.time(word.key())) {
            times.add(word.key());
        }
        if (lexicon.grammar(word.key()) || (word.key().length() < 3 && !digits(word.key()))) {
            return i + 1;
        }
        boolean capital = Character.isUpperCase(text.charAt(word.start())) && !"de".equals(lexicon.code());
        boolean name = capital && i > 0 && !ends(text, words.get(i - 1).end(), word.start());
        Optional<String> place = capital ? ties.place(stems.get(i)) : Optional.empty();
        put(place.orElse(stems.get(i)), name || place.isPresent(), 0, word.span(), own);
        return i + 1;
    }

    /// Chinese that the tables do not know counts two characters at a time.
    private int han(String text, List<Wording.Word> words, int i, boolean own) {
        Wording.Word word = words.get(i);
        boolean pair = i + 1 < words.size()
                && words.get(i + 1).start() == word.end()
                && Letters.han(text.charAt(word.end()))
                && !lexicon.grammar(word.key())
                && !lexicon.grammar(words.get(i + 1).key());
        if (pair) {
            String both = text.substring(word.start(), word.end() + 1);
            if (!lexicon.grammar(both)) {
                put(both, false, 0, new Span(word.start(), word.end() + 1), own);
            }
        }
        return i + 1;
    }

    private void put(String key, boolean name, int side, Span span, boolean own) {
        Assertion.Point old = points.get(key);
        if (old == null) {
            points.put(key, new Assertion.Point(key, name, side, span, own));
        } else if (old.side() != side) {
            points.put(key, new Assertion.Point(key, name, 0, span, own));
        }
    }

    private void close() {
        if (pointing && points.size() < FEW && !said.around().isEmpty()) {
            borrow();
        }
        if (!supposed && points.size() > 1) {
            boolean turned = !negations.isEmpty() ^ denials.size() % 2 == 1 ^ said.polarity() == Polarity.DENIED;
            List<Span> cues = new ArrayList<>(negations);
            cues.addAll(denials);
            cues.sort(null);
            read.add(new Assertion(said, points, turned ? -1 : 1, List.copyOf(cues), times));
        }
        points = new LinkedHashMap<>();
        negations = new ArrayList<>();
        denials = new ArrayList<>();
        times = new HashSet<>();
        supposed = false;
        pointing = false;
    }

    /// Takes the points of the words before the statement, which "that" points at; they lie at no place of its own.
    private void borrow() {
        String lead = said.around();
        String text = lead.substring(Math.max(0, lead.length() - LEAD));
        List<Wording.Word> words = Wording.of(text, lexicon.code());
        List<String> stems = stems(words);
        int i = 0;
        while (i < words.size()) {
            Optional<Lexicon.Found> found = lexicon.at(text, words, stems, i);
            if (found.isEmpty()) {
                i = word(text, words, stems, i, false);
                continue;
            }
            Lexicon.Entry entry = found.get().entry();
            Lexicon.Sort sort = entry.sort();
            if (sort == Lexicon.Sort.MATTER || sort == Lexicon.Sort.OPPOSITE || sort == Lexicon.Sort.PLACE) {
                put(entry.key(), sort == Lexicon.Sort.PLACE, entry.side(), new Span(0, 0), false);
            }
            i = found.get().end();
        }
    }

    private Optional<String> side() {
        String text = said.speaker();
        List<Wording.Word> words = Wording.of(text, lexicon.code());
        List<String> stems = stems(words);
        for (int i = 0; i < words.size(); i++) {
            Optional<String> place = lexicon.at(text, words, stems, i)
                    .map(Lexicon.Found::entry)
                    .filter(entry -> entry.sort() == Lexicon.Sort.PLACE)
                    .map(Lexicon.Entry::key)
                    .or(() -> Optional.empty());
            if (place.isPresent()) {
                return place;
            }
            Optional<String> tied = ties.place(stems.get(i));
            if (tied.isPresent()) {
                return tied;
            }
        }
        return Optional.empty();
    }

    private List<String> stems(List<Wording.Word> words) {
        return words.stream().map(word -> lexicon.stem(word.key())).toList();
    }

    private static boolean digits(String key) {
        return key.chars().allMatch(Character::isDigit);
    }

    /// Whether a clause ends between two words.
    private static boolean ends(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.stop(c) || ";:；：—–\n؛".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
