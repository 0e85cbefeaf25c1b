package org.reprint.statements;

import java.util.List;
import java.util.Optional;
import org.reprint.statements.Claim.Range;

/// Interviews and transcripts: a paragraph that begins with a short name and a colon is that person's answer, and so is
/// a headline of that form.
final class Labels {
    private static final int LONGEST = 6;
    private final Page page;
    private final Tokens tokens;

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
            claim.speaker = named("answers", name) ? Optional.empty() : Optional.of(name);
            claims.add(claim);
        }
    }
}
