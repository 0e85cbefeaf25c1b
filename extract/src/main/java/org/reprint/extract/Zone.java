package org.reprint.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// An element that groups text, as a node of a tree that mirrors the page's. It knows what its names promise and, once
/// the page has been walked, how much text and how many links stand below it.
final class Zone {
    static final int ARTICLE = 1;
    static final int MAIN = 1 << 1;
    static final int ASIDE = 1 << 2;
    static final int NAV = 1 << 3;
    static final int FOOTER = 1 << 4;
    static final int HEADER = 1 << 5;
    static final int FORM = 1 << 6;
    static final int TABLE = 1 << 7;
    static final int LIST = 1 << 8;
    static final int FIGURE = 1 << 9;
    static final int BUTTON = 1 << 10;
    static final int BODY_PROPERTY = 1 << 11;
    static final int HIDDEN = 1 << 12;
    static final int QUOTE = 1 << 13;
    static final int DIALOG = 1 << 14;
    static final int SECTION = 1 << 15;

    final Optional<Zone> parent;
    final Element element;
    final int depth;
    final int order;
    /// What this element and all above it are.
    final int kinds;
    /// The learned evidence of this element's own names that article text stands below it; 0 when they say nothing.
    final float evidence;
    final float lowestEvidence;
    final float highestEvidence;
    final float sumOfEvidence;
    float words;
    float linkWords;
    int blocks;
    float paragraphWords;
    float longBlockWords;
    int firstBlock = Integer.MAX_VALUE;
    int lastBlock = -1;
    int children;
    double belief;
    private List<Element> links = List.of();
    private int firstLink;
    private int afterLinks;

    Zone(Optional<Zone> parent, Element element, int order, float evidence) {
        this.parent = parent;
        this.element = element;
        this.order = order;
        this.evidence = evidence;
        boolean outermost = parent.isEmpty();
        var above = parent.orElse(this);
        this.depth = outermost ? 0 : above.depth + 1;
        this.kinds = (outermost ? 0 : above.kinds) | kindsOf(element);
        this.lowestEvidence = Math.min(evidence, outermost ? 0 : above.lowestEvidence);
        this.highestEvidence = Math.max(evidence, outermost ? 0 : above.highestEvidence);
        this.sumOfEvidence = evidence + (outermost ? 0 : above.sumOfEvidence);
    }

    /// Takes note of where the links below this zone begin in the list that is being made of the page's.
    void begin(List<Element> links) {
        this.links = links;
        firstLink = links.size();
    }

    void end() {
        afterLinks = links.size();
    }

    /// The links below this zone.
    List<Element> links() {
        return links.subList(firstLink, Math.max(firstLink, afterLinks));
    }

    boolean is(int kind) {
        return (kinds & kind) != 0;
    }

    float linkDensity() {
        return words == 0 ? 0 : linkWords / words;
    }

    /// The zone `levels` above, or the outermost one.
    Zone above(int levels) {
        var zone = this;
        for (int i = 0; i < levels && zone.parent.isPresent(); i++) {
            zone = zone.parent.get();
        }
        return zone;
    }

    /// Adds what a zone below has gathered; each zone hands its sums up once, when the walk leaves it.
    void gather(Zone child) {
        words += child.words;
        linkWords += child.linkWords;
        blocks += child.blocks;
        paragraphWords += child.paragraphWords;
        longBlockWords += child.longBlockWords;
        firstBlock = Math.min(firstBlock, child.firstBlock);
        lastBlock = Math.max(lastBlock, child.lastBlock);
    }

    private static int kindsOf(Element element) {
        int kinds = switch (element.normalName()) {
            case "article" -> ARTICLE;
            case "main" -> MAIN;
            case "aside" -> ASIDE;
            case "nav" -> NAV;
            case "footer" -> FOOTER;
            case "header" -> HEADER;
            case "form", "fieldset" -> FORM;
            case "table" -> TABLE;
            case "ul", "ol", "dl" -> LIST;
            case "figure" -> FIGURE;
            case "button" -> BUTTON;
            case "blockquote" -> QUOTE;
            case "dialog" -> DIALOG;
            case "section" -> SECTION;
            default -> 0;
        };
        return element.attributesSize() == 0 ? kinds : kinds | kindsOfAttributes(element);
    }

    private static int kindsOfAttributes(Element element) {
        var attributes = element.attributes();
        int kinds = switch (attributes.get("role")) {
            case "article" -> ARTICLE;
            case "main" -> MAIN;
            case "complementary" -> ASIDE;
            case "navigation", "menu", "menubar" -> NAV;
            case "contentinfo" -> FOOTER;
            case "banner" -> HEADER;
            case "dialog", "alertdialog" -> DIALOG;
            case "button" -> BUTTON;
            default -> 0;
        };
        if (attributes.get("itemprop").equalsIgnoreCase("articleBody")) {
            kinds |= BODY_PROPERTY;
        }
        return isHidden(element) ? kinds | HIDDEN : kinds;
    }

    static boolean isHidden(Element element) {
        var attributes = element.attributes();
        if (attributes.hasKey("hidden")) {
            return true;
        }
        var style = attributes.get("style");
        if (style.isEmpty() || style.length() > 2000) {
            return false;
        }
        var compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return compact.contains("display:none") || compact.contains("visibility:hidden");
    }
}
