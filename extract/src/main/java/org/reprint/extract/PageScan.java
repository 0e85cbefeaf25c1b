package org.reprint.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// Gathers in one walk everything on a page that declares something: `meta`, `link`, JSON-LD, microdata and RDFa Lite
/// properties, `time`, links with `rel`, first-level headings and elements whose names speak of bylines or dates.
final class PageScan implements NodeVisitor {
    /// What the names of elements that show bylines, dates and standfirsts speak of.
    private static final List<String> TELLING = List.of(
            "author",
            "byline",
            "date",
            "time",
            "publish",
            "posted",
            "writer",
            "deck",
            "dek",
            "standfirst",
            "subtitle",
            "subhead",
            "sub-title",
            "summary",
            "bio",
            "credit",
            "lead",
            "kicker");
    private static final NameSigns SIGNS =
            new NameSigns(Stream.concat(TELLING.stream(), Stream.of("paywall")).toList());
    private static final int WALL = 1 << TELLING.size();
    private static final int MOST = 3000;
    private static final int LONGEST_NAME = 300;

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    final List<Json> linkedData = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<Element> relations = new ArrayList<>();
    final List<Element> properties = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> named = new ArrayList<>();
    /// Links whose addresses speak of printing.
    final List<Element> prints = new ArrayList<>();
    /// Whether any element's class speaks of a paywall.
    boolean walled;
    /// Whether any link leads to a public licence.
    boolean licensed;

    private PageScan() {}

    static PageScan of(Document document) {
        var scan = new PageScan();
        document.traverse(scan);
        return scan;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            look(element);
        }
    }

    private void look(Element element) {
        var tag = element.normalName();
        switch (tag) {
            case "meta" -> meta(element);
            case "link" -> links.add(element);
            case "script" -> script(element);
            case "time" -> keep(times, element);
            case "h1" -> keep(headings, element);
            default -> {}
        }
        if (element.attributesSize() == 0) {
            return;
        }
        var attributes = element.attributes();
        if (attributes.hasKey("itemprop") || attributes.hasKey("property")) {
            keep(properties, element);
        }
        if (tag.equals("a")) {
            anchor(element, attributes);
        }
        var classes = attributes.get("class").strip();
        var id = attributes.get("id");
        if (classes.length() + id.length() > 0) {
            int ofClasses = SIGNS.in(classes);
            boolean tells = ((ofClasses | SIGNS.in(id)) & ~WALL) != 0;
            if (tells && classes.length() + 1 + id.length() < LONGEST_NAME) {
                keep(named, element);
            }
            walled |= (ofClasses & WALL) != 0;
        }
    }

    private void anchor(Element element, Attributes attributes) {
        if (attributes.hasKey("rel")) {
            keep(relations, element);
        }
        var href = attributes.get("href").toLowerCase(Locale.ROOT);
        if (href.contains("print")) {
            keep(prints, element);
        }
        licensed |= href.contains("creativecommons");
    }

    private static void keep(List<Element> list, Element element) {
        if (list.size() < MOST) {
            list.add(element);
        }
    }

    private void meta(Element element) {
        var content = element.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (var attribute : List.of("property", "name", "itemprop")) {
            var name = element.attr(attribute).toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                metas.computeIfAbsent(name, _ -> new ArrayList<>()).add(Spaces.collapse(content));
            }
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json") && linkedData.size() < 50) {
            flatten(Json.parse(bare(element.data())), 0);
        }
    }

    /// JSON-LD without the comments around it, and without the entities of a page that escaped it as text.
    private static String bare(String data) {
        var text = data.strip();
        for (var wrapper : List.of("<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/")) {
            text = text.startsWith(wrapper) ? text.substring(wrapper.length()).strip() : text;
        }
        boolean escaped = text.indexOf('"') < 0 && text.contains("&quot;");
        return escaped ? Parser.unescapeEntities(text, false) : text;
    }

    private void flatten(Json json, int depth) {
        if (depth > 5) {
            return;
        }
        for (var item : json.each()) {
            if (item instanceof Json.Obj) {
                linkedData.add(item);
                flatten(item.get("@graph"), depth + 1);
                flatten(item.get("mainEntity"), depth + 1);
                flatten(item.get("mainEntityOfPage"), depth + 1);
            } else if (item instanceof Json.Arr) {
                flatten(item, depth + 1);
            }
        }
    }

    /// The first value of the first of these metas that the page has.
    Optional<String> meta(String... names) {
        for (var name : names) {
            for (var value : metas(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /// The names of all metas in lower case, in the order of the page.
    List<String> metaNames() {
        return List.copyOf(metas.keySet());
    }

    /// The JSON-LD objects that describe an article, the most telling type first.
    List<Json> articles() {
        return linkedData.stream()
                .filter(json -> rank(json) < 9)
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .toList();
    }

    private static int rank(Json json) {
        int best = 9;
        for (var type : json.get("@type").each()) {
            var name = type.string().orElse("");
            int rank = name.endsWith("NewsArticle")
                    ? 0
                    : name.endsWith("Article") || name.equals("BlogPosting") || name.equals("LiveBlogPosting")
                            ? 1
                            : name.equals("Report")
                                            || name.equals("Review")
                                            || name.equals("HowTo")
                                            || name.equals("Recipe")
                                    ? 2
                                    : name.equals("WebPage") ? 4 : name.equals("CreativeWork") ? 3 : 9;
            best = Math.min(best, rank);
        }
        return best;
    }

    /// Elements with that microdata or RDFa property.
    List<Element> properties(String name) {
        return properties.stream()
                .filter(element -> has(element.attr("itemprop"), name) || has(element.attr("property"), name))
                .toList();
    }

    private static boolean has(String value, String name) {
        int at = value.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        boolean starts = at == 0 || (at > 0 && " :".indexOf(value.charAt(at - 1)) >= 0);
        int end = at + name.length();
        return at >= 0 && starts && (end == value.length() || value.charAt(end) == ' ');
    }

    List<Element> named(String... words) {
        return named.stream()
                .filter(element -> {
                    var names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
                    return List.of(words).stream().anyMatch(names::contains);
                })
                .toList();
    }
}
