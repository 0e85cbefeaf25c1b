package org.reprint.extract;

import java.util.List;
import java.util.Optional;

/// Reads boxes in which the label ("Original source", "Reprinted from") and the outlet are pieces of their own, and
/// often
/// the date too: lists of terms, table rows, a heading over a list.
final class SourceBoxes {
    /// A label stands alone in at most so many words.
    private static final int LONGEST_LABEL = 5;
    /// What a label is for has at most so many words, and is not more than so many pieces below.
    private static final int LONGEST_VALUE = 12;

    private static final int REACH = 5;

    private SourceBoxes() {}

    /// The first outlet that such a box names.
    ///
    /// @param passages the short pieces of the page
    /// @param notes by block, whether it can be a note about the source
    static Optional<Publication> find(List<Passage> passages, boolean[] notes) {
        for (int i = 0; i + 1 < passages.size(); i++) {
            var label = passages.get(i).block();
            boolean labels = label.words <= LONGEST_LABEL
                    && notes[label.index]
                    && !label.zone.is(Zone.FIGURE)
                    && isLabel(label.text.strip());
            var value = passages.get(i + 1);
            if (labels && value.block().words <= LONGEST_VALUE) {
                var date = date(passages.subList(i + 1, Math.min(passages.size(), i + REACH)));
                var found = outlet(value)
                        .filter(Outlets::isCapital)
                        .map(name -> new Publication(name, value.linked(name), date, Publication.Role.ORIGINAL));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
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

    /// Whether a text is a label as a whole, with a colon or without one.
    private static boolean isLabel(String text) {
        if (Traces.FIRST.in(text) && Traces.PUBLISH.in(text)) {
            return true;
        }
        for (var label : List.of(text, text + ":", text + "：", text + " :")) {
            var place = Traces.ORIGINAL.first(label);
            if (place.isPresent() && place.get().start() == 0 && place.get().end() >= text.length()) {
                return true;
            }
        }
        return false;
    }
}
