package org.reprint.extract;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Parses a page within bounds of size and depth.
final class Parsing {
    /// How many tags and comments an honest page has at most for each element.
    private static final int MARKS_AN_ELEMENT = 4;

    private Parsing() {}

    static Document parse(Page page, Extractor.Options options) {
        var parser = Parser.htmlParser().setMaxDepth(options.maxDepth());
        return parser.parseInput(
                tamed(page, options), page.address().map(URI::toString).orElse(""));
    }

    /// The text of a page within its bounds. Most of what is left out is left out of the bytes already, so that it need
    /// not be decoded.
    private static String tamed(Page page, Extractor.Options options) {
        long mostTags = (long) MARKS_AN_ELEMENT * options.maxElements();
        int most = options.maxBytes();
        if (page.text().isPresent() || Decoding.isWide(page)) {
            return Taming.tame(Decoding.text(page, most), mostTags);
        }
        return Decoding.text(page.holding(Taming.tame(page.bytes(), most, mostTags)), most);
    }

    /// The page's outermost element.
    static Element root(Document document) {
        var first = document.firstElementChild();
        return first == null ? document : first;
    }

    /// The address against which the page's links are resolved: its `base`, else its own.
    static Optional<URI> base(Document document, Optional<URI> address) {
        for (var declared : document.head().getElementsByTag("base")) {
            if (declared.hasAttr("href")) {
                return Addresses.resolve(address, declared.attr("href"))
                        .filter(Addresses::isWeb)
                        .or(() -> address);
            }
        }
        return address;
    }
}
