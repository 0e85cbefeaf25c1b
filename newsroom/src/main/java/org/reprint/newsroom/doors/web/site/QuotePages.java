package org.reprint.newsroom.doors.web.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reprint.newsroom.deeds.press.pages.Leaf;
import org.reprint.newsroom.deeds.press.pages.PersonPage;
import org.reprint.newsroom.deeds.press.pages.PersonPage.Narrowed;
import org.reprint.newsroom.deeds.press.pages.ReportSaid;
import org.reprint.newsroom.deeds.press.pages.Sought;
import org.reprint.newsroom.deeds.press.pages.Sought.Wish;
import org.reprint.newsroom.deeds.press.pages.Ties;
import org.reprint.newsroom.deeds.press.pages.TracePage;
import org.reprint.newsroom.deeds.press.pages.WhoSaidWhat;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.statement.Saying.Kind;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.StatementId;
import org.reprint.newsroom.words.statement.Statements.Cursor;

/// The pages of statements, one method a page; none where nothing is. What comes in is taken from an address and
/// untrusted.
public final class QuotePages {

    private static final int LONGEST_WISH = 200;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private static final Leaf<Page> NOWHERE = new Leaf.None<>(Ties.to(ListKey.site()));

    private final WhoSaidWhat said;
    private final House house;
    private final Printing printing = new Printing();

    /// @param said makes the models
    /// @param house what every page shows
    public QuotePages(WhoSaidWhat said, House house) {
        this.said = said;
        this.house = house;
    }

    /// What a person is quoted with.
    ///
    /// @param asked `kind`, `outlet` and `after`
    public Leaf<Page> person(String slug, Map<String, String> asked) {
        Optional<Cursor> after = after(asked);
        if (after.isEmpty() && asked.containsKey("after")) {
            return NOWHERE;
        }
        Narrowed narrowed = new Narrowed(given(asked, "kind").flatMap(QuotePages::kind), given(asked, "outlet"));
        return said.person(slug, narrowed, after).map(page -> {
            boolean whole = asked.isEmpty();
            Head head = new Head(
                    page.speaker().name(),
                    house.words().say("person.about", page.speaker().name()),
                    Optional.of(house.address(path(page.speaker()))),
                    whole,
                    feeds(page.speaker()),
                    Optional.empty());
            return print("person", head, Map.of("page", page), page.ties());
        });
    }

    /// Who said what in a report.
    public Leaf<Page> report(String slug) {
        return said.report(slug).map((ReportSaid page) -> {
            String title = house.words().say("said.in", page.report().name());
            return print(
                    "reportsaid", head(title, "/report/" + slug + "/said", true), Map.of("page", page), page.ties());
        });
    }

    /// One statement and how others print it.
    ///
    /// @param code see [StatementId#code()]
    public Leaf<Page> trace(String code) {
        Optional<StatementId> id = StatementId.parse(code);
        return id.isEmpty()
                ? NOWHERE
                : said.trace(id.get()).map((TracePage page) -> {
                    String who = page.told().people().stream()
                            .findFirst()
                            .map(one -> one.name())
                            .orElseGet(() -> house.words().say("said.nobody"));
                    String title = house.words().say("trace.title", who);
                    return print(
                            "trace",
                            head(title, "/statements/" + code, page.trace().isPresent()),
                            Map.of("page", page),
                            page.ties());
                });
    }

    /// What somebody looks for.
    ///
    /// @param asked `person`, `words`, `from`, `to`, `report` and `after`
    public Leaf<Page> search(Map<String, String> asked) {
        Optional<Cursor> after = after(asked);
        if (after.isEmpty() && asked.containsKey("after")) {
            return NOWHERE;
        }
        Wish wish = new Wish(
                given(asked, "person").orElse(""),
                given(asked, "words").orElse(""),
                given(asked, "from").flatMap(QuotePages::day),
                given(asked, "to").flatMap(QuotePages::day),
                given(asked, "report").orElse(""));
        List<String> unread = Stream.of("from", "to")
                .flatMap(name -> given(asked, name).stream())
                .filter(written -> day(written).isEmpty())
                .toList();
        Sought page = said.search(wish, after);
        return new Leaf.Full<>(print(
                "statements",
                head(house.words().say("nav.statements"), "/statements", wish.empty() && unread.isEmpty()),
                Map.of("page", page, "unread", unread),
                page.ties()));
    }

    /// Where a person's page stands, not percent-encoded.
    public static String path(Speaker speaker) {
        return "/person/" + speaker.slug();
    }

    /// Where the next run of a person's statements stands.
    public static String onward(PersonPage page) {
        Map<String, String> query = new LinkedHashMap<>();
        page.narrowed().kind().ifPresent(kind -> query.put("kind", kind.name().toLowerCase(Locale.ROOT)));
        page.narrowed().outlet().ifPresent(outlet -> query.put("outlet", outlet));
        page.next().ifPresent(cursor -> query.put("after", cursor.cursor()));
        return path(page.speaker()) + query(query);
    }

    /// Where what was looked for stands.
    public static String path(Wish wish) {
        return "/statements" + query(wished(wish));
    }

    /// The same, of one of several people.
    public static String choose(Wish wish, Speaker speaker) {
        Map<String, String> query = wished(wish);
        query.put("person", speaker.slug());
        return "/statements" + query(query);
    }

    /// Where the next run of what was found stands.
    public static String onward(Sought page) {
        Map<String, String> query = wished(page.wish());
        page.next().ifPresent(cursor -> query.put("after", cursor.cursor()));
        return "/statements" + query(query);
    }

    private static Map<String, String> wished(Wish wish) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("person", wish.person());
        query.put("words", wish.words());
        wish.from().ifPresent(day -> query.put("from", day.toString()));
        wish.to().ifPresent(day -> query.put("to", day.toString()));
        query.put("report", wish.report());
        query.values().removeIf(String::isEmpty);
        return query;
    }

    private static String query(Map<String, String> query) {
        StringBuilder written = new StringBuilder();
        query.forEach((name, value) -> written.append(written.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return written.toString();
    }

    private List<Head.Feed> feeds(Speaker speaker) {
        String title = speaker.name() + " · " + house.name();
        return List.of(
                new Head.Feed(path(speaker) + "/feed.rss", "application/rss+xml", title + " (RSS)"),
                new Head.Feed(path(speaker) + "/feed.atom", "application/atom+xml", title + " (Atom)"),
                new Head.Feed(path(speaker) + "/feed.json", "application/feed+json", title + " (JSON Feed)"));
    }

    private Head head(String title, String path, boolean indexed) {
        return new Head(title, "", Optional.of(house.address(path)), indexed, List.of(), Optional.empty());
    }

    private Page print(String template, Head head, Map<String, Object> values, Ties ties) {
        return printing.page(200, template, new Frame(house, head, Section.STATEMENTS), values, ties);
    }

    private static Optional<Cursor> after(Map<String, String> asked) {
        return Optional.ofNullable(asked.get("after")).flatMap(Cursor::parse);
    }

    private static Optional<String> given(Map<String, String> asked, String name) {
        return Optional.ofNullable(asked.get(name))
                .map(value -> CONTROLS.matcher(value).replaceAll(" ").strip())
                .map(value -> value.substring(0, Math.min(LONGEST_WISH, value.length())))
                .filter(value -> !value.isEmpty());
    }

    private static Optional<Kind> kind(String word) {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /// A day as a browser's field gives it (ISO 8601), of the years 0001 to 9999; empty when it is none.
    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
