package org.reprint.newsroom.doors.web.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.doors.web.serve.Route;
import org.reprint.newsroom.words.picture.Picture.Print;
import org.reprint.newsroom.words.picture.Pictures;
import org.reprint.newsroom.words.topic.Topic.Kind;

/// Where the pages of the site stand.
public final class SiteRoutes {

    /// A print never changes: its address is the hash of its picture.
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private SiteRoutes() {}

    /// The routes in order, the first that fits wins.
    ///
    /// @param pictures prints on file
    public static List<Route> of(Site site, Pictures pictures) {
        Stream<Route> topics = Arrays.stream(Kind.values())
                .map(kind -> Route.page(
                        "/" + kind.word() + "/{slug}",
                        visit -> site.topic(kind, visit.part("slug"), visit.parameter("after")),
                        "after"));
        Stream<Route> texts = Stream.of(Section.ABOUT, Section.TERMS, Section.DISCLAIMER, Section.CONTACT)
                .map(section -> Route.page(section.path(), visit -> site.text(section)));
        return Stream.of(
                        Stream.of(
                                Route.page("/", visit -> site.front()),
                                Route.page("/articles/{code}/revisions", visit -> site.revisions(visit.part("code"))),
                                Route.page(
                                        "/articles/{code}/{slug}",
                                        visit -> site.article(visit.part("code"), Optional.of(visit.part("slug")))),
                                Route.page(
                                        "/articles/{code}",
                                        visit -> site.article(visit.part("code"), Optional.empty())),
                                Route.page("/latest", visit -> site.latest(visit.parameter("after")), "after")),
                        topics,
                        Stream.of(
                                Route.page(
                                        "/author/{slug}",
                                        visit -> site.author(visit.part("slug"), visit.parameter("after")),
                                        "after"),
                                Route.page(
                                        "/outlet/{host}",
                                        visit -> site.outlet(visit.part("host"), visit.parameter("after")),
                                        "after"),
                                Route.page(
                                        "/archive/{month}",
                                        visit -> site.month(visit.part("month"), visit.parameter("after")),
                                        "after"),
                                Route.page("/topics", visit -> site.topics()),
                                Route.page("/outlets", visit -> site.outlets()),
                                Route.page("/archive", visit -> site.archive()),
                                Route.page(
                                        "/corrections",
                                        visit -> site.corrections(visit.parameter("before")),
                                        "before")),
                        texts,
                        Stream.of(
                                Route.page("/assets/{name}", visit -> site.asset(visit.part("name"))),
                                Route.page(
                                        "/pictures/{sha256}/{print}",
                                        visit -> print(pictures, visit.part("sha256"), visit.part("print"))
                                                .orElseGet(site::missing))))
                .flatMap(routes -> routes)
                .toList();
    }

    private static Optional<Page> print(Pictures pictures, String sha256, String name) {
        if (!sha256.matches("[0-9a-f]{64}") || !name.matches("[0-9]{2,5}\\.(jpg|png)")) {
            return Optional.empty();
        }
        int dot = name.indexOf('.');
        return pictures.print(sha256, Integer.parseInt(name, 0, dot, 10))
                .filter(print -> print.ending().equals(name.substring(dot + 1)))
                .map(SiteRoutes::page);
    }

    private static Page page(Print print) {
        return new Page(200, print.mediaType(), print.bytes(), Set.of(), Optional.empty(), java.util.Map.of())
                .with("Cache-Control", FOR_GOOD);
    }
}
