package org.reprint.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads boxes in which the label ("Original source", "Reprinted from") and the outlet are pieces of their own, and
/// often
/// the date too: lists of terms, table rows, a heading over a list.
final class SourceBoxes {
    /// A label stands alone in at most so many words.
    private static final int LONGEST_LABEL = 5;
    /// What a label is for has at most so many words, and is not more than so many pieces below.
    private static final int LONGEST_VALUE = 12;

    private static final int REACH = 5;
    private static final Phrases UPDATED = Phrases.of("updated");
    private static final Set<String> OUTLET_LABELS = Set.copyOf(Lexicon.everywhere("box outlet"));

    private SourceBoxes() {}

    /// The first outlet that such a box names.
    ///
    /// @param passages the short pieces of the page
    /// @param notes by block, whether it can be a note about the source
    /// @param subject the page's text
    static Optional<Publication> find(List<Passage> passages, boolean[] notes, SourceNotes.Subject subject) {
        for (int i = 0; i + 1 < passages.size(); i++) {
            var label = passages.get(i).block();
            boolean labels = label.words <= LONGEST_LABEL
                    && notes[label.index]
                    && !label.zone.is(Zone.FIGURE)
                    && isLabel(label.text.strip());
            boolean named = isOutletLabel(passages.get(i + 1).block()) && i + 2 < passages.size();
            var value = passages.get(named ? i + 2 : i + 1);
            if (labels && !UPDATED.in(value.block().text) && value.block().words <= LONGEST_VALUE) {
                var date = date(passages.subList(i + 1, Math.min(passages.size(), i + REACH + (named ? 1 : 0))));
                var found = outlet(value)
                        .filter(name -> Outlets.isCapital(name) && !isLabel(name))
                        .filter(name ->
                                value.linked(name).map(subject::isForeign).orElseGet(() -> subject.mayBeOutlet(name)))
                        .map(name -> new Publication(name, value.linked(name), date, Publication.Role.ORIGINAL));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a piece only says that the outlet's name comes next: "Publication".
    private static boolean isOutletLabel(TextBlock block) {
        var text = Phrases.fold(block.text.strip());
        return OUTLET_LABELS.contains(
                text.endsWith(":") || text.endsWith("：") ? text.substring(0, text.length() - 1) : text);
    }

    private static Optional<String> outlet(Passage value) {
        return value.links().stream()
                .filter(link -> link.text().equals(value.text()))
                .findFirst()
                .flatMap(link -> Outlets.named(link.text()))
                .or(() -> Outlets.after(value.text()));
    }

    private static Optional<Moment> date(List<Passage> below) {
        return below.stream()
                .filter(passage -> passage.block().words <= LONGEST_VALUE)
                .flatMap(passage -> DateReader.read(passage.text()).stream())
                .findFirst();
    }

    /// Whether a text is a label as a whole.
    private static boolean isLabel(String text) {
        return (FreeNotes.FIRST.in(text) && FreeNotes.PUBLISH.in(text)) || SourceNotes.isLabel(text);
    }
}
