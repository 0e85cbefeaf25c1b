package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// German and its like: a sentence in the subjunctive without a cue of its own carries on what was said before ("Dies
/// sei nicht nachzuweisen.").
final class Subjunctives {
    private final Page page;
    private final Tokens tokens;

    Subjunctives(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    void take(List<Claim> claims) {
        List<Claim> more = new ArrayList<>();
        Optional<Claim> last = Optional.empty();
        int next = 0;
        for (int s = 0; s < page.sentences.size(); s++) {
            boolean own = false;
            while (next < claims.size() && claims.get(next).sentence <= s) {
                own |= claims.get(next).sentence == s;
                last = claims.get(next).speaker.isPresent() ? Optional.of(claims.get(next)) : last;
                next++;
            }
            int number = s;
            boolean near = last.filter(claim -> number - claim.sentence <= 3).isPresent();
            if (!own && near && subjunctive(s)) {
                Claim claim = claim(s, last.orElseThrow());
                more.add(claim);
                last = Optional.of(claim);
            }
        }
        claims.addAll(more);
    }

    private boolean subjunctive(int number) {
        Sentences.Sentence sentence = page.sentences.get(number);
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            boolean first = i > sentence.from() && tokens.is(i - 1, Feature.I);
            if (!page.quoted(i) && tokens.is(i, Feature.SUBJUNCTIVE) && !first) {
                return true;
            }
        }
        return false;
    }

    private Claim claim(int number, Claim before) {
        Sentences.Sentence sentence = page.sentences.get(number);
        Claim claim = new Claim("subjunctive", 0.6, number);
        claim.content.add(page.span(sentence.from(), sentence.to()));
        claim.speaker = before.speaker;
        claim.follows = Optional.of(before);
        return claim;
    }
}
