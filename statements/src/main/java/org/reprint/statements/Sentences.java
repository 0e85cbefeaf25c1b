package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;

/// Parts the tokens of a paragraph into sentences; a quoted passage is never parted, so "“A. B,” he said." is one.
final class Sentences {
    /// Tokens `from` to `to` (exclusive) of paragraph `paragraph`.
    record Sentence(int from, int to, int paragraph) {}

    /// No writer's sentence has as many words; parting longer ones keeps the work in proportion to the text.
    private static final int LONGEST = 400;

    private final Tokens tokens;
    private final List<Passages.Passage> passages;

    private Sentences(Tokens tokens, List<Passages.Passage> passages) {
        this.tokens = tokens;
        this.passages = passages;
    }

    static List<Sentence> of(Tokens tokens, List<Passages.Passage> passages, List<Span> paragraphs) {
        Sentences cutter = new Sentences(tokens, passages);
        List<Sentence> all = new ArrayList<>();
        int at = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            int from = at;
            while (at < tokens.count && tokens.start[at] < paragraphs.get(p).end()) {
                at++;
            }
            cutter.cut(from, at, p, all);
        }
        return all;
    }

    private void cut(int from, int to, int paragraph, List<Sentence> all) {
        int begin = from;
        for (int i = from; i < to; i++) {
            if (ends(i, to) || (i - begin >= LONGEST && !inside(i))) {
                all.add(new Sentence(begin, i + 1, paragraph));
                begin = i + 1;
            }
        }
        if (begin < to) {
            all.add(new Sentence(begin, to, paragraph));
        }
    }

    /// Whether a passage holds both a token and the next.
    private boolean inside(int i) {
        return tokens.passage[i] >= 0 && tokens.passage[i + 1] == tokens.passage[i];
    }

    private boolean ends(int i, int to) {
        if (i + 1 >= to) {
            return true;
        }
        int inside = tokens.passage[i];
        if (inside >= 0) {
            return tokens.passage[i + 1] != inside && endsWithPassage(i, inside);
        }
        if (!tokens.stop(i)) {
            return false;
        }
        if (tokens.stop(i + 1) || (")]’'".indexOf(tokens.first(i + 1)) >= 0 && tokens.end[i] == tokens.start[i + 1])) {
            return false;
        }
        if (i > 0 && ")]".indexOf(tokens.first(i)) >= 0) {
            return false;
        }
        return (tokens.first(i) != '.' && tokens.first(i) != '…') ? !lower(i + 1) : pointEnds(i);
    }

    private boolean pointEnds(int i) {
        boolean spaced = tokens.end[i] < tokens.start[i + 1];
        if (glued(i)) {
            return true;
        }
        if (tokens.ordinal(i - 1) && tokens.end[i - 1] == tokens.start[i]) {
            return false;
        }
        if ((!spaced && tokens.passage[i + 1] < 0) || lower(i + 1) || tokens.comma(i + 1)) {
            return false;
        }
        if (tokens.wordAt(i - 1) && tokens.end[i - 1] == tokens.start[i]) {
            String before = tokens.word(i - 1);
            boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
            if (initial || tokens.is(i - 1, Feature.ABBREVIATION)) {
                return initial && !tokens.capital(i + 1) && tokens.passage[i + 1] >= 0;
            }
            if (before.indexOf('.') > 0 && tokens.capital(i + 1) && !tokens.any(i + 1, Roles.STARTER)) {
                return false;
            }
        }
        return true;
    }

    /// "ausgeschlossen.Der Kommissar": the space after the point was forgotten.
    private boolean glued(int i) {
        return tokens.end[i] == tokens.start[i + 1]
                && tokens.passage[i + 1] < 0
                && tokens.capital(i + 1)
                && (tokens.any(i + 1, Roles.STARTER) || (tokens.capital(i + 2) && !tokens.capital(i + 3)))
                && tokens.wordAt(i - 1)
                && tokens.end[i - 1] - tokens.start[i - 1] > 3;
    }

    private boolean lower(int i) {
        return Character.isLowerCase(tokens.first(i)) || (tokens.passage[i] < 0 && tokens.dash(i));
    }

    /// A passage ends its sentence when its last sign is a stop (or a stop follows the mark) and a new sentence begins.
    private boolean endsWithPassage(int i, int inside) {
        Passages.Passage passage = passages.get(inside);
        int innerEnd = passage.innerEnd();
        char last = innerEnd > passage.inner() ? tokens.text.charAt(innerEnd - 1) : 0;
        if (!Letters.stop(last) || lower(i + 1) || tokens.comma(i + 1) || tokens.stop(i + 1) || tokens.colon(i + 1)) {
            return false;
        }
        return last == '.' || !cueSoon(i + 1);
    }

    /// Whether a cue stands within the next words: "“Why?” Trump asked."
    private boolean cueSoon(int from) {
        for (int i = from; i < Math.min(tokens.count, from + 5); i++) {
            boolean shortened = i > from && tokens.is(i - 1, Feature.ABBREVIATION);
            if (tokens.passage[i] >= 0 || (tokens.stop(i) && !shortened) || tokens.comma(i)) {
                return false;
            }
            if (i > from && (tokens.cueAt(i) || (i <= from + 2 && tokens.is(i, Feature.PAST)))) {
                return true;
            }
        }
        return false;
    }
}
