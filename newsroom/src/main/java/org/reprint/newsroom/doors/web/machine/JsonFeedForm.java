package org.reprint.newsroom.doors.web.machine;

import java.net.URI;
import java.util.List;
import java.util.Map;

/// JSON Feed 1.1. What it has no word for stands in an extension object, `_reprint`, as its rules allow.
final class JsonFeedForm {

    private JsonFeedForm() {}

    static String write(Feed feed, Masthead masthead) {
        List<Map<String, Object>> items =
                feed.items().stream().map(item -> item(item, masthead).tree()).toList();
        return Json.text(new Json()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("home_page_url", feed.page())
                .put("feed_url", feed.self())
                .put("description", feed.description())
                .put("language", feed.language())
                .list("items", items)
                .tree());
    }

    private static Json item(Feed.Item article, Masthead masthead) {
        return new Json()
                .put("id", article.id())
                .put("url", article.url())
                .put("external_url", article.original().map(URI::toString))
                .put("title", article.title())
                .put("content_html", article.html())
                .put("summary", article.summary())
                .put("image", article.picture().map(use -> masthead.address(use.address(use.width()))))
                .put("date_published", article.published().toString())
                .put("date_modified", article.updated().toString())
                .put("authors", authors(article))
                .put("tags", article.categories())
                .put("language", article.language())
                .put("_reprint", extension(article, masthead));
    }

    private static List<Map<String, Object>> authors(Feed.Item article) {
        return article.authors().stream()
                .map(author -> new Json()
                        .put("name", author.name())
                        .put("url", author.url())
                        .tree())
                .toList();
    }

    private static Json extension(Feed.Item article, Masthead masthead) {
        return new Json()
                .put("about", masthead.address("/api/v1"))
                .put("first_outlet", article.first())
                .put("rights", article.rights())
                .put("license", article.licence().map(l -> l.uri().toString()));
    }
}
