package org.reprint.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks the page once more and makes blocks of the text that was kept, with the structure the page gives it. Depth is
/// bounded by the parser.
final class BodyBuilder {
    private final IdentityHashMap<Node, Integer> owners;
    private final List<TextBlock> blocks;
    private final boolean[] kept;
    private final Optional<URI> base;
    /// A lead picture outside a figure is at least this wide, in CSS pixels; faces and badges are not.
    private static final int SMALLEST_LEAD = 300;
    /// How many blocks may stand between the title and the text that follows its picture.
    private static final int FARTHEST_LEAD = 20;

    private final Pictures pictures;
    private final Footnotes footnotes;
    private Optional<URI> lastPicture = Optional.empty();
    private final int first;
    private final int last;
    private final int titleAt;
    /// Zones of which nothing can be kept, in the page's order.
    private final List<Zone> barren;
    private int nextBarren;
    private int at = -1;
    private int run = -1;

    BodyBuilder(Segmenter.Segments segments, boolean[] kept, int titleAt, Optional<URI> base) {
        this.titleAt = titleAt;
        this.owners = segments.owners();
        this.blocks = segments.blocks();
        this.kept = kept;
        this.base = base;
        this.pictures = new Pictures(base);
        this.footnotes = Footnotes.of(segments);
        int from = kept.length;
        int to = -1;
        for (int i = 0; i < kept.length; i++) {
            from = kept[i] ? Math.min(from, i) : from;
            to = kept[i] ? i : to;
        }
        this.first = from;
        this.last = to;
        this.barren = barren(segments.zones());
    }

    /// The outermost zones that have text, but none that is kept or stands near enough to kept text for a picture
    /// without words to be kept.
    private List<Zone> barren(List<Zone> zones) {
        var keptBefore = new int[kept.length + 1];
        for (int i = 0; i < kept.length; i++) {
            keptBefore[i + 1] = keptBefore[i] + (kept[i] ? 1 : 0);
        }
        var found = new ArrayList<Zone>();
        int covered = -1;
        for (var zone : zones) {
            int to = Math.min(kept.length, zone.lastBlock + 3);
            int from = Math.min(to, Math.max(0, zone.firstBlock - 2));
            boolean lead = titleAt >= 0 && zone.lastBlock >= titleAt && zone.firstBlock <= first;
            if (zone.lastBlock > covered && !lead && keptBefore[to] == keptBefore[from]) {
                found.add(zone);
                covered = zone.lastBlock;
            }
        }
        return found;
    }

    List<Block> build(Element body) {
        var flow = new Flow();
        children(body, flow);
        return flow.blocks();
    }

    private void children(Element element, Flow flow) {
        for (var child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                take(text, flow);
            } else if (child instanceof Element inner) {
                take(inner, flow);
            }
        }
    }

    private void take(TextNode node, Flow flow) {
        int owner = owners.getOrDefault(node, -1);
        if (owner < 0) {
            flow.add(" ");
            return;
        }
        at = owner;
        if (!kept[owner]) {
            return;
        }
        if (owner != run) {
            flow.endParagraph();
            run = owner;
        }
        flow.add(node.getWholeText());
    }

    /// Whether nothing of an element can be kept; the walk then goes on behind it.
    private boolean passes(Element element) {
        while (nextBarren < barren.size() && barren.get(nextBarren).lastBlock <= at) {
            nextBarren++;
        }
        boolean passed =
                nextBarren < barren.size() && barren.get(nextBarren).element.equals(element);
        if (passed) {
            at = barren.get(nextBarren).lastBlock;
        }
        return passed;
    }

    private void take(Element element, Flow flow) {
        if (passes(element)) {
            flow.endParagraph();
            return;
        }
        var note = footnotes.note(element);
        if (note.isPresent()) {
            note(element, note.get(), flow);
            return;
        }
        var reference = footnotes.reference(element);
        if (reference.isPresent() && at >= 0 && kept[at]) {
            flow.note(reference.get());
            return;
        }
        switch (element.normalName()) {
            case "br" -> flow.lineBreak();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, flow);
            case "ul", "ol" -> list(element, flow);
            case "blockquote" -> quotation(element, flow);
            case "pre" -> code(element, flow);
            case "table" -> table(element, flow);
            case "figure" -> figure(element, flow);
            case "img", "amp-img", "picture" -> picture(element, flow);
            case "noscript" -> lazyPicture(element, flow);
            case "iframe", "video", "audio", "object", "embed", "amp-youtube", "amp-iframe" -> embed(element, flow);
            case "a" -> link(element, flow);
            case "em", "i", "cite" -> marked(element, Flow.Kind.EMPHASIS, flow);
            case "strong", "b" -> marked(element, Flow.Kind.STRONG, flow);
            case "sup" -> marked(element, Flow.Kind.RAISED, flow);
            case "sub" -> marked(element, Flow.Kind.LOWERED, flow);
            case "code", "kbd", "samp" -> marked(element, Flow.Kind.CODE, flow);
            default -> other(element, flow);
        }
    }

    private void note(Element element, String mark, Flow flow) {
        flow.endParagraph();
        var inner = new Flow();
        children(element, inner);
        var content = Tables.flatten(inner.blocks());
        if (!content.isEmpty()) {
            flow.add(Footnotes.written(mark, content));
        }
    }

    private void other(Element element, Flow flow) {
        if (Segmenter.isSilent(element)) {
            return;
        }
        boolean boundary = Segmenter.isBoundary(element);
        if (boundary) {
            flow.endParagraph();
        }
        children(element, flow);
        if (boundary) {
            flow.endParagraph();
        }
    }

    private void marked(Element element, Flow.Kind kind, Flow flow) {
        flow.open(kind, Optional.empty());
        children(element, flow);
        flow.close();
    }

    private void link(Element element, Flow flow) {
        if (footnotes.hasNotes() && Footnotes.leadsBack(element)) {
            return;
        }
        var href = Addresses.resolve(base, element.attr("href"));
        if (href.isEmpty() || element.attr("href").startsWith("#")) {
            children(element, flow);
            return;
        }
        flow.open(Flow.Kind.LINK, href);
        children(element, flow);
        flow.close();
    }

    private void heading(Element element, Flow flow) {
        flow.endParagraph();
        var inner = new Flow();
        children(element, inner);
        int level = Math.max(2, element.normalName().charAt(1) - '0');
        for (var block : inner.blocks()) {
            flow.add(block instanceof Block.Paragraph(var content) ? new Block.Heading(level, content) : block);
        }
    }

    private void list(Element element, Flow flow) {
        flow.endParagraph();
        var items = new ArrayList<List<Block>>();
        for (var child = element.firstChild(); child != null; child = child.nextSibling()) {
            var inner = new Flow();
            if (child instanceof TextNode text) {
                take(text, inner);
            } else if (child instanceof Element item) {
                if (item.normalName().equals("li") && footnotes.note(item).isEmpty()) {
                    children(item, inner);
                } else {
                    take(item, inner);
                }
            }
            if (!inner.blocks().isEmpty()) {
                items.add(inner.blocks());
            }
        }
        if (items.stream().flatMap(List::stream).allMatch(BodyBuilder::standsAlone)) {
            items.forEach(item -> item.forEach(flow::add));
        } else {
            flow.add(new Block.ListBlock(element.normalName().equals("ol"), start(element), items));
        }
    }

    /// What needs no list around it.
    private static boolean standsAlone(Block block) {
        return block instanceof Block.Figure || block instanceof Block.Footnote;
    }

    private static int start(Element element) {
        var start = element.attr("start");
        return start.length() < 6 && !start.isEmpty() && start.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(start)
                : 1;
    }

    private void quotation(Element element, Flow flow) {
        flow.endParagraph();
        var inner = new Flow();
        children(element, inner);
        if (!inner.blocks().isEmpty()) {
            flow.add(new Block.Quotation(inner.blocks(), Addresses.resolve(base, element.attr("cite"))));
        }
        Embeds.ofQuotation(element, base).filter(_ -> inScope()).ifPresent(flow::add);
    }

    private void code(Element element, Flow flow) {
        flow.endParagraph();
        var before = at;
        var probe = new Flow();
        children(element, probe);
        boolean wanted = before != at && probe.blocks().stream().anyMatch(_ -> true);
        if (wanted) {
            flow.add(new Block.Code(element.wholeText().strip(), language(element)));
        }
    }

    private static Optional<String> language(Element element) {
        for (var name :
                Words.split(element.className() + " " + element.select("code").attr("class"), ' ')) {
            if (name.startsWith("language-") && name.length() < 30) {
                return Optional.of(name.substring("language-".length()).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private void table(Element element, Flow flow) {
        flow.endParagraph();
        if (!Tables.isData(element)) {
            children(element, flow);
            return;
        }
        var rows = new ArrayList<List<Block.Cell>>();
        for (var row : element.select("tr")) {
            var cells = new ArrayList<Block.Cell>();
            boolean any = false;
            for (var cell : row.children()) {
                var content = cellContent(cell);
                any |= !content.isEmpty();
                cells.add(Tables.cell(cell, content));
            }
            if (any) {
                rows.add(cells);
            }
        }
        if (!rows.isEmpty()) {
            var caption = element.children().stream()
                    .filter(child -> child.normalName().equals("caption"))
                    .findFirst();
            flow.add(new Block.Table(caption.map(this::cellContent).orElse(List.of()), rows));
        }
    }

    private List<Inline> cellContent(Element cell) {
        var inner = new Flow();
        children(cell, inner);
        return Tables.flatten(inner.blocks());
    }

    private void figure(Element element, Flow flow) {
        flow.endParagraph();
        var picture = pictures.first(element);
        if (picture.isEmpty() || !(inScope() || belowTitle())) {
            children(element, flow);
            return;
        }
        var inner = new Flow();
        for (var caption : element.select("figcaption")) {
            readCaption(caption, inner);
        }
        var caption = Captions.take(Tables.flatten(inner.blocks()));
        flow.add(new Block.Figure(Captions.credited(picture.get(), caption.credit()), caption.content()));
    }

    /// A caption goes with its picture, whatever was thought of its text.
    private void readCaption(Element caption, Flow flow) {
        for (var child = caption.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                flow.add(text.getWholeText());
                at = Math.max(at, owners.getOrDefault(text, -1));
            } else if (child instanceof Element inner && !Segmenter.isSilent(inner)) {
                flow.add(" ");
                readCaption(inner, flow);
                flow.add(" ");
            }
        }
    }

    private void picture(Element element, Flow flow) {
        if (inScope() || (belowTitle() && Pictures.size(element.attr("width")) >= SMALLEST_LEAD)) {
            pictures.of(element).ifPresent(image -> show(image, flow));
        }
    }

    private void show(Image image, Flow flow) {
        lastPicture = Optional.of(image.address());
        flow.add(new Block.Figure(image, List.of()));
    }

    private void lazyPicture(Element element, Flow flow) {
        if (inScope()) {
            // What a script would have loaded may have been found in its place already.
            pictures.first(element)
                    .filter(image -> !lastPicture.equals(Optional.of(image.address())))
                    .ifPresent(image -> show(image, flow));
        }
    }

    private void embed(Element element, Flow flow) {
        if (inScope()) {
            Embeds.of(element, base).ifPresent(flow::add);
        }
    }

    /// Whether the walk stands between the title and the text, where the picture of the whole article is shown.
    private boolean belowTitle() {
        return titleAt >= 0 && at >= titleAt && at < first && first - titleAt <= FARTHEST_LEAD;
    }

    /// Whether the walk stands amid kept text: things without words are kept where their neighbours are.
    private boolean inScope() {
        if (at < first - 1 || at >= last + 1 || last < 0) {
            return false;
        }
        int near = 0;
        for (int i = Math.max(0, at - 1); i <= Math.min(blocks.size() - 1, at + 2); i++) {
            near += kept[i] ? 1 : 0;
        }
        return near >= 2;
    }
}
