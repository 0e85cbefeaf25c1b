package org.reprint.extract;

import java.net.URI;
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
        var stated = linked("datePublished").or(() -> meta(PUBLISHED)).or(() -> property("datePublished"));
        var shown = shown(stated);
        if (shown.isPresent()) {
            return shown;
        }
        return stated.or(() -> time(true))
                .or(() -> named())
                .or(this::nearTitle)
                .or(() -> inAddress())
                .or(() -> property("dateCreated"))
                .or(() -> linked("dateCreated"))
                .or(() -> time(false))
                .or(this::anywhere)
                .or(() -> linked("dateModified"))
                .or(() -> meta(MODIFIED));
    }

    Optional<Moment> modified() {
        return linked("dateModified").or(() -> meta(MODIFIED)).or(() -> property("dateModified"));
    }

    /// The date shown beside the title. It goes before what the page tells machines, which often is the day of a
    /// software's move, unless that is shown too; a date that is labelled as an update does not.
    private Optional<Moment> shown(Optional<Moment> stated) {
        Optional<Moment> first = Optional.empty();
        for (int i = Math.max(0, titleAt - 3); titleAt >= 0 && i < Math.min(blocks.size(), titleAt + 8); i++) {
            var block = blocks.get(i);
            if (i == titleAt || block.words > 20 || block.headingLevel() > 0 || block.linkDensity() > 0.6) {
                continue;
            }
            var moment = read(block.text);
            boolean label = i > 0 && blocks.get(i - 1).words < 4 && saysUpdated(blocks.get(i - 1).text);
            if (moment.isEmpty() || label || saysUpdated(beforeDigits(block.text))) {
                continue;
            }
            if (stated.filter(known -> known.date().equals(moment.get().date())).isPresent()) {
                return stated;
            }
            first = first.or(() -> moment);
        }
        return first;
    }

    private static String beforeDigits(String text) {
        int at = 0;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(0, at);
    }

    private static boolean saysUpdated(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return UPDATED.stream().anyMatch(lower::contains);
    }

    private Optional<Moment> linked(String name) {
        for (var article : scan.articles()) {
            for (var value : article.get(name).each()) {
                var moment = value.string().flatMap(this::read);
                if (moment.isPresent()) {
                    return moment;
                }
            }
        }
        return Optional.empty();
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
            if (!other && (!sure || (!update && (telling || beforeBody(time))))) {
                var moment = ofElement(time);
                if (moment.isPresent()) {
                    return moment;
                }
            }
        }
        return Optional.empty();
    }

    private boolean beforeBody(Element time) {
        var text = Spaces.collapse(time.text());
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

    private Optional<Moment> named() {
        for (var element :
                scan.named("publish", "posted", "post-date", "entry-date", "article-date", "date", "pubdate")) {
            var text = Spaces.collapse(element.text());
            var names = namesAround(element);
            if (text.length() > 100
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
