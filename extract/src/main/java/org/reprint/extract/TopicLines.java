package org.reprint.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Reads under which terms a page files its article: labelled lines ("Region: …"), `rel=tag`, metas and JSON-LD.
final class TopicLines {
    private static final Set<String> REGION = Set.copyOf(Lexicon.everywhere("region"));
    private static final Set<String> THEME = Set.copyOf(Lexicon.everywhere("theme"));
    private static final Set<String> REPORT = Set.copyOf(Lexicon.everywhere("report"));
    private static final int MOST = 40;

    private final Set<String> region = new LinkedHashSet<>();
    private final Set<String> theme = new LinkedHashSet<>();
    private final Set<String> report = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> sections = new LinkedHashSet<>();

    private TopicLines() {}

    static Topics read(PageScan scan, List<TextBlock> blocks, boolean[] kept) {
        var lines = new TopicLines();
        for (var block : blocks) {
            if (block.words <= 40 && !kept[block.index]) {
                lines.labelled(block);
            }
        }
        lines.declared(scan);
        return new Topics(
                List.copyOf(lines.region),
                List.copyOf(lines.theme),
                List.copyOf(lines.report),
                List.copyOf(lines.tags),
                List.copyOf(lines.sections));
    }

    private void labelled(TextBlock block) {
        int colon = Math.max(block.text.indexOf(':'), block.text.indexOf('：'));
        if (colon <= 0 || colon > 30) {
            return;
        }
        var label = block.text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (REGION.contains(label)) {
            region.addAll(terms(block, block.text.substring(colon + 1)));
        } else if (THEME.contains(label)) {
            theme.addAll(terms(block, block.text.substring(colon + 1)));
        } else if (REPORT.contains(label)) {
            report.addAll(terms(block, block.text.substring(colon + 1)));
        }
    }

    /// The linked terms of a line; without links, what stands between its commas.
    private static List<String> terms(TextBlock block, String rest) {
        var linked = new ArrayList<String>();
        for (var link : block.element.select("a")) {
            var text = Spaces.collapse(link.text());
            if (!text.isEmpty() && rest.contains(text)) {
                linked.add(text);
            }
        }
        return linked.isEmpty() ? split(rest) : linked;
    }

    private static List<String> split(String text) {
        var even = text.replace('、', ',')
                .replace('，', ',')
                .replace(';', ',')
                .replace('،', ',')
                .replace('|', ',');
        return Words.split(even, ',').stream()
                .map(Spaces::collapse)
                .filter(term -> term.length() < 60)
                .toList();
    }

    private void declared(PageScan scan) {
        scan.metas("article:tag").forEach(tag -> tags.addAll(split(tag)));
        for (var link : scan.relations) {
            if (Words.split(link.attr("rel").toLowerCase(Locale.ROOT), ' ').contains("tag") && tags.size() < MOST) {
                addText(link);
            }
        }
        for (var name : List.of("news_keywords", "keywords", "parsely-tags")) {
            for (var value : scan.metas(name)) {
                split(value).stream().limit(MOST).forEach(tags::add);
            }
        }
        for (var article : scan.articles()) {
            article.get("keywords").each().stream()
                    .flatMap(json -> json.string().stream())
                    .forEach(text -> split(text).stream().limit(MOST).forEach(tags::add));
            article.get("articleSection").each().stream()
                    .flatMap(json -> json.string().stream())
                    .map(Titles::unescape)
                    .forEach(sections::add);
        }
        scan.metas("article:section").forEach(sections::add);
    }

    private void addText(Element link) {
        var text = Spaces.collapse(link.text());
        text = text.startsWith("#") ? text.substring(1) : text;
        if (!text.isEmpty() && text.length() < 60) {
            tags.add(text);
        }
    }
}
