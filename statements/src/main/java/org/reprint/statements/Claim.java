package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A statement in the making: what a rule found, before persons, reporters and dates are looked up.
final class Claim {
    final List<Span> content = new ArrayList<>();
    final String rule;
    final double confidence;
    Optional<CueHit> cue = Optional.empty();
    Optional<Range> speaker = Optional.empty();
    Optional<Range> addressee = Optional.empty();
    /// those through whom the words came, told in the same sentence
    final List<Range> reporters = new ArrayList<>();
    int sentence;

    Claim(String rule, double confidence, int sentence) {
        this.rule = rule;
        this.confidence = confidence;
        this.sentence = sentence;
    }

    /// Tokens `from` to `to`, exclusive.
    record Range(int from, int to) {
        int size() {
            return to - from;
        }

        boolean holds(int token) {
            return token >= from && token < to;
        }
    }

    /// A cue with its place: tokens `from` to `to` with auxiliaries, `head` to `to` the cue word itself.
    record CueHit(CueWord word, int from, int head, int to, boolean negated, boolean passive, boolean infinitive) {}

    /// Adds the words from token `from` to `to`, without the signs around them.
    void take(Page page, int from, int to) {
        int a = from;
        int b = to;
        while (a < b && !page.quoted(a) && !page.tokens.wordAt(a)) {
            a++;
        }
        while (b > a && !page.quoted(b - 1) && !page.tokens.wordAt(b - 1)) {
            b--;
        }
        if (b > a) {
            content.add(page.span(a, b));
        }
    }

    int start() {
        return content.getFirst().start();
    }

    int end() {
        return content.getLast().end();
    }
}
