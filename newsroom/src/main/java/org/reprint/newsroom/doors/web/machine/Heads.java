package org.reprint.newsroom.doors.web.machine;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.pages.ArticlePage;
import org.reprint.newsroom.deeds.press.pages.FrontPage;
import org.reprint.newsroom.deeds.press.pages.ListingPage;
import org.reprint.newsroom.deeds.press.pages.Sheet;
import org.reprint.newsroom.deeds.press.pages.Subject;
import org.reprint.newsroom.doors.web.machine.Feed.Format;
import org.reprint.newsroom.doors.web.site.ForMachines;
import org.reprint.newsroom.doors.web.site.Head;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.topic.Topic;

/// What stands in a page's head for machines: the feeds that follow it, link previews as `meta` elements and
/// structured data as a data block. Escaped here, so that the layout prints it as it is.
public final class Heads implements ForMachines {

    private final Masthead masthead;
    private final StructuredData data;
    private final LinkPreview previews;

    /// @param masthead of the house
    public Heads(Masthead masthead) {
        this.masthead = masthead;
        this.data = new StructuredData(masthead);
        this.previews = new LinkPreview(masthead);
    }

    @Override
    public List<Head.Feed> feeds(Sheet sheet) {
        List<Head.Feed> feeds = new ArrayList<>();
        switch (sheet) {
            case ListingPage page when !(page.subject() instanceof Subject.In) -> follow(feeds, page.subject());
            case ArticlePage.OnPage page -> {
                follow(feeds, new Subject.All());
                for (Topic topic : page.printed().topics()) {
                    feeds.add(feed(new Subject.About(topic), Format.ATOM));
                }
                for (Person person : page.printed().authors()) {
                    feeds.add(feed(new Subject.By(person), Format.ATOM));
                }
            }
            default -> follow(feeds, new Subject.All());
        }
        return feeds;
    }

    @Override
    public Optional<Content> head(Sheet sheet) {
        return switch (sheet) {
            case FrontPage page -> Optional.of(head(previews.front(), data.front(page)));
            case ListingPage page -> Optional.of(head(previews.listing(page), data.listing(page)));
            case ArticlePage.OnPage(Printed printed, var said, var onward, var ties) ->
                Optional.of(head(previews.article(printed), data.article(printed)));
            default -> Optional.empty();
        };
    }

    private void follow(List<Head.Feed> feeds, Subject subject) {
        for (Format format : Format.values()) {
            feeds.add(feed(subject, format));
        }
    }

    private Head.Feed feed(Subject subject, Format format) {
        String name = switch (format) {
            case RSS -> "RSS";
            case ATOM -> "Atom";
            case JSON -> "JSON Feed";
        };
        return new Head.Feed(
                Feeds.path(subject, format), format.mediaType(), masthead.title(subject) + " (" + name + ")");
    }

    private static Content head(List<Meta> metas, SafeJson json) {
        return output -> {
            for (Meta meta : metas) {
                output.writeContent("<meta " + meta.attribute().word() + "=\"");
                Escape.htmlAttribute(meta.name(), output);
                output.writeContent("\" content=\"");
                Escape.htmlAttribute(meta.content(), output);
                output.writeContent("\">\n");
            }
            block(json, output);
        };
    }

    private static void block(SafeJson json, TemplateOutput output) {
        output.writeContent("<script type=\"application/ld+json\">");
        output.writeContent(json.json());
        output.writeContent("</script>\n");
    }
}
