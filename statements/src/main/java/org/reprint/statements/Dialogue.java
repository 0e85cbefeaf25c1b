package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Speech that a dash opens ("— I saw nothing, says Ann Lee. Nobody knew."), and a narrator who breaks into speech
/// between dashes, inside marks or out of them ("«We wait, — said Ann Lee. — For what?»"). Whose habit that is, the
/// language file's setting "dash-speech" tells.
final class Dialogue {
    private static final int NARRATOR_WORDS = 3;
    private static final int LONGEST_NARRATOR = 160;

    private final String text;
    private final Tongue tongue;

    Dialogue(String text, Tongue tongue) {
        this.text = text;
        this.tongue = tongue;
    }

    /// Whether a paragraph is opened by a dash and speech: a dash, then a capital or an opening mark.
    boolean opens(int from, int to) {
        if (!tongue.is("dash-speech") || from >= to || !dash(text.charAt(from))) {
            return false;
        }
        int i = skip(from + 1, to);
        return i < to && (Character.isUpperCase(text.charAt(i)) || "¿¡".indexOf(text.charAt(i)) >= 0);
    }

    /// The stretches of speech between `from` (after the opening sign) and `to`, without the narrator's words; one
    /// stretch when no narrator breaks in.
    ///
    /// @param inMarks whether quotation marks stand around it: then only a dash lets the narrator in
    List<Span> speech(int from, int to, boolean inMarks) {
        List<Span> speech = new ArrayList<>();
        int at = skip(from, to);
        if (!tongue.is("dash-speech")) {
            return List.of(new Span(at, Math.max(at, to)));
        }
        for (Optional<Span> narrator = narrator(at, to, inMarks);
                narrator.isPresent();
                narrator = narrator(at, to, inMarks)) {
            add(speech, at, narrator.get().start());
            at = narrator.get().end();
        }
        add(speech, at, to);
        return speech;
    }

    private void add(List<Span> speech, int from, int to) {
        int end = to;
        while (end > from && (Letters.space(text.charAt(end - 1)) || ",-–—".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        boolean worded = text.substring(from, end).chars().anyMatch(Character::isLetterOrDigit);
        if (worded) {
            speech.add(new Span(from, end));
        }
    }

    /// The next words of a narrator: from the comma or dash before a cue word to the next dash or the sentence's end.
    private Optional<Span> narrator(int from, int to, boolean inMarks) {
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            boolean comma = c == ',' && !inMarks;
            boolean parted = dash(c) && (Letters.space(text.charAt(i - 1)) || ",.!?…".indexOf(text.charAt(i - 1)) >= 0);
            if ((comma || parted) && cueSoon(i + 1, to)) {
                return Optional.of(new Span(i, end(i + 1, to)));
            }
        }
        return Optional.empty();
    }

    /// Whether a cue word stands among the next words, in lower case.
    private boolean cueSoon(int from, int to) {
        int i = skip(from, to);
        for (int word = 0; word < NARRATOR_WORDS && i < to && Character.isLetter(text.charAt(i)); word++) {
            int end = Letters.wordEnd(text, i);
            String lower = Tongue.lower(text.substring(i, Math.min(end, to)), tongue.code());
            if (word == 0 && Character.isUpperCase(text.charAt(i))) {
                return false;
            }
            if (tongue.cues().next.containsKey(lower)) {
                return true;
            }
            if ((tongue.bits(lower) & AUXILIARIES) == 0 && !lower.contains("'") && !lower.contains("’")) {
                return false;
            }
            i = skip(end, to);
        }
        return false;
    }

    private static final long AUXILIARIES = Feature.AUXILIARY.bit()
            | Feature.BE.bit()
            | Feature.ADVERB.bit()
            | Feature.SELF.bit()
            | Feature.HE.bit()
            | Feature.SHE.bit()
            | Feature.THEY.bit();

    /// One past the narrator's words: behind the dash that gives the word back, or behind the sentence's stop.
    private int end(int from, int to) {
        int limit = Math.min(to, from + LONGEST_NARRATOR);
        int stop = -1;
        for (int i = from + 2; i < limit; i++) {
            char c = text.charAt(i);
            if (dash(c)
                    && (Letters.space(text.charAt(i - 1)) || ",.:;".indexOf(text.charAt(i - 1)) >= 0 || glued(i, to))) {
                int back = i + 1;
                while (back < to && (Letters.space(text.charAt(back)) || ",.;:".indexOf(text.charAt(back)) >= 0)) {
                    back++;
                }
                return back;
            }
            if (stop < 0 && Letters.stop(c) && i + 1 < to && Letters.space(text.charAt(i + 1)) && capital(i + 1, to)) {
                stop = skip(i + 1, to);
            }
        }
        return stop >= 0 ? stop : to;
    }

    /// "—dijo Ana—. Ya no": a dash glued to the word before and followed by a sign or a space.
    private boolean glued(int i, int to) {
        return text.charAt(i) != '-'
                && (i + 1 >= to || Letters.space(text.charAt(i + 1)) || ",.;:".indexOf(text.charAt(i + 1)) >= 0);
    }

    private boolean capital(int from, int to) {
        int i = skip(from, to);
        return i < to && Character.isUpperCase(text.charAt(i));
    }

    private int skip(int from, int to) {
        int i = from;
        while (i < to && Letters.space(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean dash(char c) {
        return c == '—' || c == '–' || c == '―' || c == '-';
    }
}
