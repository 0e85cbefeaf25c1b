package org.reprint.newsroom.doors.web.site;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.pages.ArticlePage;
import org.reprint.newsroom.deeds.press.pages.ListingPage;
import org.reprint.newsroom.deeds.press.pages.Press;
import org.reprint.newsroom.deeds.press.pages.Recent;
import org.reprint.newsroom.deeds.press.pages.Revisions;
import org.reprint.newsroom.deeds.press.pages.RevisionsPage;
import org.reprint.newsroom.deeds.press.pages.Sheet;
import org.reprint.newsroom.deeds.press.pages.Ties;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.press.Listings.Entry;
import org.reprint.newsroom.words.rights.Rules.CanonicalPolicy;
import org.reprint.newsroom.words.topic.Topic.Kind;

/// The pages of the site, one method a page. What comes in is taken from an address and untrusted; what
/// does not lead anywhere gives the page 404.
public final class Site {

    /// How soon a change in the operator's own texts is seen.
    private static final Duration OWN_TEXTS_HOLD = Duration.ofSeconds(5);

    private final Press press;
    private final House house;
    private final OwnTexts texts;
    private final ForMachines machines;
    private final InstantSource clock;
    private final Printing printing = new Printing();

    /// @param press makes the models
    /// @param house what every page shows
    /// @param texts the operator's own
    /// @param machines writes into the heads of pages
    /// @param clock by which the operator's own texts are read anew
    public Site(Press press, House house, OwnTexts texts, ForMachines machines, InstantSource clock) {
        this.press = press;
        this.house = house;
        this.texts = texts;
        this.machines = machines;
        this.clock = clock;
    }

    /// The front page.
    public Page front() {
        var sheet = press.front();
        return print("front", Section.FRONT, head(sheet, "", house.tagline(), "/"), sheet);
    }

    /// An article, or the word that it was withdrawn. An old or missing slug leads on to the right address.
    ///
    /// @param code see [ArticleId#code()]
    /// @param slug as asked for
    public Page article(String code, Optional<String> slug) {
        Optional<ArticleId> id = ArticleId.parse(code);
        if (id.isEmpty()) {
            return missing();
        }
        return switch (press.article(id.get())) {
            case ArticlePage.OnPage page -> article(page, code, slug);
            case ArticlePage.Withdrawn page -> gone(page);
            case ArticlePage.Missing page -> missing(page.ties());
        };
    }

    /// What was corrected in an article.
    public Page revisions(String code) {
        return ArticleId.parse(code)
                .map(press::revisions)
                .map(found -> switch (found) {
                    case RevisionsPage sheet -> revisions(sheet);
                    case Revisions.None none -> missing(none.ties());
                })
                .orElseGet(this::missing);
    }

    private Page revisions(RevisionsPage sheet) {
        String title =
                house.words().say("nav.corrections") + ": " + sheet.printed().title();
        Head head = new Head(title, "", Optional.empty(), false, List.of(), Optional.empty());
        return print("revisions", Section.CORRECTIONS, head, sheet);
    }

    /// Everything, newest first.
    ///
    /// @param after a cursor
    public Page latest(Optional<String> after) {
        return listing(after, Section.LATEST, cursor -> Optional.of(press.latest(cursor)));
    }

    /// What is filed under a region, theme or report.
    public Page topic(Kind kind, String slug, Optional<String> after) {
        return listing(after, Section.TOPICS, cursor -> press.topic(kind, slug, cursor));
    }

    /// What an author wrote.
    public Page author(String slug, Optional<String> after) {
        return listing(after, Section.NONE, cursor -> press.author(slug, cursor));
    }

    /// What an outlet published first.
    public Page outlet(String host, Optional<String> after) {
        return listing(after, Section.OUTLETS, cursor -> press.outlet(host, cursor));
    }

    /// What we published in a month.
    ///
    /// @param month as in ISO 8601: `2026-11`
    public Page month(String month, Optional<String> after) {
        try {
            YearMonth wanted = YearMonth.parse(month);
            return listing(after, Section.ARCHIVE, cursor -> press.month(wanted, cursor));
        } catch (DateTimeParseException none) {
            return missing();
        }
    }

    /// All topics.
    public Page topics() {
        var sheet = press.topics();
        return print("topics", Section.TOPICS, named(sheet, "nav.topics", "topics.about", "/topics"), sheet);
    }

    /// All outlets.
    public Page outlets() {
        var sheet = press.outlets();
        return print("outlets", Section.OUTLETS, named(sheet, "nav.outlets", "outlets.about", "/outlets"), sheet);
    }

    /// All months.
    public Page archive() {
        var sheet = press.archive();
        return print("archive", Section.ARCHIVE, named(sheet, "nav.archive", "archive.about", "/archive"), sheet);
    }

    /// All authors.
    ///
    /// @param after the slug of an author, to go on behind it
    public Page authors(Optional<String> after) {
        var sheet = press.authors(after.filter(slug -> !slug.isEmpty()));
        return print("authors", Section.AUTHORS, named(sheet, "nav.authors", "authors.about", "/authors"), sheet);
    }

    /// All corrections.
    ///
    /// @param before the id of a correction in base 36, to go on behind it
    public Page corrections(Optional<String> before) {
        Optional<Long> id = before.flatMap(ArticleId::parse).map(ArticleId::value);
        if (before.isPresent() && id.isEmpty()) {
            return missing();
        }
        var sheet = press.corrections(id);
        Head head = named(sheet, "nav.corrections", "corrections.about", "/corrections");
        return print("corrections", Section.CORRECTIONS, head, sheet);
    }

    /// One of the operator's own texts.
    ///
    /// @param section one of about, terms, disclaimer, contact
    public Page text(Section section) {
        String path = section.path();
        return texts.find(path.substring(1))
                .map(text -> {
                    Head head = new Head(
                            text.title(), "", Optional.of(house.address(path)), true, List.of(), Optional.empty());
                    Ties ties = new Ties(
                            Ties.to(ListKey.site()).keys(),
                            Optional.of(clock.instant().plus(OWN_TEXTS_HOLD)));
                    return printing.page(200, "text", new Frame(house, head, section), Map.of("text", text), ties);
                })
                .orElseGet(this::missing);
    }

    /// How the API is asked, for people.
    public Page guide(OwnTexts.Text text) {
        Head head =
                new Head(text.title(), "", Optional.of(house.address("/api/v1")), true, List.of(), Optional.empty());
        Frame frame = new Frame(house, head, Section.NONE);
        return printing.page(200, "text", frame, Map.of("text", text), Ties.to(ListKey.site()));
    }

    /// The stylesheet, a font, the icon.
    public Page asset(String name) {
        return house.assets().find(name).orElseGet(this::missing);
    }

    /// Nothing is here; status 404.
    public Page missing() {
        return missing(Ties.to(ListKey.site()));
    }

    /// A page for what could not be done.
    ///
    /// @param status HTTP status
    /// @param title plain text
    /// @param what a sentence that says what to do
    public Page trouble(int status, String title, String what) {
        Map<String, Object> values = Map.of("status", Integer.toString(status), "title", title, "what", what);
        return printing.page(
                status, "trouble", new Frame(house, apology(title), Section.NONE), values, Ties.to(ListKey.site()));
    }

    /// Nothing is here for now; status 404.
    ///
    /// @param ties what that hangs on
    public Page missing(Ties ties) {
        Recent recent = press.recent();
        Frame frame = new Frame(house, apology(house.words().say("missing.title")), Section.NONE);
        Page page = printing.page(404, "missing", frame, Map.of("cards", recent.cards()), recent.ties())
                .showing(ties.keys());
        return ties.validUntil()
                .filter(end -> page.validUntil().map(end::isBefore).orElse(true))
                .map(page::until)
                .orElse(page);
    }

    private Page article(ArticlePage.OnPage page, String code, Optional<String> slug) {
        Printed printed = page.printed();
        String asked = "/articles/" + code + slug.map(words -> "/" + words).orElse("");
        if (!asked.equals(printed.path())) {
            return Page.moved(
                    house.address(printed.path()).getRawPath(), page.ties().keys());
        }
        Head head = new Head(
                printed.title(),
                printed.deck(),
                Optional.of(printed.canonicalElsewhere().orElseGet(() -> house.address(printed.path()))),
                printed.dues().canonical() != CanonicalPolicy.NOINDEX,
                machines.feeds(page),
                machines.head(page));
        return print("article", Section.NONE, head, page);
    }

    private Page gone(ArticlePage.Withdrawn page) {
        Frame frame = new Frame(house, apology(page.title()), Section.NONE);
        return printing.page(410, "gone", frame, Map.of("page", page), page.ties());
    }

    private interface Found {
        Optional<ListingPage> behind(Optional<Entry> cursor);
    }

    private Page listing(Optional<String> after, Section section, Found found) {
        Optional<Entry> cursor = after.flatMap(Entry::parse);
        if (after.isPresent() && cursor.isEmpty()) {
            return missing();
        }
        return found.behind(cursor)
                .map(sheet -> {
                    Heading heading = Heading.of(sheet.subject(), house.words());
                    String path = sheet.subject().path();
                    URI address = cursor.map(at -> house.address(path).resolve("?after=" + at.cursor()))
                            .orElseGet(() -> house.address(path));
                    Head head = new Head(
                            heading.name(),
                            heading.about(),
                            Optional.of(address),
                            cursor.isEmpty(),
                            machines.feeds(sheet),
                            machines.head(sheet));
                    Map<String, Object> values = Map.of("page", sheet, "heading", heading);
                    return printing.page(200, "listing", new Frame(house, head, section), values, sheet.ties());
                })
                .orElseGet(this::missing);
    }

    private Head named(Sheet sheet, String title, String description, String path) {
        return head(sheet, house.words().say(title), house.words().say(description, house.name()), path);
    }

    private Head head(Sheet sheet, String title, String description, String path) {
        return new Head(
                title,
                description,
                Optional.of(house.address(path)),
                true,
                machines.feeds(sheet),
                machines.head(sheet));
    }

    private static Head apology(String title) {
        return new Head(title, "", Optional.empty(), false, List.of(), Optional.empty());
    }

    private Page print(String template, Section section, Head head, Sheet sheet) {
        return printing.page(200, template, new Frame(house, head, section), Map.of("page", sheet), sheet.ties());
    }
}
