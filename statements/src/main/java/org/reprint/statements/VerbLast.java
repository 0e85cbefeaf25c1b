package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reprint.statements.Claim.CueHit;
import org.reprint.statements.Claim.Range;
import org.reprint.statements.Sentences.Sentence;

/// Works out the claims of a sentence in a language that puts the verb last (Turkish): speaker, then words, then cue.
/// Retold words end in a participle (table "participles"), and "according to" follows its speaker (table
/// "postpositions").
final class VerbLast {
    private static final int LONGEST_SPEAKER = 8;

    private final Page page;
    private final Tokens tokens;
    private final CueFinder cues;
    private final Sentence sentence;
    private final int number;

    VerbLast(Page page, CueFinder cues, int number) {
        this.page = page;
        this.tokens = page.tokens;
        this.cues = cues;
        this.number = number;
        this.sentence = page.sentences.get(number);
    }

    List<Claim> read() {
        List<Claim> found = new ArrayList<>();
        int free = sentence.from();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Optional<CueHit> cue = cues.at(i, sentence);
            Optional<Claim> claim =
                    cue.isPresent() ? claim(cue.get(), free) : said(i) ? according(i, free) : Optional.empty();
            if (claim.isPresent()) {
                claim.get().cue = cue;
                found.add(claim.get());
                free = i + 1;
            }
        }
        return found;
    }

    private Optional<Claim> claim(CueHit cue, int free) {
        int last = cue.from() - 1;
        last -= last > free && tokens.comma(last) && page.quoted(last - 1) ? 1 : 0;
        if (last < free) {
            return Optional.empty();
        }
        if (page.quoted(last)) {
            int first = page.before(last);
            Claim claim = made("quote-then-cue", 0.85, first, last + 1);
            claim.speaker = leading(free, first).or(() -> trailing(cue.to()));
            return Optional.of(claim);
        }
        int end = last;
        boolean retold = page.tongue.table("participles").stream()
                .flatMap(line -> List.of(line.split("\\s*,\\s*", -1)).stream())
                .anyMatch(ending -> tokens.lower(end).endsWith(ending));
        Optional<Range> speaker = leading(free, cue.from());
        if (!retold || speaker.isEmpty()) {
            return Optional.empty();
        }
        int from = speaker.get().to() + (tokens.comma(speaker.get().to()) ? 1 : 0);
        if (from >= cue.from()) {
            return Optional.empty();
        }
        Claim claim = made("clause-then-cue", 0.7, from, cue.from());
        claim.speaker = speaker;
        return Optional.of(claim);
    }

    private boolean said(int i) {
        return i > sentence.from()
                && !page.quoted(i)
                && page.tongue.table("postpositions").contains(tokens.lower(i));
    }

    /// "Selim Arslan'a göre …": the speaker before, the words behind.
    private Optional<Claim> according(int i, int free) {
        Optional<Range> speaker = leading(free, i);
        int end = sentence.to() - (tokens.stop(sentence.to() - 1) ? 1 : 0);
        int from = tokens.comma(i + 1) ? i + 2 : i + 1;
        if (speaker.isEmpty() || from >= end) {
            return Optional.empty();
        }
        Claim claim = made("according-to-first", 0.7, from, end);
        claim.speaker = speaker;
        return Optional.of(claim);
    }

    /// The speaker at the head: words up to and with the first run of capitals, from `free` on and before `limit`.
    private Optional<Range> leading(int free, int limit) {
        int i = free;
        int name = -1;
        while (i < limit && i < free + LONGEST_SPEAKER && tokens.wordAt(i) && !page.quoted(i)) {
            if (tokens.capital(i)) {
                name = i;
            } else if (name >= 0 && !tokens.any(i, Feature.TITLE.bit() | Feature.ROLE.bit())) {
                break;
            }
            i++;
        }
        return name < 0 ? Optional.empty() : Optional.of(new Range(free, name + 1));
    }

    /// The speaker behind the cue: "“…” dedi Elif Şahin".
    private Optional<Range> trailing(int from) {
        int i = from;
        while (i < sentence.to()
                && i < from + LONGEST_SPEAKER
                && (tokens.capital(i) || tokens.any(i, Feature.TITLE.bit() | Feature.ROLE.bit()))) {
            i++;
        }
        return i > from ? Optional.of(new Range(from, i)) : Optional.empty();
    }

    private Claim made(String rule, double confidence, int from, int to) {
        Claim claim = new Claim(rule, confidence, number);
        claim.content.add(page.span(from, to));
        return claim;
    }
}
