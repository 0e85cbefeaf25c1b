package org.reprint.newsroom.deeds.press.pages;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.Card;
import org.reprint.newsroom.words.topic.Topic;

/// The front page, the most important first.
///
/// @param lead the story at its head; empty when nothing is published
/// @param secondary up to three beside it
/// @param under up to two below it
/// @param latest up to eight in a compact column, none of them above
/// @param sections by topic, none of whose articles stands in `lead`, `secondary`, `under` or another section
public record FrontPage(
        Optional<Card> lead,
        List<Card> secondary,
        List<Card> under,
        List<Card> latest,
        List<Section> sections,
        Ties ties)
        implements Sheet {

    public FrontPage {
        secondary = List.copyOf(secondary);
        under = List.copyOf(under);
        latest = List.copyOf(latest);
        sections = List.copyOf(sections);
    }

    /// A topic and its newest articles.
    ///
    /// @param cards two to four
    public record Section(Topic topic, List<Card> cards) {
        public Section {
            cards = List.copyOf(cards);
        }
    }
}
