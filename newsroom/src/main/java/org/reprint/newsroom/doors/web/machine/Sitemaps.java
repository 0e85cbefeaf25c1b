package org.reprint.newsroom.doors.web.machine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.reprint.newsroom.deeds.press.Card;
import org.reprint.newsroom.deeds.press.pages.ArchiveIndex;
import org.reprint.newsroom.deeds.press.pages.Counted;
import org.reprint.newsroom.deeds.press.pages.Press;
import org.reprint.newsroom.deeds.press.pages.Run;
import org.reprint.newsroom.deeds.press.pages.Runs;
import org.reprint.newsroom.deeds.press.pages.Subject;
import org.reprint.newsroom.deeds.press.pages.TopicIndex;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.press.Listings.Entry;
import org.reprint.newsroom.words.topic.Topic;

/// Site maps (<https://www.sitemaps.org/protocol.html>) and the news site map of the last 48 hours. Only pages
/// that search engines are to list stand in them: an article whose terms point them to the original, or
/// nowhere, does not.
public final class Sitemaps {

    private static final String TYPE = "application/xml; charset=utf-8";
    private static final Duration NEWS = Duration.ofDays(2);
    private static final int MOST = 50_000;
    private static final int MOST_NEWS = 1_000;
    private static final int STEP = 500;

    private final Press press;
    private final Runs runs;
    private final Masthead masthead;
    private final InstantSource clock;

    /// @param clock by which news grows old
    public Sitemaps(Press press, Runs runs, Masthead masthead, InstantSource clock) {
        this.press = press;
        this.runs = runs;
        this.masthead = masthead;
        this.clock = clock;
    }

    /// The index of site maps: pages, news and a map for each month.
    public Page index() {
        ArchiveIndex archive = press.archive();
        List<String> maps = new ArrayList<>(List.of("/sitemap/pages.xml", "/sitemap/news.xml"));
        archive.months().stream()
                .map(Counted::what)
                .map(month -> "/sitemap/" + month + ".xml")
                .forEach(maps::add);
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String map : maps) {
            xml.append("<sitemap><loc>").append(xml(masthead.address(map))).append("</loc></sitemap>\n");
        }
        return Shown.page(TYPE, xml.append("</sitemapindex>\n").toString(), archive.ties());
    }

    /// The pages that are no articles: the front page, the topics, the archive.
    public Page pages() {
        TopicIndex topics = press.topics();
        StringBuilder xml = opened("");
        for (String path :
                List.of("/", "/latest", "/about", "/terms", "/disclaimer", "/contact", "/corrections", "/authors")) {
            url(xml, masthead.address(path), Optional.empty());
        }
        for (List<Counted<Topic>> kind : List.of(topics.regions(), topics.themes(), topics.reports())) {
            kind.forEach(counted -> url(xml, masthead.page(new Subject.About(counted.what())), Optional.empty()));
        }
        return Shown.page(TYPE, closed(xml), topics.ties());
    }

    /// The articles published in a month; empty when there are none.
    public Optional<Page> month(YearMonth month) {
        Subject subject = new Subject.In(month);
        Gathered gathered = gather(subject, card -> true, MOST);
        if (!gathered.any()) {
            return Optional.empty();
        }
        StringBuilder xml = opened("");
        gathered.cards().forEach(card -> url(xml, masthead.address(card.path()), Optional.of(card.publishedAt())));
        return Optional.of(gathered.page(closed(xml), gathered.until(), Set.of(subject.key())));
    }

    /// What was published in the last 48 hours (<https://www.google.com/schemas/sitemap-news/0.9>).
    public Page news() {
        Instant oldest = clock.instant().minus(NEWS);
        Gathered gathered = gather(new Subject.All(), card -> card.publishedAt().isAfter(oldest), MOST_NEWS);
        StringBuilder xml = opened(" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"");
        for (Card card : gathered.cards()) {
            xml.append("<url><loc>")
                    .append(xml(masthead.address(card.path())))
                    .append("</loc><news:news><news:publication><news:name>")
                    .append(xml(masthead.name()))
                    .append("</news:name><news:language>")
                    .append(xml(newsLanguage(card.language())))
                    .append("</news:language></news:publication><news:publication_date>")
                    .append(card.publishedAt())
                    .append("</news:publication_date><news:title>")
                    .append(xml(card.title()))
                    .append("</news:title></news:news></url>\n");
        }
        Optional<Instant> firstToLeave = gathered.cards().stream()
                .map(card -> card.publishedAt().plus(NEWS))
                .min(Instant::compareTo);
        Optional<Instant> until = java.util.stream.Stream.of(firstToLeave, gathered.until())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
        return gathered.page(closed(xml), until, Set.of(ListKey.front()));
    }

    /// For crawlers: everything is open; where the maps are.
    public Page robots() {
        String text = "User-agent: *\nAllow: /\n\nSitemap: " + masthead.address("/sitemap.xml") + "\n";
        return Page.of(200, "text/plain; charset=utf-8", text, List.of(ListKey.site()));
    }

    /// @param any whether there was anything at all, listed or not
    private record Gathered(List<Card> cards, boolean any, Set<ListKey> keys, Optional<Instant> until) {

        Page page(String xml, Optional<Instant> moment, Set<ListKey> listing) {
            Page page = Page.of(200, TYPE, xml, keys).showing(listing).showing(Set.of(ListKey.site()));
            return moment.map(page::until).orElse(page);
        }
    }

    /// Walks a listing, newest first, as long as the articles want to be in.
    private Gathered gather(Subject subject, Predicate<Card> wanted, int most) {
        List<Card> cards = new ArrayList<>();
        Set<ListKey> keys = new LinkedHashSet<>();
        Optional<Instant> until = Optional.empty();
        Optional<Entry> after = Optional.empty();
        boolean any = false;
        do {
            Run<Card> run = runs.cards(subject, after, STEP);
            any |= !run.items().isEmpty();
            List<Card> fresh = run.items().stream().filter(wanted).toList();
            fresh.stream().filter(Card::ours).forEach(cards::add);
            keys.addAll(run.ties().keys());
            until = java.util.stream.Stream.of(until, run.ties().validUntil())
                    .flatMap(Optional::stream)
                    .min(Instant::compareTo);
            after = fresh.size() < run.items().size() ? Optional.empty() : run.next();
        } while (after.isPresent() && cards.size() < most);
        return new Gathered(cards.subList(0, Math.min(most, cards.size())), any, keys, until);
    }

    /// The news schema wants ISO 639 codes, and of Chinese only its two scripts' countries.
    private static String newsLanguage(String language) {
        String lower = language.toLowerCase(java.util.Locale.ROOT);
        if (lower.startsWith("zh")) {
            return lower.contains("hant") || lower.contains("tw") ? "zh-tw" : "zh-cn";
        }
        return lower.equals("und") ? "en" : lower.split("-", 2)[0];
    }

    private static StringBuilder opened(String namespaces) {
        return new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
                .append(namespaces)
                .append(">\n");
    }

    private static void url(StringBuilder xml, String address, Optional<Instant> changed) {
        xml.append("<url><loc>").append(xml(address)).append("</loc>");
        changed.ifPresent(at -> xml.append("<lastmod>").append(at).append("</lastmod>"));
        xml.append("</url>\n");
    }

    private static String closed(StringBuilder xml) {
        return xml.append("</urlset>\n").toString();
    }

    private static String xml(String text) {
        return FeedText.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
