package org.reprint.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the headline: the first-level heading that what the page declares agrees with, otherwise the declaration
/// without the site's name.
final class Titles {
    static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", "｜", "_", " « ", " < ");
    private final PageScan scan;
    private final List<String> declared = new ArrayList<>();
    private final Optional<String> site;

    Titles(Document document, PageScan scan, Optional<String> site) {
        this.scan = scan;
        this.site = site;
        scan.meta("og:title").ifPresent(declared::add);
        for (var article : scan.articles()) {
            article.get("headline").string().map(Titles::unescape).ifPresent(declared::add);
        }
        scan.meta("twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title")
                .ifPresent(declared::add);
        var title = Spaces.collapse(document.title());
        if (!title.isEmpty()) {
            declared.add(title);
        }
    }

    String find() {
        var shown = shown();
        if (shown.isPresent()) {
            return shown.get();
        }
        for (var property : scan.properties("headline")) {
            var text = Spaces.collapse(property.text());
            if (!text.isEmpty() && text.length() < 300) {
                return text;
            }
        }
        return declared.isEmpty() ? "" : withoutSite(declared.getFirst());
    }

    private Optional<String> shown() {
        double best = 0.34;
        Optional<String> found = Optional.empty();
        for (var heading : scan.headings) {
            var text = Spaces.collapse(heading.text());
            if (text.isEmpty() || text.length() > 400 || isSite(text)) {
                continue;
            }
            double agreement =
                    agreement(text) + (Zone.isHidden(heading) ? -0.2 : 0) + (looksLikeTitle(heading) ? 0.1 : 0);
            if (agreement > best) {
                best = agreement;
                found = Optional.of(text);
            }
        }
        boolean alone = scan.headings.stream().filter(Element::hasText).count() == 1;
        if (found.isEmpty() && declared.isEmpty() && alone) {
            return Optional.of(Spaces.collapse(scan.headings.stream()
                    .filter(Element::hasText)
                    .findFirst()
                    .orElseThrow()
                    .text()));
        }
        return found;
    }

    private static boolean looksLikeTitle(Element heading) {
        var name = heading.className() + heading.attr("itemprop");
        return name.contains("title") || name.contains("headline");
    }

    /// How much a shown title agrees with what is declared, 0 to 1.
    private double agreement(String shown) {
        var words = new HashSet<>(Words.of(shown));
        double best = declared.isEmpty() ? 0.4 : 0;
        for (var text : declared) {
            var other = new HashSet<>(Words.of(withoutSite(text)));
            if (other.isEmpty() || words.isEmpty()) {
                continue;
            }
            double both = words.stream().filter(other::contains).count();
            best = Math.max(best, 2 * both / (words.size() + other.size()));
        }
        return best;
    }

    private boolean isSite(String text) {
        return site.isPresent() && Words.of(text).equals(Words.of(site.get()));
    }

    /// Takes the site's name off a declared title: the part after the last separator, or before the first, when it is
    /// the site's name, or short beside the rest.
    String withoutSite(String text) {
        for (var separator : SEPARATORS) {
            int last = text.lastIndexOf(separator);
            if (last <= 0) {
                continue;
            }
            var head = text.substring(0, last).strip();
            var tail = text.substring(last + separator.length()).strip();
            int first = text.indexOf(separator);
            if (isNameOfSite(text.substring(0, first).strip())) {
                return text.substring(first + separator.length()).strip();
            }
            boolean shortTail = Words.of(tail).size() <= 4
                    && Words.of(head).size() > Words.of(tail).size();
            if (isNameOfSite(tail) || (shortTail && !separator.equals("_") && !tail.isEmpty())) {
                return isNameOfSite(tail) ? withoutSite(head) : head;
            }
        }
        int colon = text.indexOf(": ");
        boolean named = colon > 0 && isSite(text.substring(0, colon));
        return named ? text.substring(colon + 1).strip() : text;
    }

    private boolean isNameOfSite(String part) {
        if (site.isEmpty() || part.isEmpty()) {
            return false;
        }
        var one = String.join("", Words.of(part));
        var other = String.join("", Words.of(site.get()));
        return !one.isEmpty()
                && (one.equals(other)
                        || (one.length() > 3 && other.contains(one))
                        || (other.length() > 3 && one.startsWith(other)));
    }

    static String unescape(String text) {
        return text.indexOf('&') < 0 && text.indexOf('<') < 0
                ? Spaces.collapse(text)
                : Spaces.collapse(
                        org.jsoup.Jsoup.parseBodyFragment(text.length() > 5000 ? text.substring(0, 5000) : text)
                                .text());
    }
}
