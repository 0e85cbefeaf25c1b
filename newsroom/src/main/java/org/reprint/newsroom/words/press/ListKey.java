package org.reprint.newsroom.words.press;

import java.time.YearMonth;
import java.util.Locale;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.topic.Topic;

/// Names something that pages show and that can change: a listing of published articles, one article, or
/// the site's own frame. Listings and the log of changes speak in these; caches drop by them.
///
/// @param value short ASCII, e.g. `front`, `topic:1a2b`, `month:2026-11`
public record ListKey(String value) {

    /// Every published article.
    public static ListKey front() {
        return new ListKey("front");
    }

    /// The articles filed under a topic.
    public static ListKey topic(Topic topic) {
        return topic(topic.id());
    }

    /// The articles filed under the topic of this id.
    public static ListKey topic(long topic) {
        return new ListKey("topic:" + Long.toString(topic, 36));
    }

    /// The articles by an author.
    public static ListKey author(Person person) {
        return author(person.id());
    }

    /// The articles by the author of this id.
    public static ListKey author(long person) {
        return new ListKey("author:" + Long.toString(person, 36));
    }

    /// The articles first published by an outlet.
    public static ListKey outlet(Outlet outlet) {
        return outlet(outlet.id());
    }

    /// The articles first published by the outlet of this id.
    public static ListKey outlet(long outlet) {
        return new ListKey("outlet:" + Long.toString(outlet, 36));
    }

    /// An outlet's name, front page and terms: not a listing, but what every article of its own shows and
    /// follows.
    public static ListKey facts(Outlet outlet) {
        return new ListKey("outlet-facts:" + Long.toString(outlet.id(), 36));
    }

    /// An author's name, page and bio: not a listing, but what every article by this author shows.
    public static ListKey facts(Person person) {
        return new ListKey("author-facts:" + Long.toString(person.id(), 36));
    }

    /// The articles that we published in a month (UTC).
    public static ListKey month(YearMonth month) {
        return new ListKey("month:" + month);
    }

    /// The articles in a language.
    ///
    /// @param tag of BCP 47, whole or its first part alone
    public static ListKey language(String tag) {
        return new ListKey("language:" + tag.toLowerCase(Locale.ROOT));
    }

    /// One article: not a listing, but something that changes.
    public static ListKey article(ArticleId id) {
        return new ListKey("article:" + id.code());
    }

    /// Who a speaker is, and everything they are quoted with.
    public static ListKey speaker(long speaker) {
        return new ListKey("speaker:" + Long.toString(speaker, 36));
    }

    /// The statements in articles filed under the topic of this id; articles that enter or leave it are
    /// noted under [#topic(long)].
    public static ListKey statements(long topic) {
        return new ListKey("statements:" + Long.toString(topic, 36));
    }

    /// Every statement in a published article.
    public static ListKey statements() {
        return new ListKey("statements");
    }

    /// The list of corrections.
    public static ListKey corrections() {
        return new ListKey("corrections");
    }

    /// What every page shows: the outlet's name, its texts, the vocabularies.
    public static ListKey site() {
        return new ListKey("site");
    }
}
