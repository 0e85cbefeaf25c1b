package org.reprint.newsroom.deeds.press;

import org.reprint.newsroom.words.statement.Place;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Statement;

/// Tells which statements stand in one text. Each is looked for at its own place; only where it is not there
/// the whole text is read, and that no more often than bounds the work for texts made to cost time.
final class Passages {

    /// Characters that are read looking for passages that are not at their places.
    private static final long MOST_READ = 20_000_000;

    private final String text;
    private long read;

    /// @param text in which they may stand
    Passages(String text) {
        this.text = text;
    }

    /// Whether a statement's words and the sentence around them all stand in the text.
    boolean have(Statement statement) {
        Saying saying = statement.saying();
        Place place = saying.place();
        return (text.startsWith(place.exact(), place.start()) || anywhere(place.exact()))
                && (around(saying.sentence(), place) || anywhere(saying.sentence()));
    }

    private boolean around(String sentence, Place place) {
        int from = Math.max(0, place.start() - sentence.length());
        int to = Math.min(text.length(), place.end() + sentence.length());
        return from < to && text.substring(from, to).contains(sentence);
    }

    private boolean anywhere(String words) {
        read += text.length();
        return read <= MOST_READ && text.contains(words);
    }
}
