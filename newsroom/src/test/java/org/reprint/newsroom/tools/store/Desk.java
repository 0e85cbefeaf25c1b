package org.reprint.newsroom.tools.store;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.article.Content.Copyright;
import org.reprint.newsroom.words.article.Content.Direction;
import org.reprint.newsroom.words.article.Fingerprint;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Provenance;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.Publication.Role;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.link.CitedLink;
import org.reprint.newsroom.words.picture.PictureUse;
import org.reprint.newsroom.words.rights.Licence;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.topic.Topic;

/// Makes what the store's tests file: whole articles with everything an article can have.
final class Desk {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

    private final Ids ids;

    Desk() {
        this(() -> NOON, 7);
    }

    Desk(java.time.InstantSource clock, long seed) {
        ids = new Ids(clock, new Random(seed));
    }

    long id() {
        return ids.next();
    }

    Outlet outlet(String host, String name) {
        return new Outlet(
                id(),
                host,
                name,
                Optional.of(URI.create("https://" + host + "/")),
                Licence.of("https://creativecommons.org/licenses/by-nd/4.0/").map(Terms::under));
    }

    Person person(String name) {
        return new Person(
                id(),
                name,
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                "Reports from the river.",
                Optional.of(URI.create("https://river.example/people/1")));
    }

    Topic topic(Topic.Kind kind, String code, String name) {
        return new Topic(id(), kind, code, name, code.toLowerCase(java.util.Locale.ROOT));
    }

    Capture capture(String address) {
        return new Capture(
                id(),
                Capture.Way.WEB,
                URI.create(address),
                URI.create(address),
                List.of(URI.create("http://old.example/")),
                200,
                Map.of("content-type", List.of("text/html; charset=utf-8"), "set-cookie", List.of("a=1", "b=2")),
                NOON,
                "ab".repeat(32),
                "text/html",
                Optional.of("utf-8"),
                new byte[] {0, 1, -1, 60, 62});
    }

    Content content(String title, String text) {
        return new Content(
                title,
                "What the deck says",
                List.of("Amina Diallo", "José Müller"),
                "en",
                Direction.LTR,
                SafeHtml.of("<p>" + text + " <a href=\"https://source.example/report?a=1&amp;b=2\">the report</a></p>"
                        + "<blockquote><p>“Quoted” &amp; <em>kept</em></p></blockquote>"),
                text,
                Optional.of(
                        new PictureUse("cd".repeat(32), List.of(320, 640), 640, 480, "jpg", "A river", "", "J. M.")),
                Optional.of(new Copyright(List.of("Amina Diallo", "River Post"), Optional.of(2026))),
                List.of(new CitedLink(
                        URI.create("https://source.example/report?a=1&b=2"), "the report", text + " the report")));
    }

    Article article(String title, Outlet outlet, List<Person> authors, List<Topic> topics) {
        ArticleId id = new ArticleId(id());
        String address = "https://" + outlet.host() + "/" + id.code();
        Publication original = new Publication(
                Role.ORIGINAL,
                outlet,
                Optional.of(URI.create(address)),
                Optional.of(LocalDate.of(2026, 11, 20)),
                Optional.empty());
        Content content = content(title, title + " is told here in words of its own, one after the other.");
        return new Article(
                id,
                "a-slug",
                new Article.Filed(),
                Revision.first(id(), id, NOON, content),
                authors,
                new Provenance(List.of(original)),
                topics,
                Optional.empty(),
                "Republish freely with credit.",
                NOON);
    }

    static Fingerprint print(Article article) {
        return Fingerprint.of(article.content().text());
    }
}
