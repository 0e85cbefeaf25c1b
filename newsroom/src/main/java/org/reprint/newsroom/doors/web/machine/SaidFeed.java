package org.reprint.newsroom.doors.web.machine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.Quote;
import org.reprint.newsroom.deeds.press.pages.PersonPage;
import org.reprint.newsroom.deeds.press.pages.Quotations.Told;
import org.reprint.newsroom.doors.web.machine.Feed.Author;
import org.reprint.newsroom.doors.web.machine.Feed.Format;
import org.reprint.newsroom.doors.web.machine.Feed.Item;
import org.reprint.newsroom.words.topic.Topic;

/// What a person is quoted with, as a feed: an item a statement, with the sentence around it and the credit of the
/// article it stands in.
final class SaidFeed {

    private static final int TITLE = 120;

    private final Masthead masthead;

    SaidFeed(Masthead masthead) {
        this.masthead = masthead;
    }

    Feed of(PersonPage page, Format format) {
        List<Item> items = page.told().stream().map(told -> item(page, told)).toList();
        String path = "/person/" + page.speaker().slug();
        return new Feed(
                FeedText.clean(page.speaker().name() + " · " + masthead.name()),
                FeedText.clean(masthead.tagline()),
                masthead.language(),
                masthead.address(path + "/" + format.file()),
                masthead.address(path),
                items.stream().map(Item::updated).max(Instant::compareTo).orElse(Instant.EPOCH),
                items);
    }

    private Item item(PersonPage page, Told told) {
        Quote quote = told.quote();
        Printed article = quote.article();
        Credits credits = Credits.of(article);
        return new Item(
                masthead.address("/statements/" + quote.id().code()),
                masthead.address(article.path()) + "#said-" + quote.id().code(),
                FeedText.clean(title(page.speaker().name(), quote.saying().words())),
                article.original().url().or(() -> article.dues().link()),
                FeedText.clean(article.original().outlet().name()),
                authors(article),
                article.publishedAt(),
                article.changedAt(),
                article.language().equals("und") ? "" : article.language(),
                article.topics().stream().map(Topic::name).map(FeedText::clean).toList(),
                FeedText.clean(credits.line()),
                credits.licence(),
                Optional.empty(),
                FeedText.clean(quote.saying().words()),
                html(quote, credits));
    }

    private static String title(String name, String words) {
        int end = words.length() <= TITLE ? words.length() : words.lastIndexOf(' ', TITLE);
        String cut = words.substring(0, end <= 0 ? Math.min(TITLE, words.length()) : end);
        return name + ": " + cut + (cut.length() < words.length() ? " …" : "");
    }

    private List<Author> authors(Printed article) {
        return Stream.concat(
                        article.authors().stream()
                                .map(person -> new Author(
                                        FeedText.clean(person.name()),
                                        Optional.of(masthead.address("/author/" + person.slug())))),
                        article.authors().isEmpty()
                                ? article.byline().stream()
                                        .map(name -> new Author(FeedText.clean(name), Optional.empty()))
                                : Stream.of())
                .toList();
    }

    /// Escaped by jsoup.
    private String html(Quote quote, Credits credits) {
        Element content = new Element("div");
        content.appendElement("blockquote")
                .appendElement("p")
                .text(quote.saying().sentence());
        Element end = content.appendElement("p");
        end.appendElement("a")
                .attr("href", masthead.address(quote.article().path()))
                .text(quote.article().title());
        end.appendText(". ");
        if (!credits.credit().isEmpty()) {
            end.appendText(credits.credit() + ". ");
        }
        if (!credits.copyright().isEmpty()) {
            end.appendText(credits.copyright() + ".");
        }
        return FeedText.clean(content.html());
    }
}
