package org.reprint.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads sentences that name the first outlet or another by a known phrase: "originally published by",
/// "sitesinden alınmıştır".
final class SourceNotes {
    private static final Phrases ORIGINAL = Phrases.of("original");
    private static final Phrases AFTER = Phrases.of("original after");
    private static final Phrases REPUBLISHED = Phrases.of("republished");
    private static final Phrases REPUBLISHED_AFTER = Phrases.of("republished after");
    private static final Phrases THIS = Phrases.of("this text");
    private static final Phrases OPENS = Phrases.of("note opening");
    private static final Phrases CREDIT = Phrases.of("picture credit");
    /// What is only a label when it stands alone: "Published in".
    private static final Set<String> LABELS = Set.copyOf(Lexicon.everywhere("source label"));
    private static final Set<String> NO_OUTLET = Set.copyOf(Lexicon.everywhere("no outlet"));
    /// A label that stands further in than this many characters is no label.
    private static final int LATEST_LABEL = 40;

    private final Subject subject;

    /// What the notes are about.
    ///
    /// @param title the page's title
    /// @param authors the names of its authors
    /// @param own its address
    record Subject(String title, List<String> authors, Optional<URI> own) {
        /// Whether an address is on another site.
        boolean isForeign(URI address) {
            return Addresses.isWeb(address)
                    && own.filter(mine -> Addresses.sameSite(mine, address)).isEmpty()
                    && !Rights.isLicence(address);
        }

        /// Whether words can be the name of an outlet, and are not an author, the title or such a thing as a language.
        boolean mayBeOutlet(String name) {
            var first = Words.of(name).stream().findFirst().orElse("");
            return !first.isEmpty()
                    && !NO_OUTLET.contains(first)
                    && !NO_OUTLET.contains(name.toLowerCase(Locale.ROOT))
                    && !Outlets.same(name, title)
                    && authors.stream().noneMatch(author -> Outlets.same(author, name));
        }
    }

    SourceNotes(Subject subject) {
        this.subject = subject;
    }

    /// Whether a text has one of the phrases.
    static boolean speaks(TextBlock block) {
        return ORIGINAL.in(block) || AFTER.in(block) || REPUBLISHED.in(block) || REPUBLISHED_AFTER.in(block);
    }

    /// Whether a text has a phrase that names the first outlet.
    static boolean namesOriginal(TextBlock block) {
        return ORIGINAL.in(block) || AFTER.in(block);
    }

    /// Whether a text is a label as a whole, with a colon or without one.
    static boolean isLabel(String text) {
        var bare = text.endsWith(":") || text.endsWith("：") ? text.substring(0, text.length() - 1) : text;
        if (LABELS.contains(Phrases.fold(bare.strip()))) {
            return true;
        }
        for (var label : List.of(text, text + ":", text + "：", text + " :")) {
            var place = ORIGINAL.first(label);
            if (place.isPresent() && place.get().start() == 0 && place.get().end() >= text.length()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence tells whose a picture is.
    static boolean isCredit(String sentence) {
        return CREDIT.first(sentence)
                .filter(place -> beginsAt(sentence, place.start()))
                .filter(_ -> ORIGINAL.first(sentence)
                        .filter(label -> label.start() == 0)
                        .isEmpty())
                .isPresent();
    }

    /// Whether a sentence is a label with a colon and what it is for.
    static boolean isLabelled(String sentence) {
        return ORIGINAL.first(sentence)
                .filter(place -> ":：".indexOf(sentence.charAt(place.end() - 1)) >= 0)
                .isPresent();
    }

    /// The outlets that the phrases of a sentence name.
    ///
    /// @param passage the passage that the sentence stands in
    /// @param sentence one of its sentences
    /// @param next what follows the sentence, which may be its date
    List<Publication> read(Passage passage, String sentence, String next) {
        var found = new ArrayList<Publication>();
        if (FreeNotes.OFFER.in(sentence) || isCredit(sentence)) {
            return found;
        }
        ORIGINAL.first(sentence)
                .filter(place -> isAboutThis(sentence, place))
                .flatMap(place -> after(passage, sentence, next, place, Publication.Role.ORIGINAL))
                .ifPresent(found::add);
        REPUBLISHED_AFTER
                .first(sentence)
                .flatMap(place -> before(passage, sentence, place, Publication.Role.REPUBLICATION))
                .ifPresent(found::add);
        AFTER.first(sentence)
                .filter(place -> isAboutThis(sentence, place) || isWholly(sentence.substring(0, place.start())))
                .flatMap(place -> before(passage, sentence, place, Publication.Role.ORIGINAL))
                .ifPresent(found::add);
        REPUBLISHED
                .first(sentence)
                .flatMap(place -> after(passage, sentence, next, place, Publication.Role.REPUBLICATION))
                .ifPresent(found::add);
        return found;
    }

    /// Whether a phrase is said of the page's text: it begins its sentence, or the sentence speaks of "this article" or
    /// names the title. "Her novel first appeared in" does not.
    private boolean isAboutThis(String sentence, Phrases.Place place) {
        var head = sentence.substring(0, place.start());
        int from = 0;
        for (int i = 0; i < head.length(); i++) {
            from = ":：(（—–,，、،】]".indexOf(head.charAt(i)) >= 0 ? i + 1 : from;
        }
        var near = head.substring(from);
        return near.codePoints().noneMatch(Character::isLetter) || isAboutThis(sentence);
    }

    /// Whether a text is a name and nothing else.
    private static boolean isWholly(String text) {
        return Outlets.before(text)
                .filter(name -> Words.of(name).equals(Words.of(text)))
                .isPresent();
    }

    /// Whether a sentence speaks of the text that it stands beside.
    boolean isAboutThis(String sentence) {
        var opening = OPENS.first(sentence);
        boolean opens = opening.isPresent() && beginsAt(sentence, opening.get().start());
        return opens || THIS.in(sentence) || (subject.title().length() > 8 && sentence.contains(subject.title()));
    }

    /// Whether a place is the beginning of a sentence, or of what follows a short label such as "Editor's note:".
    static boolean beginsAt(String sentence, int at) {
        var head = sentence.substring(0, at);
        int colon = Math.max(head.lastIndexOf(':'), head.lastIndexOf('：'));
        return head.substring(colon + 1).codePoints().noneMatch(Character::isLetter)
                && Words.of(head).size() <= 4;
    }

    /// The outlet follows the phrase: the link that stands there, otherwise the words up to the next sign.
    private Optional<Publication> after(
            Passage passage, String sentence, String next, Phrases.Place place, Publication.Role role) {
        boolean label = ":：—".indexOf(sentence.charAt(place.end() - 1)) >= 0;
        if (label && place.start() > LATEST_LABEL) {
            return Optional.empty();
        }
        var rest = sentence.substring(place.end());
        var linked = linkAtStart(passage, rest);
        var outlet = linked.flatMap(link -> Outlets.named(link.text()))
                .filter(name -> Words.of(name).size() <= 7)
                .or(() -> label ? Outlets.labelled(rest) : Outlets.after(rest));
        var url = linked.flatMap(Passage.Anchor::href).filter(Addresses::isWeb).or(() -> onlyLink(passage, role));
        boolean leads =
                linked.flatMap(Passage.Anchor::href).filter(subject::isForeign).isPresent();
        boolean named = linked.flatMap(Passage.Anchor::href)
                .filter(href ->
                        outlet.filter(name -> Outlets.isHost(name, href)).isPresent())
                .isPresent();
        return outlet.filter(name -> (named || Outlets.isCapital(name)) && (leads || subject.mayBeOutlet(name)))
                .map(name -> new Publication(name, url, date(sentence, rest, next, role), role));
    }

    /// The date within the sentence, which ends before the next phrase about another outlet; or the one that follows it
    /// at once.
    private static Optional<Moment> date(String sentence, String rest, String next, Publication.Role role) {
        var cut = REPUBLISHED
                .first(rest)
                .map(place -> rest.substring(0, place.start()))
                .orElse(rest);
        return DateReader.read(cut.length() > 120 ? cut.substring(0, 120) : cut)
                .or(() -> role == Publication.Role.ORIGINAL
                        ? DateReader.read(sentence).or(() -> leading(next))
                        : Optional.empty());
    }

    /// The date that a text begins with.
    static Optional<Moment> leading(String text) {
        return DateReader.all(text, false).stream()
                .filter(dated -> dated.at() <= 3)
                .findFirst()
                .map(DateReader.Dated::moment);
    }

    /// The outlet stands before the phrase, as in Turkish.
    private Optional<Publication> before(Passage passage, String sentence, Phrases.Place place, Publication.Role role) {
        var head = sentence.substring(0, place.start());
        boolean original = role == Publication.Role.ORIGINAL;
        Optional<Moment> date = original ? DateReader.read(sentence) : Optional.empty();
        for (var link : passage.links()) {
            boolean near = head.stripTrailing().endsWith(link.text()) || (original && head.contains(link.text()));
            if (near) {
                return Outlets.named(link.text())
                        .filter(subject::mayBeOutlet)
                        .map(name -> new Publication(name, link.href().filter(Addresses::isWeb), date, role));
            }
        }
        var start = ORIGINAL.first(head).map(Phrases.Place::end).orElse(0);
        return Outlets.before(head.substring(start))
                .filter(subject::mayBeOutlet)
                .map(outlet -> new Publication(outlet, onlyLink(passage, role), date, role));
    }

    private static Optional<Passage.Anchor> linkAtStart(Passage passage, String rest) {
        for (var link : passage.links()) {
            int at = rest.indexOf(link.text());
            boolean near = at >= 0 && at <= 6 && Words.of(rest.substring(0, at)).size() <= 1;
            if (near && link.href().isPresent()) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    /// The single link to another host in the passage belongs to the original that it names.
    private Optional<URI> onlyLink(Passage passage, Publication.Role role) {
        var foreign = passage.links().stream()
                .flatMap(link -> link.href().stream())
                .filter(subject::isForeign)
                .distinct()
                .toList();
        return foreign.size() == 1 && role == Publication.Role.ORIGINAL
                ? Optional.of(foreign.getFirst())
                : Optional.empty();
    }
}
