package org.reprint.newsroom.tools.hearing;

import java.text.BreakIterator;
import java.util.Locale;
import org.reprint.newsroom.words.statement.Place;

/// The sentences that words stand in.
final class Sentences {

    /// A statement that runs over pages is not repeated as its own sentence.
    private static final int LONGEST = 900;

    private Sentences() {}

    /// From the start of the sentence in which a place begins to the end of that in which it ends, inside
    /// its blocks; the words alone where that is too long to stand beside them.
    static String around(String text, Place place, String language) {
        int from = Math.max(text.lastIndexOf('\n', place.start() - 1) + 1, place.start() - LONGEST);
        int line = text.indexOf('\n', place.end());
        String blocks = text.substring(from, Math.min(line < 0 ? text.length() : line, place.end() + LONGEST));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        sentences.setText(blocks);
        int start = place.start() - from;
        int end = Math.max(start + 1, place.end() - from);
        int first = sentences.isBoundary(start) ? start : sentences.preceding(start);
        int last = end >= blocks.length() || sentences.isBoundary(end) ? end : sentences.following(end);
        String around = blocks.substring(
                        Math.max(0, first), Math.min(last < 0 ? blocks.length() : last, blocks.length()))
                .strip();
        return around.length() > LONGEST
                ? place.exact().substring(0, Math.min(LONGEST, place.exact().length()))
                : around;
    }
}
