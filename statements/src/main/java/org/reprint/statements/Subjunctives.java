package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// German and its like: sentences in the subjunctive without a cue of their own carry on what was said before ("Dies
/// sei nicht nachzuweisen."). Those that follow one another in a paragraph are one statement.
final class Subjunctives {
    /// the rule of a claim without words: somebody spoke, and the next sentences may tell what
    static final String HEARD = "heard";

    private static final int REACH = 3;
    private final Page page;
    private final Tokens tokens;

    Subjunctives(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    void take(List<Claim> claims) {
        List<Claim> more = new ArrayList<>();
        Optional<Claim> last = Optional.empty();
        Optional<Claim> open = Optional.empty();
        int next = 0;
        for (int s = 0; s < page.sentences.size(); s++) {
            boolean own = false;
            while (next < claims.size() && claims.get(next).sentence <= s) {
                own |= claims.get(next).sentence == s && !claims.get(next).rule.equals(HEARD);
                last = claims.get(next).speaker.isPresent() ? Optional.of(claims.get(next)) : last;
                next++;
            }
            int number = s;
            boolean near =
                    last.filter(claim -> number - claim.sentence <= REACH).isPresent();
            if (own || !near || !subjunctive(s)) {
                open = Optional.empty();
                continue;
            }
            if (open.filter(claim -> beside(claim, number)).isPresent()) {
                extend(open.orElseThrow(), number);
            } else {
                open = Optional.of(claim(number, last.orElseThrow()));
                more.add(open.orElseThrow());
            }
            last = open;
        }
        claims.removeIf(claim -> claim.rule.equals(HEARD));
        claims.addAll(more);
    }

    private boolean beside(Claim claim, int number) {
        return page.sentences.get(claim.sentence).paragraph()
                == page.sentences.get(number).paragraph();
    }

    private void extend(Claim claim, int number) {
        Sentences.Sentence sentence = page.sentences.get(number);
        int start = claim.content.getFirst().start();
        claim.content.set(
                0, new Span(start, page.span(sentence.from(), sentence.to()).end()));
        claim.sentence = number;
    }

    private boolean subjunctive(int number) {
        Sentences.Sentence sentence = page.sentences.get(number);
        if (tokens.is(sentence.from(), Feature.SUBORDINATOR)) {
            return false;
        }
        FieldCues cues = new FieldCues(page, new NounPhrases(page));
        for (Field field : Field.of(page, sentence)) {
            boolean own = !tokens.is(field.from(), Feature.I) && !cues.subordinate(field);
            if (own && main(field)) {
                return true;
            }
        }
        return false;
    }

    private boolean main(Field field) {
        return subjunctive(field) || hearsay(field);
    }

    /// "Er soll geflohen sein."
    private boolean hearsay(Field field) {
        List<String> hearsay = page.tongue.table("hearsay");
        boolean ends = hearsay.contains("… " + tokens.lower(field.to() - 1));
        for (int i = field.from(); ends && i < field.to(); i++) {
            if (!page.quoted(i) && hearsay.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean subjunctive(Field field) {
        for (int i = field.from(); i < field.to(); i++) {
            boolean first = tokens.is(i - 1, Feature.I) || tokens.is(i + 1, Feature.I);
            if (!page.quoted(i) && !tokens.capital(i) && tokens.is(i, Feature.SUBJUNCTIVE) && !first) {
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
        return claim;
    }
}
