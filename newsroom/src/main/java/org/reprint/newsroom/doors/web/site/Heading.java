package org.reprint.newsroom.doors.web.site;

import java.net.URI;
import java.time.YearMonth;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.Standing;
import org.reprint.newsroom.deeds.press.pages.Subject;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.topic.Topic;

/// What stands over a listing. Every text is plain.
///
/// @param kind what it is a listing by, may be empty
/// @param kindPath where all of that kind stand, may be empty
/// @param name of the subject
/// @param about a sentence or two, may be empty
/// @param link to the subject's own place on the web
/// @param linkWords the key of the link's words
/// @param standing what an outlet's terms come to
/// @param ground the same in words, present with `standing`
public record Heading(
        String kind,
        String kindPath,
        String name,
        String about,
        Optional<URI> link,
        String linkWords,
        Optional<Standing> standing,
        Optional<Ground> ground) {

    /// The heading of a subject's page.
    public static Heading of(Subject subject, Words words) {
        return switch (subject) {
            case Subject.All all -> plain("", "", words.say("nav.latest"), words.say("latest.about"));
            case Subject.About(Topic topic) ->
                plain(words.say("kind." + topic.kind().word()), "/topics", topic.name(), "");
            case Subject.By(Person person) ->
                new Heading(
                        words.say("author.kind"),
                        "/authors",
                        person.name(),
                        person.bio(),
                        person.url(),
                        "author.link",
                        Optional.empty(),
                        Optional.empty());
            case Subject.From(Outlet outlet, Standing standing) ->
                new Heading(
                        words.say("outlet.kind"),
                        "/outlets",
                        outlet.name(),
                        "",
                        outlet.url(),
                        "outlet.link",
                        Optional.of(standing),
                        Optional.of(Ground.of(standing, outlet.name(), words)));
            case Subject.In(YearMonth month) -> plain(words.say("nav.archive"), "/archive", words.month(month), "");
        };
    }

    private static Heading plain(String kind, String kindPath, String name, String about) {
        return new Heading(kind, kindPath, name, about, Optional.empty(), "", Optional.empty(), Optional.empty());
    }
}
