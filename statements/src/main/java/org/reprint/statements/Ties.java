package org.reprint.statements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which country a person's name stands for, learnt from the given texts alone: "Russian President Vladimir Putin"
/// ties Putin to Russia. A name tied to two countries is tied to none.
final class Ties {
    private static final int FARTHEST = 5;

    private final Map<String, String> places = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();

    /// Reads a text for offices with a country before the name.
    void learn(String text, Lexicon lexicon) {
        List<Wording.Word> words = Wording.of(text, lexicon.code());
        List<String> stems =
                words.stream().map(word -> lexicon.stem(word.key())).toList();
        for (int i = 0; i < words.size(); i++) {
            Optional<Lexicon.Found> found = lexicon.at(text, words, stems, i);
            if (found.filter(one -> one.entry().sort() == Lexicon.Sort.PLACE).isPresent()) {
                tie(text, words, stems, lexicon, found.get());
            }
        }
    }

    private void tie(String text, List<Wording.Word> words, List<String> stems, Lexicon lexicon, Lexicon.Found place) {
        boolean office = false;
        for (int i = place.end(); i < Math.min(words.size(), place.end() + FARTHEST); i++) {
            Wording.Word word = words.get(i);
            boolean apart =
                    text.substring(words.get(i - 1).end(), word.start()).chars().anyMatch(c -> c != ' ');
            if (apart) {
                return;
            }
            if (lexicon.office(word.key())) {
                office = true;
            } else if (Character.isUpperCase(text.charAt(word.start())) && office) {
                put(stems.get(i), place.entry().key());
            } else if (office) {
                return;
            }
        }
    }

    private void put(String stem, String place) {
        String old = places.putIfAbsent(stem, place);
        if (old != null && !old.equals(place)) {
            doubtful.add(stem);
        }
    }

    /// The country a name stands for.
    Optional<String> place(String stem) {
        return doubtful.contains(stem) ? Optional.empty() : Optional.ofNullable(places.get(stem));
    }
}
