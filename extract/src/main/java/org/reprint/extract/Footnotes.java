package org.reprint.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// Finds footnotes: a raised link with a short mark that leads to a place further down the page, and the note there.
final class Footnotes {
    private static final int LONGEST_MARK = 4;
    private static final Set<String> HOLDERS = Set.of("li", "p", "div", "aside", "dd", "td");

    /// The marks by the links that refer and by the elements that hold the notes.
    private final Map<Element, String> references = new HashMap<>();
    private final Map<Element, String> notes = new HashMap<>();

    private Footnotes() {}

    static Footnotes of(Segmenter.Segments segments) {
        var footnotes = new Footnotes();
        var wanted = new HashMap<String, List<Element>>();
        for (var link : segments.zones().getFirst().links()) {
            var href = link.attr("href");
            if (href.length() > 1 && href.startsWith("#") && !mark(link).isEmpty() && isRaised(link)) {
                wanted.computeIfAbsent(href.substring(1), _ -> new ArrayList<>())
                        .add(link);
            }
        }
        if (!wanted.isEmpty()) {
            segments.zones().getFirst().element.traverse((NodeVisitor) (Node node, int depth) -> {
                if (node instanceof Element element && wanted.containsKey(element.id())) {
                    footnotes.pair(wanted.get(element.id()), element);
                }
            });
        }
        return footnotes;
    }

    private static boolean isRaised(Element link) {
        var parent = link.parent();
        return (parent != null && parent.normalName().equals("sup"))
                || (link.childrenSize() == 1 && link.child(0).normalName().equals("sup"))
                || link.attr("role").equals("doc-noteref")
                || link.className().contains("footnote");
    }

    /// The number or sign of a reference without brackets; empty when it is longer than marks are.
    private static String mark(Element link) {
        var text = link.text()
                .replace("[", "")
                .replace("]", "")
                .replace("(", "")
                .replace(")", "")
                .strip();
        return text.length() <= LONGEST_MARK ? text : "";
    }

    /// A note stands below what refers to it. Links in the note back to the text are no references.
    private void pair(List<Element> links, Element target) {
        var holder = target;
        while (!HOLDERS.contains(holder.normalName()) && holder.parent() != null) {
            holder = holder.parent();
        }
        var first = links.getFirst();
        if (notes.containsKey(holder)
                || !isAfter(holder, first)
                || holder.text().length() <= mark(first).length() + 2) {
            return;
        }
        notes.put(holder, mark(first));
        links.forEach(link -> references.put(link, mark(link)));
    }

    private static boolean isAfter(Element later, Element earlier) {
        var from = path(earlier);
        var to = path(later);
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            if (!from.get(i).equals(to.get(i))) {
                return to.get(i) > from.get(i);
            }
        }
        return false;
    }

    private static List<Integer> path(Element element) {
        var path = new ArrayList<Integer>();
        for (var at = element; at != null; at = at.parent()) {
            path.addFirst(at.siblingIndex());
        }
        return path;
    }

    /// The mark of a reference: a link, or what raises it.
    Optional<String> reference(Element element) {
        var own = references.get(element);
        if (own != null || references.isEmpty()) {
            return Optional.ofNullable(own);
        }
        boolean raises = element.normalName().equals("sup") && element.childrenSize() == 1;
        return raises ? Optional.ofNullable(references.get(element.child(0))) : Optional.empty();
    }

    /// The mark of the note that an element holds.
    Optional<String> note(Element element) {
        return notes.isEmpty() ? Optional.empty() : Optional.ofNullable(notes.get(element));
    }

    boolean hasNotes() {
        return !notes.isEmpty();
    }

    /// The note without its own mark before it.
    static Block.Footnote written(String mark, List<Inline> content) {
        if (!content.isEmpty() && content.getFirst() instanceof Inline.Text(var text)) {
            var rest = text.strip();
            for (var shown : List.of("[" + mark + "]", mark + ".", mark + ")", mark + " ")) {
                if (rest.startsWith(shown)) {
                    var without = new ArrayList<>(content);
                    without.set(
                            0, new Inline.Text(rest.substring(shown.length()).stripLeading()));
                    return new Block.Footnote(mark, without);
                }
            }
        }
        return new Block.Footnote(mark, content);
    }

    /// Whether a link only leads back to the text.
    static boolean leadsBack(Element link) {
        var text = link.text();
        return link.attr("href").startsWith("#") && text.chars().noneMatch(Character::isLetter);
    }
}
