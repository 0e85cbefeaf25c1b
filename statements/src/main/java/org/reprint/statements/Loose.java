package org.reprint.statements;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Gives the quoted passages that no cue took to the statement they continue, or to the last speaker.
final class Loose {
    private static final int SENTENCE_LONG = 4;
    private final Page page;
    private final List<Claim> claims;

    Loose(Page page, List<Claim> claims) {
        this.page = page;
        this.claims = claims;
    }

    void take() {
        TreeMap<Integer, Claim> byStart = new TreeMap<>();
        claims.stream().sorted(Comparator.comparingInt(Claim::end)).forEach(claim -> {
            for (Span span : claim.content) {
                byStart.put(span.start(), claim);
            }
        });
        for (int p = 0; p < page.passages.size(); p++) {
            Passages.Passage passage = page.passages.get(p);
            Span span = new Span(passage.start(), passage.end());
            if (!taken(byStart, span)) {
                place(p, span, byStart).ifPresent(claim -> byStart.put(span.start(), claim));
            }
        }
    }

    private static boolean taken(NavigableMap<Integer, Claim> byStart, Span span) {
        var before = byStart.floorEntry(span.end() - 1);
        for (int tries = 0; before != null && tries < 4; tries++) {
            if (before.getValue().content.stream().anyMatch(span::meets)) {
                return true;
            }
            before = byStart.lowerEntry(before.getKey());
        }
        return false;
    }

    private Optional<Claim> place(int p, Span span, NavigableMap<Integer, Claim> byStart) {
        var entry = byStart.lowerEntry(span.start());
        int token = page.tokens.at(span.start());
        int sentence = sentenceOf(token);
        if (entry != null && p > 0) {
            Claim last = entry.getValue();
            Passages.Passage before = page.passages.get(p - 1);
            boolean lastQuotes =
                    last.end() == before.end() || last.content.stream().anyMatch(s -> s.end() == before.end());
            boolean runsOn = !before.closed() && lastQuotes;
            boolean beside = lastQuotes
                    && sentence >= 0
                    && opensSentence(token, sentence)
                    && page.sentences.get(sentence).paragraph()
                            == page.sentences.get(last.sentence).paragraph();
            if (runsOn || (beside && sentence - last.sentence <= 1)) {
                last.content.add(span);
                last.content.sort(Comparator.naturalOrder());
                last.sentence = Math.max(last.sentence, sentence);
                return Optional.of(last);
            }
        }
        if (sentence >= 0 && opensSentence(token, sentence) && words(span) >= SENTENCE_LONG) {
            Claim claim = new Claim("loose-quote", 0.5, sentence);
            claim.content.add(span);
            if (entry != null) {
                claim.follows = Optional.of(entry.getValue());
                claim.speaker = entry.getValue().speaker;
            }
            claims.add(claim);
            return Optional.of(claim);
        }
        return Optional.empty();
    }

    private boolean opensSentence(int token, int sentence) {
        return page.sentences.get(sentence).from() == token;
    }

    private int sentenceOf(int token) {
        int low = 0;
        int high = page.sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (page.sentences.get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return page.sentences.isEmpty() ? -1 : low;
    }

    private int words(Span span) {
        int n = 0;
        for (int i = page.tokens.at(span.start()); i < page.tokens.count && page.tokens.start[i] < span.end(); i++) {
            n += page.tokens.wordAt(i) ? 1 : 0;
        }
        return n;
    }
}
