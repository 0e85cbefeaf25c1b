package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;

/// Passages inside retold words ("Er nannte den Plan, der „absurd“ sei, …"): each is a statement of its own, of the
/// same speaker.
final class InnerQuotes {
    private static final int WORDY = 4;

    private InnerQuotes() {}

    /// Whether a passage gives somebody's words and is not a name or a title: it begins in lower case, or is long and
    /// has a word that no title would write small.
    static boolean said(Page page, Passages.Passage passage) {
        return said(page, passage, WORDY, 2);
    }

    /// As [#said], for a passage that a verb follows: a short one will do.
    static boolean spoken(Page page, Passages.Passage passage) {
        return said(page, passage, 2, 1);
    }

    private static boolean said(Page page, Passages.Passage passage, int least, int leastSmall) {
        Tokens tokens = page.tokens;
        int words = 0;
        int small = 0;
        boolean lower = false;
        for (int i = tokens.at(passage.start()); i < tokens.count && tokens.start[i] < passage.end(); i++) {
            if (tokens.wordAt(i)) {
                lower |= words == 0 && Character.isLowerCase(tokens.first(i));
                words++;
                boolean function =
                        tokens.any(i, Feature.PREPOSITION.bit() | Feature.DETERMINER.bit() | Feature.CONJUNCTION.bit());
                small += Character.isLowerCase(tokens.first(i)) && !function ? 1 : 0;
            }
        }
        return (lower && words > 1) || words >= 2 * WORDY || (words >= least && small >= leastSmall);
    }

    /// One word in lower case.
    private static boolean word(Page page, Passages.Passage passage) {
        int first = page.tokens.at(passage.inner());
        return Character.isLowerCase(page.tokens.first(first)) && page.tokens.end[first] == passage.innerEnd();
    }

    /// A claim for each passage that stands inside the words of another claim.
    static void take(Page page, List<Claim> claims) {
        List<Claim> more = new ArrayList<>();
        int p = 0;
        List<Claim> ordered = claims.stream()
                .sorted(java.util.Comparator.comparingInt(Claim::start))
                .toList();
        for (Claim claim : ordered) {
            for (Span span : claim.content) {
                while (p < page.passages.size() && page.passages.get(p).end() <= span.start()) {
                    p++;
                }
                for (int q = p; q < page.passages.size() && page.passages.get(q).start() < span.end(); q++) {
                    Passages.Passage passage = page.passages.get(q);
                    Span inner = new Span(passage.start(), passage.end());
                    boolean whole = inner.start() <= span.start() + 1 && inner.end() >= span.end() - 1;
                    if (!whole && inner.end() <= span.end() + 1 && (said(page, passage) || word(page, passage))) {
                        Claim own = new Claim("inner-quote", 0.5, claim.sentence);
                        own.content.add(inner);
                        own.speaker = claim.speaker;
                        own.cue = claim.cue;
                        more.add(own);
                    }
                }
            }
        }
        claims.addAll(more);
    }
}
