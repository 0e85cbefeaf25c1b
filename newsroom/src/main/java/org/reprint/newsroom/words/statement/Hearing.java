package org.reprint.newsroom.words.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.article.SafeHtml;

/// Port: finds who says what in a text. Takes time in proportion to the text's length: to be asked outside
/// of any transaction.
public interface Hearing {

    /// @return in the order of the text; nothing when the text cannot be understood
    List<Saying> hear(Read text);

    /// A text to listen to.
    ///
    /// @param language BCP 47, `und` when unknown
    /// @param published the day from which "on Friday" is counted, when known
    /// @param blocks of the body, in order
    record Read(
            String language, String title, String deck, Optional<LocalDate> published, List<SafeHtml.Block> blocks) {
        public Read {
            blocks = List.copyOf(blocks);
        }
    }
}
