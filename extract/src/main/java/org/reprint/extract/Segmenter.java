package org.reprint.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Cuts a page into blocks of text at the boundaries that a browser would show: block elements and empty lines. One
/// walk over the page, without recursion.
final class Segmenter implements NodeFilter {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "select",
            "textarea",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "head",
            "datalist",
            "map",
            "amp-ad",
            "amp-sidebar",
            "input");
    private static final Set<String> BLOCKS_BEYOND_HTML = Set.of("button", "summary", "details", "picture", "label");

    private final NameEvidence evidence;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();
    private final IdentityHashMap<Node, Integer> owners = new IdentityHashMap<>();
    private final StringBuilder run = new StringBuilder();
    private final List<TextNode> runNodes = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private Zone zone;
    private Element holder;
    private float runLinkWords;
    private int runLinks;
    private int runEmphasis;
    private int linkDepth;
    private int emphasisDepth;
    private int breaks;
    private int elements;
    private final int maxElements;

    private Segmenter(Element body, NameEvidence evidence, int maxElements) {
        this.evidence = evidence;
        this.maxElements = maxElements;
        this.zone = new Zone(Optional.empty(), body, 0, 0);
        this.holder = body;
        zone.begin(links);
        zones.add(zone);
    }

    /// The blocks of a page.
    ///
    /// @param blocks in the page's order
    /// @param zones every element that groups, parents before children
    /// @param owners which block each text node belongs to
    record Segments(List<TextBlock> blocks, List<Zone> zones, IdentityHashMap<Node, Integer> owners) {}

    static Segments cut(Document document, NameEvidence evidence, int maxElements) {
        var body = document.body();
        var segmenter = new Segmenter(body, evidence, maxElements);
        NodeTraversor.filter(segmenter, body);
        segmenter.flush();
        segmenter.zone.end();
        segmenter.gather();
        return new Segments(segmenter.blocks, segmenter.zones, segmenter.owners);
    }

    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    static boolean isBoundary(Element element) {
        var name = element.normalName();
        return element.isBlock() ? !name.equals("ins") && !name.equals("del") : isBoundaryBeyondHtml(name);
    }

    private static boolean isBoundaryBeyondHtml(String name) {
        return BLOCKS_BEYOND_HTML.contains(name) || name.indexOf('-') > 0;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            take(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (isSilent(element) || ++elements > maxElements) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "font" -> flushAtHeadline(element);
            case "a" -> {
                linkDepth++;
                runLinks++;
                links.add(element);
            }
            case "em", "i", "strong", "b" -> emphasisDepth++;
            default -> {
                if (depth > 0 && isBoundary(element)) {
                    enter(element);
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "a" -> linkDepth--;
                case "em", "i", "strong", "b" -> emphasisDepth--;
                case "font" -> flushAtHeadline(element);
                default -> {
                    if (depth > 0 && isBoundary(element)) {
                        leave();
                    }
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        flush();
        zone.children++;
        zone = new Zone(Optional.of(zone), element, zones.size(), evidence.of(element));
        zone.begin(links);
        zones.add(zone);
        holder = element;
    }

    private void leave() {
        flush();
        zone.end();
        zone = zone.parent.orElse(zone);
        holder = zone.element;
    }

    /// Before there were style sheets, a headline was a line of letters two sizes above the text's.
    private void flushAtHeadline(Element font) {
        var size = font.attr("size").strip();
        if (size.equals("5") || size.equals("6") || size.equals("7") || size.equals("+2") || size.equals("+3")) {
            flush();
        }
    }

    private void lineBreak() {
        if (++breaks >= 2) {
            flush();
        } else {
            run.append('\n');
        }
    }

    private void take(TextNode node) {
        var text = node.getWholeText();
        if (text.isBlank()) {
            run.append(' ');
            return;
        }
        breaks = 0;
        run.append(text);
        runNodes.add(node);
        if (linkDepth > 0) {
            runLinkWords += WordCount.of(text);
        }
        if (emphasisDepth > 0) {
            runEmphasis += text.length();
        }
    }

    private void flush() {
        breaks = 0;
        if (!runNodes.isEmpty()) {
            var text = Spaces.collapse(run);
            if (!text.isEmpty()) {
                add(text);
            }
        }
        run.setLength(0);
        runNodes.clear();
        runLinkWords = 0;
        runLinks = 0;
        runEmphasis = 0;
    }

    private void add(String text) {
        var block = new TextBlock(blocks.size(), zone, holder, text);
        Counting.count(block);
        block.linkWords = runLinkWords;
        block.links = runLinks;
        block.emphasised = runEmphasis > text.length() * 0.9;
        for (var node : runNodes) {
            owners.put(node, block.index);
        }
        blocks.add(block);
        zone.words += block.words;
        zone.linkWords += Math.min(block.words, block.linkWords);
        zone.blocks++;
        zone.paragraphWords += block.tag().equals("p") ? block.words : 0;
        zone.longBlockWords += block.isLong() ? block.words : 0;
        zone.firstBlock = Math.min(zone.firstBlock, block.index);
        zone.lastBlock = block.index;
    }

    private void gather() {
        for (int i = zones.size() - 1; i > 0; i--) {
            var child = zones.get(i);
            child.parent.ifPresent(parent -> parent.gather(child));
        }
    }
}
