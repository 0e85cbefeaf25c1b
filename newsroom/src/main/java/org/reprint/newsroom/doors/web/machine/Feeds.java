package org.reprint.newsroom.doors.web.machine;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.pages.Leaf;
import org.reprint.newsroom.deeds.press.pages.Run;
import org.reprint.newsroom.deeds.press.pages.Runs;
import org.reprint.newsroom.deeds.press.pages.Subject;
import org.reprint.newsroom.deeds.press.pages.Ties;
import org.reprint.newsroom.deeds.press.pages.WhoSaidWhat;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.doors.web.machine.Feed.Author;
import org.reprint.newsroom.doors.web.machine.Feed.Format;
import org.reprint.newsroom.doors.web.machine.Feed.Item;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.topic.Topic;

/// Feeds of every listing in three formats: RSS 2.0 (<https://www.rssboard.org/rss-specification>), Atom (RFC
/// 4287) and JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).
public final class Feeds {

    private final Runs runs;
    private final WhoSaidWhat said;
    private final Masthead masthead;
    private final FeedText text;
    private final int size;

    /// @param said what people are quoted with
    /// @param size articles or statements in a feed, at least 1
    public Feeds(Runs runs, WhoSaidWhat said, Masthead masthead, int size) {
        this.runs = runs;
        this.said = said;
        this.masthead = masthead;
        this.text = new FeedText(masthead);
        this.size = size;
    }

    /// RSS 2.0.
    public Page rss(Subject subject) {
        return page(subject, Format.RSS);
    }

    /// Atom.
    public Page atom(Subject subject) {
        return page(subject, Format.ATOM);
    }

    /// JSON Feed.
    public Page json(Subject subject) {
        return page(subject, Format.JSON);
    }

    /// RSS 2.0 of what a person is quoted with; none when readers may see nothing of it.
    public Leaf<Page> rss(String slug) {
        return said(slug, Format.RSS);
    }

    /// Atom of the same.
    public Leaf<Page> atom(String slug) {
        return said(slug, Format.ATOM);
    }

    /// JSON Feed of the same.
    public Leaf<Page> json(String slug) {
        return said(slug, Format.JSON);
    }

    private Leaf<Page> said(String slug, Format format) {
        return said.toPassOn(slug, size)
                .map(page -> page(new SaidFeed(masthead).of(page, format), format, page.ties()));
    }

    private Page page(Subject subject, Format format) {
        Run<Printed> run = runs.articles(subject, Optional.empty(), size);
        return page(feed(subject, format, run.items()), format, run.ties());
    }

    private Page page(Feed feed, Format format, Ties ties) {
        String written = switch (format) {
            case RSS -> RssForm.write(feed);
            case ATOM -> AtomForm.write(feed);
            case JSON -> JsonFeedForm.write(feed, masthead);
        };
        String charset = format == Format.JSON ? "" : "; charset=utf-8";
        return Shown.page(format.mediaType() + charset, written, ties).with(Shown.READERS, "cross-origin");
    }

    /// Where a feed stands, not percent-encoded; that of everything at the root.
    static String path(Subject subject, Format format) {
        return (subject instanceof Subject.All ? "" : subject.path()) + "/" + format.file();
    }

    private Feed feed(Subject subject, Format format, List<Printed> articles) {
        List<Item> items = articles.stream().map(this::item).toList();
        return new Feed(
                FeedText.clean(masthead.title(subject)),
                FeedText.clean(masthead.tagline()),
                masthead.language(),
                masthead.address(path(subject, format)),
                masthead.page(subject),
                items.stream().map(Item::updated).max(Instant::compareTo).orElse(Instant.EPOCH),
                items);
    }

    private Item item(Printed printed) {
        Credits credits = Credits.of(printed);
        SafeHtml body = printed.bodyToPassOn();
        return new Item(
                masthead.address("/articles/" + printed.id().code()),
                masthead.address(printed.path()),
                FeedText.clean(printed.title()),
                original(printed),
                FeedText.clean(printed.original().outlet().name()),
                authors(printed),
                printed.publishedAt(),
                printed.changedAt(),
                printed.language().equals("und") ? "" : printed.language(),
                printed.topics().stream().map(Topic::name).map(FeedText::clean).toList(),
                FeedText.clean(credits.line()),
                credits.licence(),
                printed.leadToPassOn(),
                FeedText.summary(printed, body),
                text.html(printed, body));
    }

    private static Optional<URI> original(Printed printed) {
        return printed.original().url().or(() -> printed.dues().link());
    }

    private List<Author> authors(Printed printed) {
        Stream<Author> known = printed.authors().stream()
                .map(person -> new Author(
                        FeedText.clean(person.name()), Optional.of(masthead.address("/author/" + person.slug()))));
        return printed.authors().isEmpty()
                ? printed.byline().stream()
                        .map(name -> new Author(FeedText.clean(name), Optional.empty()))
                        .toList()
                : known.toList();
    }
}
