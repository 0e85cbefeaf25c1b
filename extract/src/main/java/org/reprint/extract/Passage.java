package org.reprint.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// A short stretch of a page in lines as a reader sees them, with the places of its links: what notes about source,
/// copyright and terms are read from.
///
/// @param lines the lines, white space collapsed, without empty ones
/// @param links the links in order
/// @param block the block it was made of
record Passage(List<String> lines, List<Anchor> links, TextBlock block) {
    /// A link: its words and where it leads.
    record Anchor(String text, Optional<URI> href) {}

    static Passage of(TextBlock block, Optional<URI> base) {
        var links = new ArrayList<Anchor>();
        for (var link : block.element.select("a[href]")) {
            var text = Spaces.collapse(link.text());
            if (!text.isEmpty() && block.text.contains(text)) {
                links.add(new Anchor(text, Addresses.resolve(base, link.attr("href"))));
            }
        }
        return new Passage(lines(block), links, block);
    }

    /// The whole passage on one line.
    String text() {
        return block.text;
    }

    /// The web address of the link with these words.
    Optional<URI> linked(String words) {
        for (var link : links) {
            if (link.text().equals(words)) {
                return link.href().filter(Addresses::isWeb);
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(TextBlock block) {
        if (block.element.select("br").isEmpty()) {
            return List.of(block.text);
        }
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        block.element.traverse((NodeVisitor) (Node node, int depth) -> {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (node instanceof Element element && element.normalName().equals("br")) {
                lines.add(Spaces.collapse(line));
                line.setLength(0);
            }
        });
        lines.add(Spaces.collapse(line));
        var own = lines.stream()
                .filter(text -> !text.isEmpty() && block.text.contains(text))
                .toList();
        return own.isEmpty() ? List.of(block.text) : own;
    }
}
