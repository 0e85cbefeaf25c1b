package org.reprint.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds who is meant by "he" or "she": the figure of that sex who was last spoken of, before all as a speaker or
/// subject.
final class Pronouns {
    /// what being the first figure of a sentence counts, in sentences of distance times 1.5
    private static final double FIRST = 1.8;
    /// what having spoken last counts, on the same scale
    private static final double SPOKE = 1.4;
    /// what it costs that nothing but its two words says that a name is a person's
    private static final double UNSURE = 1;
    private final Page page;
    private final List<Figure> humans;
    private final Map<Integer, Figure> byToken;
    private final Map<Figure, Integer> spoken = new HashMap<>();
    private int[] sentenceOf = new int[0];

    Pronouns(Page page, List<Figure> humans, Map<Integer, Figure> byToken) {
        this.page = page;
        this.humans = humans;
        this.byToken = byToken;
        sentenceOf = new int[page.tokens.count];
        for (int s = 0; s < page.sentences.size(); s++) {
            for (int i = page.sentences.get(s).from(); i < page.sentences.get(s).to(); i++) {
                sentenceOf[i] = s;
            }
        }
    }

    /// Notes that a figure spoke; a pronoun counts as a mention from then on.
    void spoke(Figure figure, int token) {
        spoken.put(figure, token);
        if (!byToken.containsKey(token)) {
            int at = java.util.Collections.binarySearch(figure.mentions, token);
            if (at < 0) {
                figure.mentions.add(-at - 1, token);
            }
        }
    }

    Optional<Figure> meant(int token, boolean he) {
        Figure best = null;
        double high = Double.NEGATIVE_INFINITY;
        for (Figure figure : humans) {
            boolean unheardOf = figure.human == 0 && figure.before(token) < 0;
            if (!figure.fits(he) || unheardOf) {
                continue;
            }
            double score = score(figure, token, he);
            if (score > high) {
                high = score;
                best = figure;
            }
        }
        if (best != null && best.before(token) >= 0) {
            best.called(he);
        }
        return Optional.ofNullable(best);
    }

    private double score(Figure figure, int token, boolean he) {
        int mention = figure.before(token);
        if (mention < 0) {
            return -100;
        }
        int here = sentenceOf[token];
        int there = sentenceOf[mention];
        double score = -1.5 * Math.min(20, here - there);
        score += figure.known(he) ? 1 : 0;
        score -= figure.human == 0 ? UNSURE : 0;
        score += first(mention, there) ? FIRST : 0;
        Integer last = spoken.get(figure);
        if (last != null && here - sentenceOf[last] <= 4) {
            score += SPOKE - 0.3 * (here - sentenceOf[last]);
        }
        score += page.quoted(mention) ? -2 : 0;
        return score + Math.min(1.5, 0.5 * Math.log(figure.mentions.size()));
    }

    /// Whether the mention is the first figure of its sentence.
    private boolean first(int mention, int sentence) {
        for (int i = page.sentences.get(sentence).from(); i < mention; i++) {
            if (byToken.containsKey(i) && byToken.get(i) != byToken.get(mention)) {
                return false;
            }
        }
        return true;
    }
}
