package org.reprint.newsroom.doors.web.machine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;
import tools.jackson.databind.JsonNode;

/// The rules of the three feed formats, written down from their specifications: RSS 2.0 with the RSS Advisory
/// Board's profile, RFC 4287, and JSON Feed 1.1. Each answers with what a feed breaks.
final class FeedRules {

    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Namespace DC = Namespace.getNamespace("http://purl.org/dc/elements/1.1/");

    private final List<String> broken = new ArrayList<>();

    private FeedRules() {}

    static List<String> rss(byte[] xml) throws IOException, JDOMException {
        FeedRules rules = new FeedRules();
        Element rss = root(xml);
        rules.that(rss.getName().equals("rss") && "2.0".equals(rss.getAttributeValue("version")), "rss 2.0");
        Element channel = rss.getChild("channel");
        for (String required : List.of("title", "link", "description")) {
            rules.that(channel.getChildren(required).size() == 1, "one channel " + required);
        }
        rules.that(channel.getChildText("link").matches("https?://.+"), "the channel's link is an address");
        rules.moment(channel.getChildText("lastBuildDate"), "lastBuildDate");
        rules.that(
                channel.getChildren("link", ATOM).stream()
                        .anyMatch(link -> "self".equals(link.getAttributeValue("rel"))),
                "atom:link to itself (profile)");
        Set<String> guids = new HashSet<>();
        for (Element item : channel.getChildren("item")) {
            rules.that(item.getChild("title") != null || item.getChild("description") != null, "title or description");
            rules.that(item.getChildText("link").matches("https?://.+"), "the item's link is an address");
            rules.that(
                    item.getChildren("guid").size() == 1 && guids.add(item.getChildText("guid")), "a guid of its own");
            rules.moment(item.getChildText("pubDate"), "pubDate");
            rules.that(item.getChild("author") == null, "author is a mail address; dc:creator names people (profile)");
            rules.that(!item.getChildren("creator", DC).isEmpty(), "dc:creator");
            rules.that(item.getChild("rights", DC) != null, "dc:rights");
            rules.that(item.getChildText("source", DC).matches("https://outlet.+"), "dc:source is the original");
        }
        return rules.broken;
    }

    static List<String> atom(byte[] xml) throws IOException, JDOMException {
        FeedRules rules = new FeedRules();
        Element feed = root(xml);
        rules.that(feed.getName().equals("feed") && feed.getNamespace().equals(ATOM), "atom:feed");
        rules.required(feed, "feed");
        rules.that(relations(feed).contains("self"), "4.1.1: a link to itself");
        Set<String> ids = new HashSet<>();
        for (Element entry : feed.getChildren("entry", ATOM)) {
            rules.required(entry, "entry");
            rules.that(ids.add(entry.getChildText("id", ATOM)), "4.1.1: an id of its own");
            rules.that(
                    !entry.getChildren("author", ATOM).isEmpty()
                            && entry.getChildren("author", ATOM).stream()
                                    .allMatch(author ->
                                            author.getChildren("name", ATOM).size() == 1),
                    "4.1.2, 3.2.1: authors with a name");
            rules.that(relations(entry).contains("alternate"), "4.1.2: an alternate link");
            rules.that(relations(entry).contains("via"), "4.2.7.2: a link to the source");
            rules.that(entry.getChildren("content", ATOM).size() <= 1, "4.1.2: at most one content");
            rules.that(entry.getChildren("rights", ATOM).size() == 1, "rights");
            rules.date(entry.getChildText("published", ATOM), "published");
        }
        return rules.broken;
    }

    /// RFC 4287, 4.1.1 and 4.1.2: exactly one id, title and updated.
    private void required(Element element, String where) {
        for (String name : List.of("id", "title", "updated")) {
            that(element.getChildren(name, ATOM).size() == 1, "one " + name + " in " + where);
        }
        that(element.getChildText("id", ATOM).matches("[a-z]+:.+"), "4.2.6: the id is an IRI");
        date(element.getChildText("updated", ATOM), "updated");
    }

    private static List<String> relations(Element element) {
        return element.getChildren("link", ATOM).stream()
                .map(link -> link.getAttributeValue("rel", "alternate"))
                .toList();
    }

    static List<String> json(JsonNode feed) {
        FeedRules rules = new FeedRules();
        rules.that(feed.path("version").asString().equals("https://jsonfeed.org/version/1.1"), "version");
        rules.that(feed.path("title").isString(), "title");
        rules.that(feed.path("feed_url").asString().matches("https?://.+/feed\\.json"), "feed_url");
        rules.that(feed.path("items").isArray(), "items");
        Set<String> ids = new HashSet<>();
        for (JsonNode item : feed.path("items")) {
            rules.that(item.path("id").isString() && ids.add(item.path("id").asString()), "an id of its own");
            rules.that(item.has("content_html") || item.has("content_text"), "content_html or content_text");
            rules.that(!item.has("author"), "author is of version 1.0");
            rules.that(item.path("authors").isArray(), "authors is a list");
            item.path("authors").forEach(author -> rules.that(author.has("name"), "an author has a name"));
            item.path("tags").forEach(tag -> rules.that(tag.isString(), "tags are texts"));
            rules.date(item.path("date_published").asString(), "date_published");
            rules.date(item.path("date_modified").asString(), "date_modified");
            item.propertyNames().stream()
                    .filter(name -> !FIELDS.contains(name) && !name.startsWith("_"))
                    .forEach(name -> rules.broken.add("extensions begin with an underscore: " + name));
        }
        return rules.broken;
    }

    private static final Set<String> FIELDS = Set.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "image",
            "banner_image",
            "date_published",
            "date_modified",
            "authors",
            "tags",
            "language",
            "attachments");

    private void that(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private void date(String text, String where) {
        read(text, where, OffsetDateTime::parse);
    }

    private void moment(String text, String where) {
        read(text, where, value -> ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
    }

    private void read(String text, String where, Consumer<String> parser) {
        try {
            parser.accept(text);
        } catch (DateTimeException unreadable) {
            broken.add(where + ": " + unreadable.getMessage());
        }
    }

    private static Element root(byte[] xml) throws IOException, JDOMException {
        Document document = new SAXBuilder().build(new ByteArrayInputStream(xml));
        return document.getRootElement();
    }
}
