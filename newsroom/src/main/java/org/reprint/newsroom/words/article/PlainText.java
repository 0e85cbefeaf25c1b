package org.reprint.newsroom.words.article;

import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes a body as plain text for people: one block a line, a caption on a line of its own, a row of a table on
/// one line with tabs between its cells. A picture's credit is not part of the text.
final class PlainText {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "figure",
            "figcaption",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "pre",
            "dl",
            "dt",
            "dd",
            "hr");

    /// White space as HTML has it: a no-break space is none.
    private static final Pattern SPACE = Pattern.compile("[ \t\n\f\r]+");

    private final StringJoiner lines = new StringJoiner("\n");
    private final StringBuilder run = new StringBuilder();

    private PlainText() {}

    /// The text of a body.
    static String of(SafeHtml body) {
        PlainText text = new PlainText();
        text.blocks(Jsoup.parseBodyFragment(body.html()).body());
        return text.lines.toString();
    }

    private void blocks(Element within) {
        for (Node node : within.childNodes()) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                line(run.toString());
                block(element);
            } else {
                words(node, run);
            }
        }
        line(run.toString());
    }

    private void block(Element block) {
        switch (block.normalName()) {
            case "tr" -> line(block.children().stream().map(PlainText::cell).collect(Collectors.joining("\t")));
            case "pre" -> block.wholeText().lines().forEach(this::keep);
            default -> blocks(block);
        }
    }

    private static String cell(Element cell) {
        StringBuilder words = new StringBuilder();
        words(cell, words);
        return normal(words.toString());
    }

    private static void words(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append(SPACE.matcher(text.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element && !isCredit(element)) {
            out.append(element.normalName().equals("br") ? " " : "");
            element.childNodes().forEach(inside -> words(inside, out));
        }
    }

    private static boolean isCredit(Element element) {
        return element.normalName().equals("small") && element.closest("figcaption") != null;
    }

    private static String normal(String words) {
        return words.replaceAll(" {2,}", " ").strip();
    }

    /// Ends a run of words. Tabs between cells stay.
    private void line(String words) {
        keep(normal(words));
        run.setLength(0);
    }

    private void keep(String line) {
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
    }
}
