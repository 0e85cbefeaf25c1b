package org.reprint.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Parses a page within bounds of size and depth.
final class Parsing {
    private static final int MOST_ATTRIBUTES = 200;
    private static final List<String> RAW = List.of("script", "style");

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
                at = text.indexOf('<', text.startsWith("<!--", at) ? endOfComment(text, at) : at + 1);
                continue;
            }
            int opened = at;
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
            at = i < text.length() ? text.indexOf('<', afterRaw(text, opened, i)) : -1;
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    private static int endOfComment(String text, int at) {
        int end = text.indexOf("-->", at + 4);
        return end < 0 ? at + 4 : end;
    }

    /// The end of the script or style sheet that the tag opens, for signs of comparison in there are no tags; else the
    /// end of the tag.
    private static int afterRaw(String text, int opened, int end) {
        for (var name : RAW) {
            if (text.regionMatches(true, opened + 1, name, 0, name.length())) {
                int close = text.indexOf("</", end);
                while (close >= 0 && !text.regionMatches(true, close + 2, name, 0, name.length())) {
                    close = text.indexOf("</", close + 2);
                }
                return close < 0 ? end : close;
            }
        }
        return end;
    }
}
