package org.reprint.statements;

import java.util.Optional;
import org.reprint.statements.Claim.Range;
import org.reprint.statements.Sentences.Sentence;

/// The words that a paragraph announces with a colon or with "saying" and that stand below it: a quoted passage, a
/// block quotation, the items of a list, or the whole next paragraph after a colon.
final class NextBlock {
    private final Page page;
    private final Tokens tokens;
    private final int number;

    /// @param number of the sentence that announces
    NextBlock(Page page, int number) {
        this.page = page;
        this.tokens = page.tokens;
        this.number = number;
    }

    /// The claim that stands below.
    ///
    /// @param colon whether a colon announces it; without one only a quoted passage is taken
    Optional<Claim> claim(Optional<Range> speaker, boolean colon) {
        if (number + 1 >= page.sentences.size() || speaker.isEmpty()) {
            return Optional.empty();
        }
        Sentence next = page.sentences.get(number + 1);
        if (next.paragraph() == page.sentences.get(number).paragraph()) {
            return Optional.empty();
        }
        Claim claim = new Claim("cue-then-block", 0.85, number + 1);
        if (page.quoted(next.from())) {
            claim.content.add(page.span(next.from(), page.after(next.from())));
        } else if (colon && item(next)) {
            items(claim);
        } else if (colon) {
            claim.content.add(page.span(next.from(), paragraphEnd(number + 1)));
        } else {
            return Optional.empty();
        }
        claim.speaker = speaker;
        return Optional.of(claim);
    }

    private void items(Claim claim) {
        int s = number + 1;
        while (s < page.sentences.size() && item(page.sentences.get(s))) {
            int paragraph = page.sentences.get(s).paragraph();
            int from = page.sentences.get(s).from();
            int end = paragraphEnd(s);
            while (from < end - 1 && bullet(from)) {
                from++;
            }
            claim.content.add(page.span(from, end));
            claim.sentence = s;
            while (s < page.sentences.size() && page.sentences.get(s).paragraph() == paragraph) {
                s++;
            }
        }
    }

    private int paragraphEnd(int s) {
        int last = s;
        while (last + 1 < page.sentences.size()
                && page.sentences.get(last + 1).paragraph()
                        == page.sentences.get(s).paragraph()) {
            last++;
        }
        return page.sentences.get(last).to();
    }

    /// Whether a paragraph is an item: by its block, or by the bullet or number it begins with.
    private boolean item(Sentence sentence) {
        return page.kind(tokens.start[sentence.from()]) == Block.Kind.ITEM || bullet(sentence.from());
    }

    private boolean bullet(int i) {
        char c = tokens.first(i);
        boolean numbered = Character.isDigit(c) && ".)".indexOf(tokens.first(i + 1)) >= 0;
        boolean behindNumber = i > 0 && ".)".indexOf(c) >= 0 && Character.isDigit(tokens.first(i - 1));
        return tokens.dash(i) || "•*·●▪".indexOf(c) >= 0 || numbered || behindNumber;
    }
}
