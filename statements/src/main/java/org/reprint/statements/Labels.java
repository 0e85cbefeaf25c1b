package org.reprint.statements;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reprint.statements.Claim.Range;

/// Interviews and transcripts: a paragraph that begins with a short name and a colon is that person's answer, and so is
/// a headline of that form.
final class Labels {
    private static final int LONGEST = 6;
    private final Page page;
    private final Tokens tokens;
    /// the token of the first question; behind it "A" is a label and no article
    private int question = Integer.MAX_VALUE;
    private Optional<Range> interviewee = Optional.empty();

    Labels(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    /// Adds a claim for each labelled paragraph that no other rule has taken.
    void take(List<Claim> claims) {
        int paragraph = -1;
        for (int s = 0; s < page.sentences.size(); s++) {
            Sentences.Sentence sentence = page.sentences.get(s);
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                int number = s;
                label(sentence).filter(name -> !asks(name)).ifPresent(name -> claim(name, number, claims));
            }
        }
    }

    /// Whether a label stands for whoever asks (table "questions"); answers of nobody named stand in table "answers".
    private boolean asks(Range name) {
        return named("questions", name);
    }

    private boolean named(String table, Range name) {
        return name.size() == 1
                && page.tongue.table(table).stream()
                        .anyMatch(line -> List.of(line.split("\\s*,\\s*", -1)).contains(tokens.lower(name.from())));
    }

    private Optional<Range> label(Sentences.Sentence sentence) {
        int first = sentence.from();
        Range sign = new Range(first, first + 1);
        boolean signed = first + 2 < page.tokens.count
                && (tokens.colon(first + 1) || tokens.first(first + 1) == '.')
                && tokens.capital(first)
                && (named("questions", sign) || (question < first && named("answers", sign)));
        if (signed) {
            if (question > first) {
                question = first;
                interviewee = sought();
            }
            return Optional.of(sign);
        }
        for (int i = sentence.from(); i < Math.min(sentence.to() - 1, sentence.from() + LONGEST); i++) {
            if (tokens.colon(i)) {
                return i > sentence.from() && tokens.end[i] < tokens.start[i + 1]
                        ? Optional.of(new Range(sentence.from(), i))
                        : Optional.empty();
            }
            boolean name =
                    (tokens.capital(i) && !page.quoted(i) && !tokens.any(i, Roles.STARTER)) || tokens.first(i) == '.';
            if (!name) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void claim(Range name, int number, List<Claim> claims) {
        int first = name.to() + 1;
        int last = first;
        for (int s = number;
                s < page.sentences.size()
                        && page.sentences.get(s).paragraph()
                                == page.sentences.get(number).paragraph();
                s++) {
            last = page.sentences.get(s).to();
        }
        Span span = page.span(first, last);
        boolean free = claims.stream()
                .noneMatch(claim -> claim.sentence == number
                        && claim.content.getFirst().meets(span)
                        && claim.rule.startsWith("cue-then"));
        if (free) {
            Claim claim = new Claim("speaker-label", 0.6, number);
            claim.content.add(span);
            claim.speaker = named("answers", name) ? interviewee : Optional.of(name);
            claims.add(claim);
        }
    }

    /// Who answers when the label does not tell: the only person whom the words before the first question name.
    private Optional<Range> sought() {
        Set<String> names = new HashSet<>();
        Optional<Range> first = Optional.empty();
        for (NameFinder.Naming naming : new NameFinder(page).names()) {
            Range name = naming.name();
            if (name.from() >= question) {
                break;
            }
            boolean body = false;
            for (int i = name.from(); i < name.to(); i++) {
                body |= tokens.any(i, Feature.BODY.bit() | Feature.SOURCE.bit() | Feature.COUNTRY.bit());
            }
            if (name.size() > 1 && !body) {
                names.add(page.span(name.from(), name.to()).in(page.text));
                first = first.or(() -> Optional.of(name));
            }
        }
        return names.size() == 1 ? first : Optional.empty();
    }
}
