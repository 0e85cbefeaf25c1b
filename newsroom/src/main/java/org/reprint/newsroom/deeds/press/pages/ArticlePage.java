package org.reprint.newsroom.deeds.press.pages;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.Card;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.words.article.Content.Direction;
import org.reprint.newsroom.words.topic.Topic;

/// What stands at an article's address.
public sealed interface ArticlePage extends Sheet {

    /// The article.
    ///
    /// @param said who says what in it, in the order of the text
    /// @param onward more to read
    record OnPage(Printed printed, List<Quotations.Told> said, Optional<Onward> onward, Ties ties)
            implements ArticlePage {
        public OnPage {
            said = List.copyOf(said);
        }
    }

    /// The newest others under one of its topics.
    ///
    /// @param cards one to three
    record Onward(Topic topic, List<Card> cards) {
        public Onward {
            cards = List.copyOf(cards);
        }
    }

    /// The article was taken back; its address says when and why.
    ///
    /// @param title of the article that was here
    /// @param at when it was withdrawn
    /// @param reason for readers, plain text
    /// @param outlet who published it first
    /// @param original where it may still stand, `http` or `https`
    /// @param recent what else there is
    record Withdrawn(
            String title,
            String language,
            Direction direction,
            Instant at,
            String reason,
            String outlet,
            Optional<URI> original,
            List<Card> recent,
            Ties ties)
            implements ArticlePage {
        public Withdrawn {
            recent = List.copyOf(recent);
        }
    }

    /// Nothing that may be shown.
    record Missing(Ties ties) implements ArticlePage {}
}
