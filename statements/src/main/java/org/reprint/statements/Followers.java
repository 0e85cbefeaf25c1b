package org.reprint.statements;

import java.util.Optional;
import org.reprint.statements.Claim.Range;
import org.reprint.statements.Sentences.Sentence;

/// Finds who stands behind a passage whose sentence goes on: "“…,” an angry Hollande retaliated", "“…,” scoffed Ann
/// Lee,
/// a teacher". Any verb will do, since nobody lists all the verbs that writers put there.
final class Followers {
    private static final int FAR = 32;
    private final Page page;
    private final Tokens tokens;
    private final Clauses clauses;

    Followers(Page page, Clauses clauses) {
        this.page = page;
        this.tokens = page.tokens;
        this.clauses = clauses;
    }

    /// The last sign of a passage's words, over spaces and inner marks; 0 for none.
    static char lastSign(Page page, Passages.Passage passage) {
        int i = passage.innerEnd() - 1;
        while (i > passage.inner() && " '’‘\"\u00a0".indexOf(page.text.charAt(i)) >= 0) {
            i--;
        }
        return i >= passage.inner() ? page.text.charAt(i) : 0;
    }

    /// The subject behind the passage that token `token` opens.
    Optional<Range> of(int token, Sentence sentence) {
        int after = page.after(token);
        boolean comma = tokens.comma(after) || tokens.dash(after);
        if (after >= sentence.to() || page.quoted(after) || !(comma || open(token))) {
            return Optional.empty();
        }
        int from = comma ? after + 1 : after;
        if (verb(from)) {
            Range behind = new Range(from + 1, clauses.phraseEnd(from + 1, sentence));
            boolean somebody = clauses.nounlike(behind)
                    || tokens.any(from + 1, Feature.DETERMINER.bit() | Feature.POSSESSIVE.bit());
            return behind.size() > 0 && somebody ? Optional.of(behind) : Optional.empty();
        }
        Range name = new Range(from, clauses.phraseEnd(from, sentence));
        if (name.size() > 0 && tokens.comma(name.to()) && clauses.nounlike(name)) {
            return Optional.of(name);
        }
        for (int i = from + 1; i < Math.min(sentence.to(), from + FAR) && !page.quoted(i); i++) {
            if (verb(i)) {
                Optional<Range> subject = clauses.before(i, sentence)
                        .filter(range -> range.from() >= from && !tokens.is(range.from(), Feature.WHO));
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    private boolean open(int token) {
        char last = lastSign(page, page.passages.get(tokens.passage[token]));
        return last == ',' || last == '?' || last == '!' || last == '-' || last == '—' || last == '–';
    }

    private boolean verb(int i) {
        long form = Feature.PAST.bit() | Feature.THIRD.bit() | Feature.VERB.bit();
        boolean listed = tokens.any(i, form) && !tokens.is(i, Feature.GERUND);
        boolean past = tokens.bits[i] == 0 && tokens.lower(i).endsWith("ed");
        return tokens.wordAt(i) && !tokens.capital(i) && (listed || past);
    }
}
