package org.reprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Takes the credit out of a picture's caption: "… (Photo: Jane Doe/Agency)", "… © Agency", "Foto: …".
final class Captions {
    private static final List<String> CREDITS = Lexicon.everywhere("credit");

    private Captions() {}

    /// A caption taken apart.
    record Caption(List<Inline> content, Optional<String> credit) {}

    static Caption take(List<Inline> content) {
        if (content.isEmpty() || !(content.getLast() instanceof Inline.Text(var text))) {
            return new Caption(content, Optional.empty());
        }
        int start = creditStart(text);
        if (start < 0) {
            return new Caption(content, Optional.empty());
        }
        var credit = text.substring(start).strip();
        while (credit.endsWith(")") || credit.endsWith("]")) {
            credit = credit.substring(0, credit.length() - 1).strip();
        }
        var rest = text.substring(0, start).stripTrailing();
        while (rest.endsWith("(") || rest.endsWith("[") || rest.endsWith("|")) {
            rest = rest.substring(0, rest.length() - 1).stripTrailing();
        }
        var left = new ArrayList<>(content.subList(0, content.size() - 1));
        if (!rest.isEmpty()) {
            left.add(new Inline.Text(rest));
        }
        return new Caption(left, Optional.of(credit).filter(c -> !c.isEmpty()));
    }

    private static int creditStart(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        int best = -1;
        for (var word : CREDITS) {
            int at = lower.length() == text.length() ? lower.lastIndexOf(word) : -1;
            boolean whole = at == 0 || (at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1)));
            if (whole && text.length() - at < 120 && (best < 0 || at < best)) {
                best = at;
            }
        }
        return best;
    }

    static Image credited(Image image, Optional<String> credit) {
        return credit.isEmpty()
                ? image
                : new Image(image.address(), image.alt(), credit, image.width(), image.height());
    }
}
