package org.reprint.newsroom.doors.web.machine;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.reprint.newsroom.doors.web.machine.Feed.Author;

/// RSS 2.0 with the best practices of the RSS Advisory Board's profile: `atom:link` to itself, `dc:creator`
/// for authors (RSS's own `author` is a mail address), `content:encoded` for the text, `guid` as permalink.
/// The original's address stands as `dc:source` and as an `atom:link` "via".
final class RssForm {

    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    private static final int MINUTES = 15;

    private RssForm() {}

    static String write(Feed feed) {
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(feed.title());
        channel.setLink(feed.page());
        channel.setDescription(feed.description().isEmpty() ? feed.title() : feed.description());
        channel.setLanguage(feed.language());
        channel.setLastBuildDate(Date.from(feed.updated()));
        channel.setGenerator("Reprint");
        channel.setDocs("https://www.rssboard.org/rss-specification");
        channel.setTtl(MINUTES);
        channel.getForeignMarkup().add(link("self", feed.self()).setAttribute("type", "application/rss+xml"));
        channel.setItems(feed.items().stream().map(RssForm::item).toList());
        return Xml.text(channel);
    }

    private static Item item(Feed.Item article) {
        Item item = new Item();
        item.setTitle(article.title());
        item.setLink(article.url());
        item.setPubDate(Date.from(article.published()));
        item.setGuid(guid(article.id()));
        item.setDescription(description(article.summary()));
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(article.html());
        item.setContent(content);
        item.setCategories(article.categories().stream().map(RssForm::category).toList());
        item.setModules(new java.util.ArrayList<>(List.of(dublinCore(article))));
        article.original().ifPresent(original -> item.getForeignMarkup().add(link("via", original.toString())));
        article.licence()
                .ifPresent(licence -> item.getForeignMarkup()
                        .add(link("license", licence.uri().toString())));
        return item;
    }

    private static DCModule dublinCore(Feed.Item article) {
        DCModule core = new DCModuleImpl();
        core.setCreators(article.authors().stream().map(Author::name).toList());
        core.setPublisher(article.first());
        if (!article.rights().isEmpty()) {
            core.setRights(article.rights());
        }
        if (!article.language().isEmpty()) {
            core.setLanguage(article.language());
        }
        article.original().ifPresent(original -> core.setSource(original.toString()));
        return core;
    }

    private static Guid guid(String id) {
        Guid guid = new Guid();
        guid.setValue(id);
        guid.setPermaLink(true);
        return guid;
    }

    private static Description description(String text) {
        Description description = new Description();
        description.setType("text/plain");
        description.setValue(text);
        return description;
    }

    private static Category category(String name) {
        Category category = new Category();
        category.setValue(name);
        return category;
    }

    private static Element link(String relation, String address) {
        return new Element("link", ATOM).setAttribute("rel", relation).setAttribute("href", address);
    }
}
