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
/// copyright and terms are read from. Few are ever read, so that lines and links are only made when asked for.
final class Passage {
    private final TextBlock block;
    private final Optional<URI> base;
    private Optional<List<String>> lines = Optional.empty();
    private Optional<List<Anchor>> links = Optional.empty();

    /// A link: its words and where it leads.
    record Anchor(String text, Optional<URI> href) {}

    private Passage(TextBlock block, Optional<URI> base) {
        this.block = block;
        this.base = base;
    }

    static Passage of(TextBlock block, Optional<URI> base) {
        return new Passage(block, base);
    }

    /// The block it was made of.
    TextBlock block() {
        return block;
    }

    /// The lines, white space collapsed, without empty ones.
    List<String> lines() {
        if (lines.isEmpty()) {
            lines = Optional.of(lines(block));
        }
        return lines.get();
    }

    /// The links in order.
    List<Anchor> links() {
        if (links.isEmpty()) {
            links = Optional.of(anchors());
        }
        return links.get();
    }

    /// The words that stand in italics, as the names of newspapers do.
    List<String> emphasised() {
        return block.element.select("em, i, cite").stream()
                .map(element -> Spaces.collapse(element.text()))
                .filter(text -> !text.isEmpty() && !text.equals(block.text) && block.text.contains(text))
                .toList();
    }

    private List<Anchor> anchors() {
        var anchors = new ArrayList<Anchor>();
        for (var link : block.zone.links()) {
            var text = Spaces.collapse(link.text());
            if (!text.isEmpty() && link.hasAttr("href") && block.text.contains(text)) {
                anchors.add(new Anchor(text, Addresses.resolve(base, link.attr("href"))));
            }
        }
        return anchors;
    }

    /// The whole passage on one line.
    String text() {
        return block.text;
    }

    /// The web address of the link with these words.
    Optional<URI> linked(String words) {
        for (var link : links()) {
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
