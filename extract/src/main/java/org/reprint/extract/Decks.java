package org.reprint.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the standfirst: a block right below the title whose element says so, or one that repeats what the page
/// declares as its description.
final class Decks {
    private static final List<String> NAMES = List.of(
            "deck",
            "dek",
            "standfirst",
            "subtitle",
            "sub-title",
            "subhead",
            "subheadline",
            "sub-headline",
            "article-summary",
            "article__summary",
            "article-intro",
            "teaser",
            "perex",
            "abstract",
            "sapo",
            "entradilla",
            "chapo",
            "chapeau",
            "bajada",
            "sommario",
            "occhiello",
            "lede",
            "lead");
    private static final int REACH = 8;

    private Decks() {}

    /// A standfirst and where it is shown.
    ///
    /// @param text the words
    /// @param block the block that shows it, -1 when it is only declared
    record Deck(String text, int block) {}

    static Optional<Deck> find(PageScan scan, List<TextBlock> blocks, int titleAt) {
        var declared = scan.meta("og:description", "description", "twitter:description")
                .map(Titles::unescape)
                .orElse("");
        for (int i = Math.max(0, titleAt + 1); titleAt >= 0 && i < Math.min(blocks.size(), titleAt + REACH); i++) {
            var block = blocks.get(i);
            if (block.words >= 4 && block.words <= 80 && block.linkDensity() < 0.3 && isDeck(block, declared)) {
                return Optional.of(new Deck(block.text, i));
            }
        }
        if (titleAt >= 0 && isHeadingAboveByline(blocks, titleAt + 1)) {
            return Optional.of(new Deck(blocks.get(titleAt + 1).text, titleAt + 1));
        }
        return scan.properties("alternativeHeadline").stream()
                .map(element -> Spaces.collapse(element.text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> new Deck(text, -1));
    }

    /// A second heading right below the title with the byline or the date below it: the body has not begun yet.
    private static boolean isHeadingAboveByline(List<TextBlock> blocks, int at) {
        if (at + 1 >= blocks.size()) {
            return false;
        }
        var heading = blocks.get(at);
        var next = blocks.get(at + 1);
        return heading.headingLevel() > 1
                && heading.words >= 6
                && heading.words <= 60
                && heading.linkDensity() < 0.3
                && next.words <= 20
                && (Names.beginsAsByline(next.text)
                        || DateReader.read(next.text).isPresent());
    }

    private static boolean isDeck(TextBlock block, String declared) {
        var names = (block.element.className() + " " + block.element.id() + " " + block.element.attr("itemprop"))
                .toLowerCase(Locale.ROOT);
        var around = block.zone.above(1);
        boolean alone = around.blocks <= 2;
        var outer = alone ? (around.element.className() + " " + around.element.id()).toLowerCase(Locale.ROOT) : "";
        boolean named = NAMES.stream().anyMatch(name -> says(names, name) || says(outer, name));
        boolean described = declared.length() > 20
                && block.text.equals(declared)
                && !block.tag().equals("p");
        return named || described || names.contains("alternativeheadline");
    }

    /// Whether a name is one of the words, so that "lead" is not found in "leaderboard".
    private static boolean says(String names, String name) {
        int at = names.indexOf(name);
        boolean starts = at == 0 || (at > 0 && !Character.isLetter(names.charAt(at - 1)));
        int end = at + name.length();
        return at >= 0 && starts && (end >= names.length() || !Character.isLetter(names.charAt(end)));
    }
}
