package org.reprint.newsroom.doors.web.serve;

import static org.reprint.newsroom.doors.web.serve.Route.page;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reprint.newsroom.deeds.press.pages.Leaf;
import org.reprint.newsroom.deeds.press.pages.Runs;
import org.reprint.newsroom.deeds.press.pages.Subject;
import org.reprint.newsroom.deeds.press.pages.Ties;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.doors.web.machine.Api;
import org.reprint.newsroom.doors.web.machine.ApiGuide;
import org.reprint.newsroom.doors.web.machine.Feeds;
import org.reprint.newsroom.doors.web.machine.Sitemaps;
import org.reprint.newsroom.doors.web.machine.StatementApi;
import org.reprint.newsroom.doors.web.site.QuotePages;
import org.reprint.newsroom.doors.web.site.Section;
import org.reprint.newsroom.doors.web.site.Site;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.topic.Topic.Kind;

/// Every page there is, one line each. A page's query parameters stand at the end of its line.
final class Routes {

    /// Where people and programs look for a feed first; the way on is from the folder they looked in.
    private static final Page FEED =
            Page.moved("feed.rss", Ties.to(ListKey.site()).keys());

    private static final String[] WISH = {"after", "from", "person", "report", "to", "words"};

    private final Site site;
    private final QuotePages quotes;
    private final Runs runs;
    private final Feeds feeds;
    private final Sitemaps maps;
    private final Api api;
    private final StatementApi statements;
    private final ApiGuide guide;
    private final Prints prints;
    private final Health health;

    /// What answers.
    ///
    /// @param site pages of articles and the house
    /// @param quotes pages of statements
    /// @param runs finds what a listing is of
    record Handlers(
            Site site,
            QuotePages quotes,
            Runs runs,
            Feeds feeds,
            Sitemaps maps,
            Api api,
            StatementApi statements,
            ApiGuide guide,
            Prints prints,
            Health health) {}

    Routes(Handlers all) {
        this.site = all.site();
        this.quotes = all.quotes();
        this.runs = all.runs();
        this.feeds = all.feeds();
        this.maps = all.maps();
        this.api = all.api();
        this.statements = all.statements();
        this.guide = all.guide();
        this.prints = all.prints();
        this.health = all.health();
    }

    /// The list, the first that fits wins.
    List<Route> all() {
        List<Route> all = new ArrayList<>(List.of(
                page("/", v -> site.front()),
                page("/articles/{code}", v -> site.article(v.part("code"), Optional.empty())),
                page("/articles/{code}/revisions", v -> site.revisions(v.part("code"))),
                page("/articles/{code}/{slug}", v -> site.article(v.part("code"), Optional.of(v.part("slug")))),
                page("/latest", v -> site.latest(v.parameter("after")), "after"),
                page("/region/{slug}", v -> topic(Kind.REGION, v), "after"),
                page("/theme/{slug}", v -> topic(Kind.THEME, v), "after"),
                page("/report/{slug}", v -> topic(Kind.REPORT, v), "after"),
                page("/author/{slug}", v -> site.author(v.part("slug"), v.parameter("after")), "after"),
                page("/outlet/{host}", v -> site.outlet(v.part("host"), v.parameter("after")), "after"),
                page("/archive/{month}", v -> site.month(v.part("month"), v.parameter("after")), "after"),
                page("/report/{slug}/said", v -> found(quotes.report(v.part("slug")))),
                page(
                        "/person/{slug}",
                        v -> found(quotes.person(v.part("slug"), v.parameters())),
                        "after",
                        "kind",
                        "outlet"),
                page("/statements", v -> found(quotes.search(v.parameters())), WISH),
                page("/statements/{code}", v -> found(quotes.trace(v.part("code")))),
                page("/topics", v -> site.topics()),
                page("/outlets", v -> site.outlets()),
                page("/authors", v -> site.authors(v.parameter("after")), "after"),
                page("/archive", v -> site.archive()),
                page("/corrections", v -> site.corrections(v.parameter("before")), "before"),
                page("/about", v -> site.text(Section.ABOUT)),
                page("/terms", v -> site.text(Section.TERMS)),
                page("/disclaimer", v -> site.text(Section.DISCLAIMER)),
                page("/contact", v -> site.text(Section.CONTACT)),
                page("/assets/{name}", v -> site.asset(v.part("name"))),
                page("/pictures/{sha256}/{file}", this::print),
                page("/sitemap.xml", v -> maps.index()),
                page("/sitemap/pages.xml", v -> maps.pages()),
                page("/sitemap/news.xml", v -> maps.news()),
                page("/sitemap/{month}.xml", this::monthMap),
                page("/robots.txt", v -> maps.robots()),
                page("/healthz", v -> health.look()),
                page("/api/v1", v -> site.guide(guide.text())),
                page("/api/v1/openapi.json", v -> guide.document()),
                page("/api/v1/articles", v -> api.articles(v.parameters()), Api.parametersOfArticles()),
                page("/api/v1/articles/{code}", v -> api.article(v.part("code"), v.parameters()), "format"),
                page("/api/v1/articles/{code}/annotations", v -> statements.annotations(v.part("code"))),
                page(
                        "/api/v1/statements",
                        v -> statements.statements(v.parameters()),
                        StatementApi.parametersOfStatements()),
                page(
                        "/api/v1/persons/{code}",
                        v -> statements.person(v.part("code"), v.parameters()),
                        StatementApi.parametersOfPerson()),
                page("/api/v1/reports/{slug}/comparisons", v -> statements.comparisons(v.part("slug"))),
                page("/api/v1/topics", v -> api.topics()),
                page("/api/v1/authors", v -> api.authors(v.parameters()), "after", "limit"),
                page("/api/v1/outlets", v -> api.outlets())));
        feeds(all, "", v -> Optional.of(new Subject.All()));
        feeds(all, "/region/{slug}", v -> runs.about(Kind.REGION, v.part("slug")));
        feeds(all, "/theme/{slug}", v -> runs.about(Kind.THEME, v.part("slug")));
        feeds(all, "/report/{slug}", v -> runs.about(Kind.REPORT, v.part("slug")));
        feeds(all, "/author/{slug}", v -> runs.by(v.part("slug")));
        feeds(all, "/outlet/{host}", v -> runs.from(v.part("host")));
        all.addAll(List.of(
                page("/person/{slug}/feed", v -> FEED),
                page("/person/{slug}/feed.xml", v -> FEED),
                page("/person/{slug}/feed.rss", v -> found(feeds.rss(v.part("slug")))),
                page("/person/{slug}/feed.atom", v -> found(feeds.atom(v.part("slug")))),
                page("/person/{slug}/feed.json", v -> found(feeds.json(v.part("slug"))))));
        return all;
    }

    private void feeds(List<Route> all, String listing, Function<Visit, Optional<Subject>> subject) {
        all.add(page(listing + "/feed", v -> FEED));
        all.add(page(listing + "/feed.xml", v -> FEED));
        all.add(page(listing + "/feed.rss", v -> found(subject.apply(v).map(feeds::rss))));
        all.add(page(listing + "/feed.atom", v -> found(subject.apply(v).map(feeds::atom))));
        all.add(page(listing + "/feed.json", v -> found(subject.apply(v).map(feeds::json))));
    }

    private Page topic(Kind kind, Visit visit) {
        return site.topic(kind, visit.part("slug"), visit.parameter("after"));
    }

    private Page print(Visit visit) {
        return prints.find(visit.part("sha256"), visit.part("file"));
    }

    private Page monthMap(Visit visit) {
        try {
            return found(maps.month(YearMonth.parse(visit.part("month"))));
        } catch (DateTimeParseException none) {
            return site.missing();
        }
    }

    private Page found(Leaf<Page> page) {
        return switch (page) {
            case Leaf.Full<Page>(Page full) -> full;
            case Leaf.None<Page>(Ties ties) -> site.missing(ties);
        };
    }

    private Page found(Optional<Page> page) {
        return page.orElseGet(site::missing);
    }
}
