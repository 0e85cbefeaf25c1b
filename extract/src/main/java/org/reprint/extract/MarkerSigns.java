package org.reprint.extract;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;

/// Recognises what a page is beyond an article's: behind a paywall, a live blog, an AMP or print version, a part of
/// several.
final class MarkerSigns {
    private MarkerSigns() {}

    static Markers read(Document document, PageScan scan, Optional<URI> base, List<TextBlock> blocks) {
        var html = Parsing.root(document);
        boolean amp = html.hasAttr("amp") || html.hasAttr("⚡");
        var next = Sites.link(scan, base, "next").or(() -> nextPage(scan, base));
        return new Markers(
                paywall(scan, blocks),
                liveBlog(scan),
                amp,
                print(scan, base, document),
                Sites.link(scan, base, "amphtml"),
                printVersion(scan, base),
                next.filter(address -> base.isEmpty() || Addresses.host(address).equals(Addresses.host(base.get()))));
    }

    private static boolean paywall(PageScan scan, List<TextBlock> blocks) {
        for (var article : scan.articles()) {
            var free = article.get("isAccessibleForFree");
            if (free instanceof Json.Bool(var value)) {
                return !value;
            }
            if (free.string().isPresent()) {
                return free.string().get().equalsIgnoreCase("false");
            }
        }
        var tier = scan.meta("article:content_tier", "og:article:content_tier").orElse("");
        if (tier.equalsIgnoreCase("locked") || tier.equalsIgnoreCase("metered")) {
            return true;
        }
        return scan.walled
                && blocks.stream().anyMatch(block -> {
                    var names = (block.zone.element.className() + " "
                                    + block.zone.above(1).element.className())
                            .toLowerCase(Locale.ROOT);
                    return names.contains("paywall") && block.words > 3;
                });
    }

    private static boolean liveBlog(PageScan scan) {
        return scan.linkedData.stream()
                .anyMatch(json -> json.get("@type").each().stream()
                        .anyMatch(type ->
                                type.string().filter("LiveBlogPosting"::equals).isPresent()));
    }

    private static boolean print(PageScan scan, Optional<URI> base, Document document) {
        var path = base.map(URI::toString).orElse("").toLowerCase(Locale.ROOT);
        boolean addressed = path.contains("/print/")
                || path.endsWith("/print")
                || path.contains("?print=")
                || path.contains("print=1")
                || path.contains("printable");
        return addressed
                || document.body().className().contains("print-version")
                || scan.meta("robots").filter("print"::equals).isPresent();
    }

    private static Optional<URI> printVersion(PageScan scan, Optional<URI> base) {
        for (var link : scan.prints) {
            var href = link.attr("href").toLowerCase(Locale.ROOT);
            if (href.contains("/print/")
                    || href.endsWith("/print")
                    || href.contains("?print")
                    || href.contains("print=1")) {
                return Addresses.resolve(base, link.attr("href")).filter(Addresses::isWeb);
            }
        }
        return Optional.empty();
    }

    private static Optional<URI> nextPage(PageScan scan, Optional<URI> base) {
        for (var link : scan.relations) {
            if (Words.split(link.attr("rel"), ' ').contains("next")) {
                var address = Addresses.resolve(base, link.attr("href")).filter(Addresses::isWeb);
                if (address.isPresent() && samePage(address.get(), base)) {
                    return address;
                }
            }
        }
        return Optional.empty();
    }

    /// The next part has the address of this one plus a number; the next article has another address.
    private static boolean samePage(URI next, Optional<URI> base) {
        var own = base.map(URI::getPath).orElse("");
        return own != null
                && own.length() > 1
                && next.getPath() != null
                && next.getPath().startsWith(own);
    }
}
