package org.reprint.extract;

import org.jsoup.nodes.Element;

/// A run of text between two boundaries of blocks, with what can be counted in it.
final class TextBlock {
    final int index;
    final Zone zone;
    /// The innermost element around the text that makes a block of it.
    final Element element;
    final String text;
    float words;
    float linkWords;
    int links;
    boolean emphasised;
    int letters;
    int capitals;
    int digits;
    int stops;
    int commas;
    int common;
    boolean endsSentence;
    boolean copyright;
    double belief;
    private String folded = "";
    private long marks = -1;

    TextBlock(int index, Zone zone, Element element, String text) {
        this.index = index;
        this.zone = zone;
        this.element = element;
        this.text = text;
    }

    float linkDensity() {
        return words == 0 ? 0 : Math.min(1, linkWords / words);
    }

    boolean isLong() {
        return words >= 15 && linkDensity() < 0.4;
    }

    /// Whether it is a bar of links ("About · Republish our work · Privacy"), which tells nothing by itself.
    boolean isLinkBar() {
        return links >= 3 && linkDensity() > 0.9;
    }

    /// The text as [Phrases#fold] makes it.
    String folded() {
        if (folded.isEmpty()) {
            folded = Phrases.fold(text);
        }
        return folded;
    }

    /// The sections of the lexicons that the text has phrases of, as [Phrases#marks] gives them.
    long marks() {
        if (marks < 0) {
            marks = Phrases.marks(text);
        }
        return marks;
    }

    String tag() {
        return element.normalName();
    }

    /// The level of a heading, 0 for other blocks.
    int headingLevel() {
        var name = tag();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }
}
