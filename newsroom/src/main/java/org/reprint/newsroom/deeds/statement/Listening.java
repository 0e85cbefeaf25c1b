package org.reprint.newsroom.deeds.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.statement.Hearing;
import org.reprint.newsroom.words.statement.Saying;

/// Listens to what a content says. The heavy part of filing statements: to be done before the transaction
/// that files them.
public final class Listening {

    private final Hearing hearing;

    /// @param hearing that finds who says what
    public Listening(Hearing hearing) {
        this.hearing = hearing;
    }

    /// A content that was listened to.
    ///
    /// @param text to which the places of the sayings belong
    ///     ([org.reprint.newsroom.words.article.SafeHtml#text()])
    /// @param sayings in the order of the text
    public record Heard(Content content, String text, List<Saying> sayings) {
        public Heard {
            sayings = List.copyOf(sayings);
        }

        /// Whether it is what this content says, too.
        public boolean of(Content other) {
            return content.body().equals(other.body())
                    && content.title().equals(other.title())
                    && content.deck().equals(other.deck())
                    && content.language().equals(other.language());
        }
    }

    /// @param published the day it first appeared, from which "on Friday" is counted, when known
    public Heard to(Content content, Optional<LocalDate> published) {
        Hearing.Read read = new Hearing.Read(
                content.language(),
                content.title(),
                content.deck(),
                published,
                content.body().blocks());
        return new Heard(content, content.body().text(), hearing.hear(read));
    }
}
