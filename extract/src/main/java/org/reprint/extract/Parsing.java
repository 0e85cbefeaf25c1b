package org.reprint.extract;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Parses a page within bounds of size and depth.
final class Parsing {
    private static final int MOST_ATTRIBUTES = 200;

    private Parsing() {}

    static Document parse(Page page, Extractor.Options options) {
        var text = tame(Decoding.text(page, options.maxBytes()));
        var parser = Parser.htmlParser().setMaxDepth(options.maxDepth());
        return parser.parseInput(text, page.address().map(URI::toString).orElse(""));
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

    /// Cuts off the rest of a tag that has more attributes than any honest one: a parser takes quadratic time over
    /// them. Text that has no such tag is returned as it is.
    private static String tame(String text) {
        StringBuilder out = new StringBuilder();
        int copied = 0;
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length()) {
            if (!Character.isLetter(text.charAt(at + 1))) {
                at = text.indexOf('<', at + 1);
                continue;
            }
            int attributes = 0;
            int i = at + 1;
            int cut = -1;
            boolean space = false;
            while (i < text.length() && text.charAt(i) != '>') {
                char c = text.charAt(i);
                if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
                    int close = text.indexOf(c, i + 1);
                    i = close < 0 ? text.length() : close;
                }
                boolean nowSpace = c <= ' ' || c == '/';
                attributes += space && !nowSpace ? 1 : 0;
                space = nowSpace || c == '"' || c == '\'';
                if (attributes > MOST_ATTRIBUTES && cut < 0) {
                    cut = Math.min(i, text.length());
                }
                i++;
            }
            if (cut >= 0) {
                out.append(text, copied, cut).append(' ');
                copied = Math.min(i, text.length());
            }
            at = i < text.length() ? text.indexOf('<', i) : -1;
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }
}
