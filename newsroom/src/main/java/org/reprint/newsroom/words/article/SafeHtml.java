package org.reprint.newsroom.words.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.link.CitedLink;
import org.reprint.newsroom.words.picture.PictureUse;

/// A piece of HTML that may be printed unescaped: the only type templates print so.
///
/// There is one way to get one, [#of(String)]: whatever the text was, only the elements and attributes of
/// an article's body are left, links lead to `http`, `https` or `mailto`, and pictures are our own
/// (`/pictures/…`). What is left is a tree, printed by jsoup's HTML serialiser, so no half-open tag or
/// odd namespace can come through. Text comes in and out as UTF-16 strings of any length.
public final class SafeHtml {

    /// Addresses of pictures that we serve ourselves.
    private static final Pattern OUR_PICTURE = Pattern.compile("/pictures/[0-9a-f]{64}/[0-9]{2,5}\\.(jpg|png)");

    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /// Only ever read once it is made.
    private static final Cleaner ARTICLE_BODY = new Cleaner(articleBody());

    private static final Evaluator PICTURES = QueryParser.parse("img");
    private static final Evaluator LINKS = QueryParser.parse("a[href]");
    private static final Evaluator NO_LINKS = QueryParser.parse("a:not([href])");
    private static final Evaluator PARAGRAPHS = QueryParser.parse("p, li");
    private static final Evaluator NOT_IN_EXCERPTS = QueryParser.parse("img, picture, figure, table");

    /// Noncharacters (Unicode 23.7): no text that came over a line means anything by them.
    private static final String LINK_STARTS = "\uFDD0";
    private static final String LINK_ENDS = "\uFDD1";

    /// Characters below which a cut paragraph is left out.
    private static final int FEWEST = 40;

    /// Never changed once it is here.
    private final Document tree;

    /// The tree as it prints, once somebody wanted to know.
    private volatile @Nullable String html;

    private SafeHtml(Document tree) {
        this.tree = tree;
    }

    /// The one gate from untrusted text to a page.
    ///
    /// @param untrusted any text, taken as the inside of a `body` element
    public static SafeHtml of(String untrusted) {
        return of(untrusted, address -> Optional.empty());
    }

    /// The same, with pictures of the text replaced by our own prints of them.
    ///
    /// @param untrusted any text, taken as the inside of a `body` element
    /// @param ours finds the picture on file for an address as it stands in an `img`'s `src`; a picture that
    ///     is not found is left out
    public static SafeHtml of(String untrusted, Function<String, Optional<PictureUse>> ours) {
        Document dirty = read(untrusted);
        dirty.select(PICTURES).forEach(img -> ours.apply(img.attr("src")).ifPresent(use -> replace(img, use)));
        Document clean = ARTICLE_BODY.isValid(dirty) ? dirty : read(print(ARTICLE_BODY.clean(dirty)));
        for (Element picture : clean.select(PICTURES)) {
            if (!OUR_PICTURE.matcher(picture.attr("src")).matches()) {
                takeOut(picture);
            } else {
                ourSourceSet(picture);
            }
        }
        clean.select(LINKS).attr("rel", "noopener");
        clean.select(NO_LINKS).removeAttr("rel");
        return new SafeHtml(clean);
    }

    /// Nothing at all.
    public static SafeHtml empty() {
        return new SafeHtml(read(""));
    }

    /// The first paragraphs alone, without pictures, tables or headings: never more than three quarters of
    /// the text, so that an excerpt of a short text is not the text. A list's items count as paragraphs, and
    /// so do those of a quotation.
    ///
    /// @param paragraphs how many, at least 0
    public SafeHtml excerpt(int paragraphs) {
        Element body = tree.body();
        if (body.selectFirst(NOT_IN_EXCERPTS) != null) {
            body = body.clone();
            body.select(NOT_IN_EXCERPTS).remove();
        }
        Iterator<Element> blocks = body.selectStream(PARAGRAPHS)
                .filter(block -> block.hasText() && block.select(PARAGRAPHS).size() == 1)
                .iterator();
        List<Element> first = new ArrayList<>();
        int wanted = 0;
        while (first.size() < paragraphs && blocks.hasNext()) {
            first.add(blocks.next());
            wanted += first.getLast().text().length();
        }
        int known = wanted;
        while (share(known) < wanted && blocks.hasNext()) {
            known += blocks.next().text().length();
        }
        return opening(first, share(known));
    }

    private static int share(int characters) {
        return characters * 3 / 4;
    }

    private static SafeHtml opening(List<Element> blocks, int most) {
        int allowance = most;
        Document opening = read("");
        for (Element block : blocks) {
            String text = block.text();
            if (text.length() > allowance) {
                cut(text, allowance).ifPresent(opening.body()::appendChild);
                break;
            }
            allowance -= text.length();
            Element paragraph = opening.body().appendElement("p");
            block.childNodes().forEach(inside -> paragraph.appendChild(inside.clone()));
        }
        return new SafeHtml(opening);
    }

    /// The words that fit, as a paragraph of its own; nothing when they are too few to tell anything.
    private static Optional<Element> cut(String text, int allowance) {
        int end = text.lastIndexOf(' ', allowance);
        return end < FEWEST ? Optional.empty() : Optional.of(new Element("p").text(text.substring(0, end) + " …"));
    }

    /// The text alone, one block a line.
    public String text() {
        return lines(tree, SafeHtml::words);
    }

    /// The text for people to read: with captions, a table's row on one line, cells apart by tabs, no credits.
    public String reading() {
        Document read = tree.clone();
        read.select("figcaption small").remove();
        read.select("caption").tagName("p");
        for (Element row : read.select("tr")) {
            List<String> cells = row.children().stream().map(Element::text).toList();
            row.replaceWith(new Element("p").text(String.join(LINK_STARTS, cells)));
        }
        return lines(read, Element::text).replace(LINK_STARTS, "\t");
    }

    private static String lines(Document document, Function<Element, String> line) {
        return blockElements(document).stream().map(line).collect(Collectors.joining("\n"));
    }

    /// A `pre` keeps its line feeds; here it is one line like every block.
    private static String words(Element block) {
        return block.text().replace('\n', ' ');
    }

    private static List<Element> blockElements(Document document) {
        return document.body().select("p, h2, h3, h4, h5, h6, li, td, th, pre, figcaption, dt, dd").stream()
                .filter(block -> block.select("> p, > ul, > ol").isEmpty() && block.hasText())
                .toList();
    }

    /// One line of [#text()].
    ///
    /// @param words without line feeds
    /// @param links that stand on words of it
    public record Block(Kind kind, String words, List<Link> links) {
        public Block {
            links = List.copyOf(links);
        }

        /// What it is.
        public enum Kind {
            PARAGRAPH,
            HEADING,
            QUOTATION,
            ITEM,
            /// A caption or a cell of a table.
            ASIDE
        }

        /// @param start first UTF-16 unit inside the block
        /// @param end one past the last
        /// @param address `http` or `https`
        public record Link(int start, int end, URI address) {}
    }

    /// The lines of [#text()], each with what it is and the links in it.
    public List<Block> blocks() {
        return blockElements(tree).stream().map(SafeHtml::block).toList();
    }

    /// Marks change how white space comes out, so links are found by the letters before them.
    private static Block block(Element block) {
        Element marked = block.clone();
        List<Element> anchors = marked.select("a[href^=http]");
        anchors.forEach(link -> link.prependText(LINK_STARTS).appendText(LINK_ENDS));
        String words = words(block);
        int[] letters = letters(words);
        List<Block.Link> links = new ArrayList<>();
        Iterator<Element> next = anchors.iterator();
        int seen = 0;
        int start = 0;
        String text = words(marked);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == LINK_STARTS.charAt(0)) {
                start = seen;
            } else if (c == LINK_ENDS.charAt(0) && next.hasNext()) {
                Optional<URI> address = address(next.next());
                if (seen > start && seen <= letters.length && address.isPresent()) {
                    links.add(new Block.Link(letters[start], letters[seen - 1] + 1, address.get()));
                }
            } else if (c != ' ') {
                seen++;
            }
        }
        return new Block(kind(block), words, links);
    }

    /// Where each character stands that is no space.
    private static int[] letters(String words) {
        return IntStream.range(0, words.length())
                .filter(i -> words.charAt(i) != ' ')
                .toArray();
    }

    private static Block.Kind kind(Element block) {
        if (block.closest("blockquote") != null) {
            return Block.Kind.QUOTATION;
        }
        return switch (block.normalName()) {
            case "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li" -> Block.Kind.ITEM;
            case "td", "th", "figcaption" -> Block.Kind.ASIDE;
            default -> Block.Kind.PARAGRAPH;
        };
    }

    /// The links in it, in order, each with its words and the text of the block it stands in.
    public List<CitedLink> links() {
        List<CitedLink> links = new ArrayList<>();
        for (Element link : tree.select("a[href^=http]")) {
            Element block = Objects.requireNonNullElse(link.closest("p, li, td, blockquote, figcaption"), link);
            address(link).ifPresent(to -> links.add(new CitedLink(to, words(link), words(block))));
        }
        return links;
    }

    private static Optional<URI> address(Element link) {
        try {
            return Optional.of(new URI(link.attr("href")));
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    /// The same with anchors at the start of lines of [#text()], so that links can lead there; no text brings an
    /// `id` of its own.
    ///
    /// @param anchors by the number of the line, counted from 0; each of ASCII letters, digits and hyphens
    public SafeHtml anchored(Map<Integer, List<String>> anchors) {
        Document document = tree.clone();
        List<Element> lines = blockElements(document);
        anchors.forEach((line, ids) -> {
            for (String id : ids.reversed()) {
                if (!ANCHOR.matcher(id).matches()) {
                    throw new IllegalArgumentException("An anchor is of letters, digits and hyphens: " + id);
                }
                lines.get(line).prependElement("span").id(id);
            }
        });
        return new SafeHtml(document);
    }

    /// The same without any picture.
    public SafeHtml withoutPictures() {
        if (tree.selectFirst(PICTURES) == null) {
            return this;
        }
        Document document = tree.clone();
        document.select(PICTURES).forEach(SafeHtml::takeOut);
        return new SafeHtml(document);
    }

    /// The pictures in it, by SHA-256.
    public Set<String> pictures() {
        return tree.select(PICTURES).stream()
                .map(picture -> picture.attr("src").split("/")[2])
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether there is nothing in it.
    public boolean isEmpty() {
        return tree.body().childNodeSize() == 0;
    }

    /// The HTML, ready to print.
    public String html() {
        String known = html;
        if (known == null) {
            known = print(tree);
            html = known;
        }
        return known;
    }

    private static Document read(String html) {
        return Jsoup.parseBodyFragment(html, "");
    }

    private static String print(Document document) {
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.html);
        return document.body().html();
    }

    private static void replace(Element picture, PictureUse use) {
        picture.clearAttributes();
        picture.attr("src", use.address(use.width()))
                .attr("srcset", use.sourceSet())
                .attr("sizes", "(min-width: 48rem) 44rem, 100vw")
                .attr("width", Integer.toString(use.width()))
                .attr("height", Integer.toString(use.height()))
                .attr("alt", use.alt())
                .attr("loading", "lazy")
                .attr("decoding", "async");
    }

    /// A figure without its picture is a caption to nothing; one that holds more than pictures stays.
    private static void takeOut(Element picture) {
        Element figure = picture.closest("figure");
        picture.remove();
        if (figure != null && figure.select("img, table, blockquote, pre").isEmpty()) {
            figure.remove();
        }
    }

    private static void ourSourceSet(Element picture) {
        if (!Stream.of(picture.attr("srcset").split(","))
                .allMatch(s -> OUR_PICTURE.matcher(s.strip().split(" ", 2)[0]).matches())) {
            picture.removeAttr("srcset");
        }
    }

    private static Safelist articleBody() {
        return new Safelist()
                .addTags("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "cite", "q", "figure")
                .addTags("figcaption", "img", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "pre")
                .addTags("code", "a", "em", "strong", "b", "i", "u", "s", "del", "ins", "sub", "sup", "small", "mark")
                .addTags("abbr", "time", "br", "hr", "dl", "dt", "dd", "bdi", "ruby", "rt", "rp", "span")
                .addAttributes("a", "href", "title", "hreflang", "rel")
                .addAttributes("img", "src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding")
                .addAttributes("th", "colspan", "rowspan", "scope")
                .addAttributes("td", "colspan", "rowspan")
                .addAttributes("ol", "start", "reversed")
                .addAttributes("time", "datetime")
                .addAttributes("abbr", "title")
                .addAttributes(":all", "lang", "dir")
                .addProtocols("a", "href", "http", "https", "mailto");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html().equals(that.html());
    }

    @Override
    public int hashCode() {
        return html().hashCode();
    }

    @Override
    public String toString() {
        return html();
    }
}
