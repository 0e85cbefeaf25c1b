package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reprint.statements.Claim.Range;
import org.reprint.statements.Sentences.Sentence;

/// Who listened, where that stands away from the cue: an outlet to which words were given ("told the BBC", "in an
/// interview with Le Monde"), or somebody who is named first ("In a letter to the board, …"). The words that lead to
/// them are the language file's tables "interviews" and "fronts"; outlets go by its words [medium].
final class Audience {
    private static final long SOMEBODY = Feature.ADDRESSEE.bit()
            | Feature.GROUP.bit()
            | Feature.ROLE.bit()
            | Feature.TITLE.bit()
            | Feature.BODY.bit();

    private final Page page;
    private final Tokens tokens;
    private final Clauses clauses;
    private final List<String[]> interviews;
    private final List<String[]> fronts;

    Audience(Page page, Clauses clauses) {
        this.page = page;
        this.tokens = page.tokens;
        this.clauses = clauses;
        this.interviews = phrases("interviews");
        this.fronts = phrases("fronts");
    }

    private List<String[]> phrases(String table) {
        List<String[]> phrases = new ArrayList<>();
        for (String line : page.tongue.table(table)) {
            for (String phrase : line.split("\\s*,\\s*", -1)) {
                phrases.add(phrase.split(" ", -1));
            }
        }
        return phrases;
    }

    /// The outlet the words of a claim were given to, outside its words and its speaker.
    Optional<Range> outlet(Claim claim, Sentence sentence) {
        if (claim.cue.isEmpty()) {
            return Optional.empty();
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!open(i, claim)) {
                continue;
            }
            int named = after(interviews, i);
            if (named > i && named < sentence.to() && open(named, claim)) {
                Range range = new Range(named, clauses.phraseEnd(named, sentence));
                return range.size() > 0 ? Optional.of(range) : Optional.empty();
            }
            if (tokens.is(i, Feature.MEDIUM)) {
                return Optional.of(around(i, claim, sentence));
            }
        }
        return Optional.empty();
    }

    /// One past an outlet that an "interview" leads to at token `i`, or `i`.
    int afterInterview(int i, Sentence sentence) {
        int named = after(interviews, i);
        int end = named;
        while (named > i && end < sentence.to() && tokens.capital(end) && !page.quoted(end)) {
            end++;
        }
        return end > named ? end : i;
    }

    /// An outlet's whole name with its article: "dem Bayerischen Rundfunk", "агентству «Интерфакс»".
    private Range around(int i, Claim claim, Sentence sentence) {
        int from = i;
        while (from > sentence.from()
                && tokens.capital(from - 1)
                && tokens.end[from - 1] + 1 == tokens.start[from]
                && open(from - 1, claim)) {
            from--;
        }
        if (from > sentence.from() && tokens.any(from - 1, Feature.ARTICLE.bit() | Feature.DETERMINER.bit())) {
            from--;
        }
        int to = i + 1;
        while (to < sentence.to() && tokens.capital(to) && open(to, claim)) {
            to++;
        }
        boolean nameInMarks = to == i + 1 && to < sentence.to() && page.quoted(to) && !inside(to, claim);
        return new Range(from, nameInMarks ? page.after(to) : to);
    }

    /// Who is named as listening before the speaker, at the head of the sentence.
    Optional<Range> fronted(Claim claim, Sentence sentence) {
        int named = after(fronts, sentence.from());
        if (named == sentence.from() || named >= sentence.to() || page.quoted(named) || inside(named, claim)) {
            return Optional.empty();
        }
        Range range = new Range(named, clauses.phraseEnd(named, sentence));
        boolean longLead = named - sentence.from() > 2;
        boolean somebody = false;
        for (int i = range.from(); i < range.to(); i++) {
            somebody |= tokens.any(i, SOMEBODY);
        }
        return range.size() > 0 && (longLead || somebody) ? Optional.of(range) : Optional.empty();
    }

    /// The token after the longest phrase that begins at `i`, or `i`.
    private int after(List<String[]> phrases, int i) {
        int best = i;
        for (String[] phrase : phrases) {
            int j = 0;
            while (j < phrase.length && tokens.lower(i + j).equals(phrase[j])) {
                j++;
            }
            best = j == phrase.length ? Math.max(best, i + j) : best;
        }
        return best;
    }

    /// Whether a token stands outside the claim's words, its speaker and quotation marks.
    private boolean open(int i, Claim claim) {
        return i < tokens.count
                && !page.quoted(i)
                && !inside(i, claim)
                && claim.speaker.filter(range -> range.holds(i)).isEmpty();
    }

    private boolean inside(int i, Claim claim) {
        int at = tokens.start[i];
        return claim.content.stream().anyMatch(span -> span.start() <= at && at < span.end());
    }
}
