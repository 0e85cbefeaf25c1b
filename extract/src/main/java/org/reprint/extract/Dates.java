package org.reprint.extract;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Finds when a page was published and changed: by what it declares, then by what it shows near the title, then by its
/// address.
final class Dates {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "datepublished",
            "og:article:published_time",
            "og:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "published-date",
            "publish-date",
            "publication_date",
            "publishdate",
            "pubdate",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "citation_publication_date",
            "citation_date",
            "article:published",
            "cxenseparse:recs:publishtime",
            "article_date_original",
            "date",
            "rnews:datepublished",
            "originalpublicationdate",
            "article:create_time",
            "weibo:article:create_at",
            "datecreated",
            "created");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "datemodified",
            "og:updated_time",
            "last-modified",
            "dcterms.modified",
            "dc.date.modified",
            "lastmod",
            "article.updated",
            "revised");

    private static final List<String> UPDATED = Lexicon.everywhere("updated");

    private final PageScan scan;
    private final Optional<URI> address;
    private final List<TextBlock> blocks;
    private final int titleAt;
    private final boolean monthFirst;

    Dates(PageScan scan, Optional<URI> address, List<TextBlock> blocks, int titleAt, boolean monthFirst) {
        this.scan = scan;
        this.address = address;
        this.blocks = blocks;
        this.titleAt = titleAt;
        this.monthFirst = monthFirst;
    }

    Optional<Moment> published() {
        var stated = stated();
        var shown = shown(stated, modified());
        if (shown.isPresent()) {
            return ofOutlet(shown.get());
        }
        return first(stated)
                .flatMap(this::ofOutlet)
                .or(() -> time(true))
                .or(() -> named(true))
                .or(this::nearTitle)
                .or(() -> named(false))
                .or(() -> inAddress())
                .or(() -> property("dateCreated"))
                .or(() -> first(linked("dateCreated")))
                .or(() -> time(false))
                .or(this::anywhere)
                .or(() -> first(linked("dateModified")))
                .or(() -> meta(MODIFIED));
    }

    Optional<Moment> modified() {
        return first(linked("dateModified")).or(() -> meta(MODIFIED)).or(() -> property("dateModified"));
    }

    /// What the page tells machines, the most trusted first.
    private List<Moment> stated() {
        var stated = new ArrayList<Moment>(linked("datePublished"));
        meta(PUBLISHED).ifPresent(stated::add);
        property("datePublished").ifPresent(stated::add);
        if (stated.isEmpty()) {
            namedMeta().ifPresent(stated::add);
        }
        return stated;
    }

    /// The day as the outlet's own zone has it: the one in the address, where the stated moment is a day off.
    private Optional<Moment> ofOutlet(Moment moment) {
        return inAddress()
                .filter(day -> !day.date().equals(moment.date()) && sameDay(day.date(), moment.date()))
                .or(() -> Optional.of(moment));
    }

    /// The date shown beside the title. It goes before what the page tells machines, which often is the day of a
    /// software's move, unless that is shown too; a date that is labelled as an update, or is the one that the page
    /// states as its last change, does not.
    private Optional<Moment> shown(List<Moment> stated, Optional<Moment> changed) {
        Optional<Moment> first = Optional.empty();
        for (var block : besideTitle()) {
            boolean label = block.index > 0
                    && blocks.get(block.index - 1).words < 4
                    && saysUpdated(blocks.get(block.index - 1).text);
            int before = 0;
            for (var dated : DateReader.all(block.text, monthFirst)) {
                var day = dated.moment().date();
                boolean update = saysUpdated(block.text.substring(before, dated.at())) || (label && before == 0);
                before = dated.at();
                boolean named = block.text.codePoints().anyMatch(Character::isLetter);
                var meant = update ? Optional.<Moment>empty() : meant(stated, day, !named);
                if (meant.isPresent()) {
                    return meant;
                }
                boolean change = !stated.isEmpty()
                        && changed.filter(known -> sameDay(known.date(), day)).isPresent();
                first = update || change ? first : first.or(() -> Optional.of(dated.moment()));
            }
        }
        return first;
    }

    /// The stated moment that a shown day means: the same day, else one a day off by its time zone, else one with day
    /// and month turned.
    private static Optional<Moment> meant(List<Moment> stated, LocalDate day, boolean onlyNumbers) {
        return stated.stream()
                .filter(known -> known.date().equals(day))
                .findFirst()
                .or(() -> stated.stream()
                        .limit(1)
                        .filter(known -> sameDay(known.date(), day) || (onlyNumbers && turned(known.date(), day)))
                        .findFirst());
    }

    /// Short lines around the title, those below it first.
    private List<TextBlock> besideTitle() {
        var beside = new ArrayList<TextBlock>();
        for (int i = titleAt + 1; titleAt >= 0 && i < Math.min(blocks.size(), titleAt + 8); i++) {
            beside.add(blocks.get(i));
        }
        for (int i = Math.max(0, titleAt - 3); i < titleAt; i++) {
            beside.add(blocks.get(i));
        }
        beside.removeIf(block -> block.words > 20 || block.headingLevel() > 0 || block.linkDensity() > 0.6);
        return beside;
    }

    /// Whether two dates can mean one: a day apart by their time zones.
    private static boolean sameDay(LocalDate one, LocalDate two) {
        return Math.abs(ChronoUnit.DAYS.between(one, two)) <= 1;
    }

    /// Whether one is the other with day and month in each other's places, as only numbers leave it open.
    private static boolean turned(LocalDate one, LocalDate two) {
        return one.getYear() == two.getYear()
                && one.getMonthValue() == two.getDayOfMonth()
                && one.getDayOfMonth() == two.getMonthValue();
    }

    private static boolean saysUpdated(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return UPDATED.stream().anyMatch(lower::contains);
    }

    /// Metas of a site's own naming that speak of publication: "w-published-date", "published".
    private Optional<Moment> namedMeta() {
        return meta(scan.metaNames().stream()
                .filter(name -> name.contains("publi") && !name.contains("unpubli") && !name.contains("publisher"))
                .toList());
    }

    private List<Moment> linked(String name) {
        return scan.articles().stream()
                .flatMap(article -> article.get(name).each().stream())
                .flatMap(value -> value.string().flatMap(this::read).stream())
                .toList();
    }

    private static Optional<Moment> first(List<Moment> moments) {
        return moments.stream().findFirst();
    }

    private Optional<Moment> meta(List<String> names) {
        for (var name : names) {
            for (var value : scan.metas(name)) {
                var moment = read(value);
                if (moment.isPresent()) {
                    return moment;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Moment> read(String text) {
        return DateReader.read(text, monthFirst);
    }

    private Optional<Moment> property(String name) {
        for (var element : scan.properties(name)) {
            var moment = ofElement(element);
            if (moment.isPresent()) {
                return moment;
            }
        }
        return Optional.empty();
    }

    private Optional<Moment> ofElement(Element element) {
        for (var attribute : List.of("datetime", "content", "data-datetime", "data-date", "title")) {
            var moment = read(element.attr(attribute));
            if (moment.isPresent()) {
                return moment;
            }
        }
        return read(Spaces.collapse(element.text()));
    }

    /// The first `time` that is not of another article, a comment or an update.
    private Optional<Moment> time(boolean sure) {
        for (var time : scan.times) {
            var names = namesAround(time);
            boolean other = names.contains("comment")
                    || names.contains("related")
                    || names.contains("sidebar")
                    || names.contains("widget")
                    || names.contains("recommend")
                    || names.contains("popular")
                    || names.contains("latest")
                    || names.contains("aside");
            boolean update = names.contains("updated") || names.contains("modified");
            boolean telling = names.contains("publish")
                    || names.contains("entry-date")
                    || names.contains("post-date")
                    || names.contains("byline")
                    || time.hasAttr("pubdate");
            if (!other && (!sure || (!update && (telling || beforeBody(Spaces.collapse(time.text())))))) {
                var moment = ofElement(time);
                if (moment.isPresent()) {
                    return moment;
                }
            }
        }
        return Optional.empty();
    }

    private boolean beforeBody(String text) {
        for (int i = Math.max(0, titleAt - 6); i < Math.min(blocks.size(), Math.max(0, titleAt) + 12); i++) {
            if (!text.isEmpty() && blocks.get(i).text.contains(text)) {
                return true;
            }
        }
        return false;
    }

    private static String namesAround(Element element) {
        var names = new StringBuilder();
        int level = 0;
        for (var at = element; at != null && level < 5; at = at.parent(), level++) {
            names.append(at.normalName())
                    .append(' ')
                    .append(at.className())
                    .append(' ')
                    .append(at.id())
                    .append(' ');
        }
        return names.toString().toLowerCase(Locale.ROOT);
    }

    private Optional<Moment> named(boolean sure) {
        for (var element :
                scan.named("publish", "posted", "post-date", "entry-date", "article-date", "date", "pubdate")) {
            var text = Spaces.collapse(element.text());
            var names = namesAround(element);
            if (text.length() > 100
                    || (sure && !beforeBody(text))
                    || names.contains("comment")
                    || names.contains("related")
                    || names.contains("sidebar")
                    || names.contains("footer")
                    || names.contains("recommend")
                    || names.contains("popular")
                    || names.contains("widget")
                    || names.contains("update")
                    || names.contains("modif")) {
                continue;
            }
            var moment = read(text);
            if (moment.isPresent()) {
                return moment;
            }
        }
        return Optional.empty();
    }

    private Optional<Moment> nearTitle() {
        for (int reach = 0; reach < 10; reach++) {
            for (int i : new int[] {titleAt + reach, titleAt - reach}) {
                if (titleAt >= 0
                        && i >= 0
                        && i < blocks.size()
                        && i != titleAt
                        && reach < 10
                        && (i > titleAt || reach < 5)) {
                    var block = blocks.get(i);
                    var moment = block.words <= 25 ? read(block.text) : Optional.<Moment>empty();
                    if (moment.isPresent()) {
                        return moment;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// A date in the page's address: /2022/10/21/, /20221021/, /2022-10-21-…
    private Optional<Moment> inAddress() {
        if (address.isEmpty() || address.get().getPath() == null) {
            return Optional.empty();
        }
        var digits = new ArrayList<String>();
        for (var part : Words.split(
                address.get().getPath().replace('-', '/').replace('_', '/').replace('.', '/'), '/')) {
            digits.add(part.chars().allMatch(c -> c >= '0' && c <= '9') ? part : "");
        }
        for (int i = 0; i < digits.size(); i++) {
            var one = digits.get(i);
            boolean three = i + 2 < digits.size()
                    && one.length() == 4
                    && digits.get(i + 1).length() > 0
                    && digits.get(i + 1).length() <= 2
                    && digits.get(i + 2).length() > 0
                    && digits.get(i + 2).length() <= 2;
            if (three || (one.length() == 8 && one.startsWith("20"))) {
                var moment = read(three ? one + "-" + digits.get(i + 1) + "-" + digits.get(i + 2) : one);
                if (moment.isPresent()) {
                    return moment;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Moment> anywhere() {
        for (var block : blocks) {
            var moment = block.words <= 12 && !block.copyright ? read(block.text) : Optional.<Moment>empty();
            if (moment.isPresent()) {
                return moment;
            }
        }
        return Optional.empty();
    }
}
