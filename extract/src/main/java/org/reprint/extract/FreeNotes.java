package org.reprint.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads sentences about the first publication whatever the order of their words: those that speak of this text, of
/// publishing and of being first, or of having been taken over. What in them can be an outlet's name (a link to another
/// site, words in quotation marks or italics, names after "in" or "by", or before Turkish endings) is weighed.
final class FreeNotes {
    static final Phrases FIRST = Phrases.of("first");
    static final Phrases PUBLISH = Phrases.of("publish");
    private static final Phrases TAKEN = Phrases.of("taken over");
    private static final Phrases REPUBLISHED = Phrases.of("republished");
    static final Phrases OFFER = Phrases.of("offer");
    private static final Phrases THANKS = Phrases.of("thanks");
    private static final Phrases TERMS = Phrases.of("terms");
    private static final Set<String> TITLED = Set.copyOf(Lexicon.everywhere("titled"));
    private static final Set<String> BEFORE = Set.copyOf(Lexicon.everywhere("outlet before"));
    private static final List<String> AFTER = Lexicon.everywhere("outlet after");
    private static final int LONGEST_NAME = 7;
    private static final String QUOTES = "«»„“”\"《》「」『』";

    private final SourceNotes.Subject subject;
    private final SourceNotes notes;

    /// Words that can be the outlet's name.
    ///
    /// @param at where they start in the sentence
    /// @param weight how much speaks for them
    private record Candidate(String name, int at, Optional<URI> url, int weight) {}

    FreeNotes(SourceNotes.Subject subject, SourceNotes notes) {
        this.subject = subject;
        this.notes = notes;
    }

    /// Whether a text has words of a first publication or of having been taken over.
    static boolean speaks(TextBlock block) {
        return PUBLISH.in(block) || TAKEN.in(block) || THANKS.in(block);
    }

    /// Whether a text has words of a first publication.
    static boolean speaksOfFirst(TextBlock block) {
        return FIRST.in(block) && PUBLISH.in(block);
    }

    /// The first outlet that a sentence names.
    ///
    /// @param passage the passage that the sentence stands in
    /// @param sentence one of its sentences
    /// @param next what follows the sentence, which may be its date
    /// @param outside whether the passage is no part of the text; then "published in" is enough before a link or a
    /// marked name
    Optional<Publication> read(Passage passage, String sentence, String next, boolean outside) {
        var strong = verb(sentence)
                .or(() -> Rights.isClaimed(passage) ? PUBLISH.first(sentence) : Optional.empty())
                .filter(_ -> isAboutThis(sentence));
        var verb = strong.or(() -> (outside || DateReader.read(sentence).isPresent()) && notes.isAboutThis(sentence)
                ? PUBLISH.first(sentence)
                : Optional.empty());
        var said = sentence.replace(subject.title(), "");
        boolean untitled = strong.isEmpty() || PUBLISH.in(said) || verb(said).isPresent();
        if (verb.isEmpty() || !untitled || OFFER.in(sentence) || SourceNotes.isCredit(sentence)) {
            return Optional.empty();
        }
        int at = verb.get().start();
        var candidates = new ArrayList<Candidate>();
        linked(passage, sentence, at, candidates);
        marked(passage, sentence, at, candidates);
        if (strong.isPresent()) {
            plain(sentence, at, candidates);
            subjects(sentence, candidates);
            opening(sentence, candidates);
        }
        int most = REPUBLISHED.first(sentence).map(Phrases.Place::start).orElse(sentence.length());
        return candidates.stream()
                .filter(candidate -> candidate.at() < most && leavesWords(sentence, candidate.name()))
                .filter(candidate -> candidate.url().isPresent() || subject.mayBeOutlet(candidate.name()))
                .max(Comparator.comparingInt(Candidate::weight)
                        .thenComparing(Comparator.comparingInt(Candidate::at).reversed()))
                .map(best -> new Publication(
                        best.name(),
                        best.url(),
                        DateReader.read(sentence).or(() -> SourceNotes.leading(next)),
                        Publication.Role.ORIGINAL));
    }

    /// Whether a name is not all that a sentence says.
    private static boolean leavesWords(String sentence, String name) {
        boolean unspaced = WordCount.isUnspaced(sentence.charAt(0));
        return Words.of(sentence).size() - Words.of(name).size() >= (unspaced ? 3 : 1);
    }

    /// Where a sentence speaks of publishing.
    private static Optional<Phrases.Place> verb(String sentence) {
        if (FIRST.in(sentence) && PUBLISH.in(sentence)) {
            return PUBLISH.first(sentence);
        }
        if (REPUBLISHED.in(sentence)) {
            return Optional.empty();
        }
        return TAKEN.first(sentence).or(() -> TERMS.in(sentence) ? THANKS.first(sentence) : Optional.empty());
    }

    private boolean isAboutThis(String sentence) {
        return notes.isAboutThis(sentence)
                || PUBLISH.first(sentence)
                        .filter(place -> SourceNotes.beginsAt(sentence, place.start()))
                        .filter(place -> isWithoutSubject(sentence, place))
                        .isPresent()
                || FIRST.first(sentence)
                        .filter(place -> SourceNotes.beginsAt(sentence, place.start()))
                        .filter(place -> PUBLISH.in(
                                sentence.substring(place.start(), Math.min(sentence.length(), place.end() + 25))))
                        .isPresent()
                || List.of(TAKEN, THANKS).stream()
                        .flatMap(phrases -> phrases.first(sentence).stream())
                        .anyMatch(place -> SourceNotes.beginsAt(sentence, place.start()));
    }

    /// Arabic puts what is published behind the verb, so that only a verb that "first" or "in" follows at once is about
    /// the text itself.
    private static boolean isWithoutSubject(String sentence, Phrases.Place verb) {
        if (Character.UnicodeScript.of(sentence.codePointAt(verb.start())) != Character.UnicodeScript.ARABIC) {
            return true;
        }
        int space = sentence.indexOf(' ', verb.end() - 1);
        var rest = space < 0 ? "" : sentence.substring(space + 1);
        boolean first = FIRST.first(rest).filter(place -> place.start() == 0).isPresent();
        return first || BEFORE.contains(Words.of(rest).stream().findFirst().orElse(""));
    }

    private void linked(Passage passage, String sentence, int verb, List<Candidate> candidates) {
        for (var link : passage.links()) {
            int at = sentence.indexOf(link.text());
            var foreign = link.href().filter(subject::isForeign);
            if (at < 0 || foreign.isEmpty()) {
                continue;
            }
            named(link.text())
                    .filter(name -> Words.of(name).size() <= LONGEST_NAME)
                    .filter(name -> Outlets.isHost(name, foreign.get())
                            || (Outlets.isCapital(name)
                                    && (!Character.isLowerCase(link.text().codePointAt(0)) || isMarked(link.text()))))
                    .ifPresent(name -> candidates.add(new Candidate(
                            name,
                            at,
                            foreign,
                            6 + weight(sentence, at, at + link.text().length(), verb))));
        }
    }

    private static Optional<String> named(String link) {
        return isMarked(link) ? Outlets.after(link) : Outlets.named(link);
    }

    private static boolean isMarked(String text) {
        return text.codePoints().anyMatch(c -> QUOTES.indexOf(c) >= 0);
    }

    /// Names in italics or quotation marks.
    private void marked(Passage passage, String sentence, int verb, List<Candidate> candidates) {
        for (var text : passage.emphasised()) {
            addMarked(text, sentence.indexOf(text), sentence, verb, candidates);
        }
        int open = -1;
        for (int i = 0; i < sentence.length(); i++) {
            if (QUOTES.indexOf(sentence.charAt(i)) < 0) {
                continue;
            }
            if (open >= 0) {
                addMarked(sentence.substring(open + 1, i), open, sentence, verb, candidates);
            }
            open = open >= 0 ? -1 : i;
        }
    }

    private static void addMarked(String text, int at, String sentence, int verb, List<Candidate> candidates) {
        if (at >= 0 && Words.of(text).size() <= 2 * LONGEST_NAME) {
            Outlets.named(text)
                    .filter(Outlets::isCapital)
                    .ifPresent(name -> candidates.add(new Candidate(
                            name, at, Optional.empty(), 3 + weight(sentence, at, at + text.length() + 2, verb))));
        }
    }

    /// What stands after the verb, and what a word such as "in" leads to, is likelier the outlet.
    private static int weight(String sentence, int at, int end, int verb) {
        var head = Words.of(sentence.substring(0, at));
        boolean led = false;
        for (int i = Math.max(0, head.size() - 3); i < head.size(); i++) {
            led |= BEFORE.contains(head.get(i));
        }
        boolean ends =
                isEnding(sentence.substring(Math.min(end, sentence.length())).strip());
        boolean titled = !head.isEmpty() && TITLED.contains(head.getLast());
        return (at > verb ? 2 : 0) + (led || ends ? 2 : 0) - (titled ? 6 : 0);
    }

    /// Whether a small word stands between two parts of a name: "Voz del Valle".
    private static boolean isWithinName(String sentence, int at) {
        var words = Words.split(sentence.substring(0, at), ' ');
        return Character.isLowerCase(sentence.codePointAt(at))
                && !words.isEmpty()
                && Character.isUpperCase(words.getLast().codePointAt(0))
                && Character.isLetter(
                        words.getLast().codePointBefore(words.getLast().length()))
                && words.size() > 1;
    }

    /// Names right before the verb or the word for first: "which Tideline first published".
    private static void subjects(String sentence, List<Candidate> candidates) {
        for (var phrases : List.of(FIRST, PUBLISH)) {
            phrases.first(sentence)
                    .flatMap(place -> Outlets.before(sentence.substring(0, place.start())))
                    .filter(name -> Character.isUpperCase(name.codePointAt(0)) && !FIRST.in(name) && !PUBLISH.in(name))
                    .ifPresent(name -> candidates.add(new Candidate(name, 0, Optional.empty(), 2)));
        }
    }

    /// The subject of a sentence that goes on with "its site": a name of several words.
    private static void opening(String sentence, List<Candidate> candidates) {
        Outlets.after(sentence)
                .filter(name -> Words.split(name, ' ').stream()
                                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                                .count()
                        > 1)
                .filter(name -> sentence.startsWith(name) && !FIRST.in(name) && !PUBLISH.in(name) && !TAKEN.in(name))
                .ifPresent(name -> candidates.add(new Candidate(name, 0, Optional.empty(), 0)));
    }

    private static boolean isEnding(String rest) {
        var folded = Phrases.fold(rest);
        return AFTER.stream().anyMatch(folded::startsWith);
    }

    /// Names without a sign, after each word that may lead to one and before each that may end one.
    private static void plain(String sentence, int verb, List<Candidate> candidates) {
        for (int i = 0; i < sentence.length(); i++) {
            int start = i;
            boolean word = WordCount.isWordPart(sentence.charAt(i));
            boolean unspaced = word && WordCount.isUnspaced(sentence.charAt(i));
            while (word && !unspaced && i + 1 < sentence.length() && WordCount.isWordPart(sentence.charAt(i + 1))) {
                i++;
            }
            if (!word) {
                continue;
            }
            var leading = sentence.substring(start, i + 1).toLowerCase(Locale.ROOT);
            if (BEFORE.contains(leading) && !isWithinName(sentence, start)) {
                Outlets.after(sentence.substring(i + 1))
                        .filter(Outlets::isCapital)
                        .ifPresent(name -> candidates.add(
                                new Candidate(name, start, Optional.empty(), 1 + (start >= verb ? 2 : 0))));
            }
            if (start > 0 && isEnding(sentence.substring(start - 1).strip())) {
                int end = start - 1;
                Outlets.before(sentence.substring(0, end))
                        .filter(Outlets::isCapital)
                        .ifPresent(name -> candidates.add(new Candidate(name, end, Optional.empty(), 2)));
            }
        }
    }
}
