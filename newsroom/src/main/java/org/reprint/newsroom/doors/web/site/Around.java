package org.reprint.newsroom.doors.web.site;

import java.util.ArrayList;
import java.util.List;
import org.reprint.newsroom.deeds.press.Quote;
import org.reprint.newsroom.words.statement.Place;
import org.reprint.newsroom.words.statement.Saying;

/// The sentence around a statement, with the words themselves set off. All of it is plain text.
///
/// @param pieces that make up the sentence
public record Around(List<Piece> pieces) {

    public Around {
        pieces = List.copyOf(pieces);
    }

    /// A run of the sentence.
    ///
    /// @param said whether it belongs to the statement's words
    public record Piece(String text, boolean said) {}

    /// The sentence around a statement; the words alone where no sentence is known.
    public static Around of(Quote quote) {
        Saying saying = quote.saying();
        String sentence = saying.sentence().isEmpty() ? saying.words() : saying.sentence();
        Place place = quote.place();
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Place.Span span : place.spans()) {
            String words = place.exact().substring(span.start() - place.start(), span.end() - place.start());
            int at = sentence.indexOf(words, done);
            if (at >= 0 && !words.isEmpty()) {
                add(pieces, sentence.substring(done, at), false);
                add(pieces, words, true);
                done = at + words.length();
            }
        }
        add(pieces, sentence.substring(done), false);
        return new Around(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean said) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, said));
        }
    }
}
