package org.reprint.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reprint.statements.Claim.CueHit;
import org.reprint.statements.Claim.Range;
import org.reprint.statements.Sentences.Sentence;

/// To whom, when and where a claim was made, and the link that shows it: read from the cue's sentence, outside the
/// claim's own words.
final class Circumstances {
    private static final int REACH = 14;
    private final Page page;
    private final Tokens tokens;
    private final Almanac almanac;
    private final Clauses clauses;
    private final Audience audience;

    Circumstances(Page page, Clauses clauses) {
        this.page = page;
        this.tokens = page.tokens;
        this.clauses = clauses;
        this.almanac = new Almanac(page);
        this.audience = new Audience(page, clauses);
    }

    Optional<Mention> addressee(Claim claim) {
        if (claim.addressee.isPresent()) {
            return claim.addressee
                    .filter(range -> !tokens.is(range.to(), Feature.WEEKDAY))
                    .map(range -> trimmed(range))
                    .map(this::mention);
        }
        return claim.cue
                .flatMap(cue -> behind(claim, cue).or(() -> audience.fronted(claim, sentence(claim))))
                .map(this::mention);
    }

    private Optional<Range> behind(Claim claim, CueHit cue) {
        Sentence sentence = sentence(claim);
        for (int i = cue.to(); i < Math.min(sentence.to(), cue.to() + REACH) && open(i, claim); i++) {
            if (tokens.is(i, Feature.TOWARDS) && !(tokens.cueAt(i - 1) && tokens.is(i, Feature.INFINITIVE))) {
                int end = clauses.phraseEnd(i + 1, sentence);
                Range range = trimmed(new Range(i + 1, end));
                boolean somebody = clauses.nounlike(range) || tokens.any(i + 1, Feature.ADDRESSEE.bit());
                return end > i + 1 && somebody ? Optional.of(range) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The outlet to which the words were given, which thereby reports them.
    Optional<Range> outlet(Claim claim) {
        return audience.outlet(claim, sentence(claim));
    }

    /// An addressee without the day after it ("reporters Friday").
    private Range trimmed(Range range) {
        for (int i = range.from() + 1; i < range.to(); i++) {
            if (tokens.any(i, Feature.WEEKDAY.bit())
                    || (tokens.is(i, Feature.DETERMINER) && tokens.is(i + 1, Feature.TIME))) {
                return new Range(range.from(), i);
            }
        }
        return range;
    }

    Optional<Moment> when(Claim claim) {
        Sentence sentence = sentence(claim);
        int from = claim.cue.map(CueHit::from).orElse(sentence.from());
        Optional<Moment> after = moment(from, sentence.to(), claim);
        return after.isPresent() ? after : moment(sentence.from(), from, claim);
    }

    private Optional<Moment> moment(int from, int to, Claim claim) {
        for (int i = from; i < to; i++) {
            if (open(i, claim)) {
                Optional<Almanac.Found> found = almanac.at(i);
                if (found.isPresent()) {
                    int begin = i > from && tokens.is(i - 1, Feature.PREPOSITION) ? i - 1 : i;
                    Mention words = mention(new Range(begin, found.get().to()));
                    return found.map(date -> new Moment(words, date.first(), date.last()));
                }
            }
        }
        return Optional.empty();
    }

    Optional<Mention> where(Claim claim) {
        return claim.cue.flatMap(cue -> {
            Sentence sentence = sentence(claim);
            for (int i = cue.to(); i < Math.min(sentence.to(), cue.to() + REACH); i++) {
                boolean place = open(i, claim)
                        && tokens.is(i, Feature.LOCATION)
                        && tokens.wordAt(i + 1)
                        && almanac.at(i + 1).isEmpty()
                        && !tokens.is(i + 1, Feature.TIME);
                if (place) {
                    return Optional.of(mention(new Range(i, placeEnd(i + 1, sentence, claim))));
                }
            }
            return Optional.empty();
        });
    }

    private int placeEnd(int from, Sentence sentence, Claim claim) {
        int i = from;
        while (i < sentence.to()
                && open(i, claim)
                && (tokens.wordAt(i) || tokens.first(i) == '\'' || tokens.first(i) == '’')
                && almanac.at(i).isEmpty()
                && !tokens.any(i, Feature.COMPLEMENTIZER.bit() | Feature.SUBORDINATOR.bit())) {
            i++;
        }
        while (i > from + 1 && tokens.any(i - 1, Feature.PREPOSITION.bit() | Feature.CONJUNCTION.bit())) {
            i--;
        }
        return Math.max(i, from + 1);
    }

    /// The link on the cue, else on the speaker, else the nearest in the sentence of either.
    Optional<Link> evidence(Claim claim, List<Link> links) {
        if (links.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> cue = claim.cue.map(hit -> page.span(hit.from(), hit.to()));
        Optional<Span> speaker = claim.speaker.map(range -> page.span(range.from(), range.to()));
        return on(cue, links).or(() -> on(speaker, links)).or(() -> near(claim, cue, links));
    }

    private static Optional<Link> on(Optional<Span> place, List<Link> links) {
        return place.flatMap(
                span -> links.stream().filter(link -> link.span().meets(span)).findFirst());
    }

    private Optional<Link> near(Claim claim, Optional<Span> cue, List<Link> links) {
        Sentence sentence = sentence(claim);
        if (sentence.from() >= sentence.to()) {
            return Optional.empty();
        }
        Span all = page.span(sentence.from(), sentence.to());
        int centre = cue.map(Span::start).orElse(claim.start());
        return links.stream()
                .filter(link -> all.meets(link.span()) || claim.content.stream().anyMatch(link.span()::meets))
                .min(Comparator.comparingInt(link -> Math.abs(link.span().start() - centre)));
    }

    private Sentence sentence(Claim claim) {
        int at = claim.cue.map(CueHit::head).orElseGet(() -> tokens.at(claim.start()));
        int low = 0;
        int high = page.sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (page.sentences.get(middle).from() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return page.sentences.get(low);
    }

    /// Whether a token stands outside the claim's words and outside quotation marks.
    private boolean open(int i, Claim claim) {
        if (i >= tokens.count || page.quoted(i)) {
            return false;
        }
        int at = tokens.start[i];
        return claim.content.stream().noneMatch(span -> span.start() <= at && at < span.end());
    }

    private Mention mention(Range range) {
        Span span = page.span(range.from(), range.to());
        return new Mention(span, span.in(page.text));
    }
}
