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
            "abstract",
            "entradilla",
            "chapo",
            "chapeau",
            "bajada",
            "sommario",
            "occhiello",
            "lede");
    /// How newsrooms call the paragraph in which a story begins; nothing below it says again what it says.
    private static final List<String> OPENINGS = List.of("lead", "perex", "sapo");
    /// A paragraph of fewer words says what the story is about rather than beginning it.
    private static final int SHORTEST_OPENING = 10;
    private static final int REACH = 8;

    private Decks() {}

    /// A standfirst and where it is shown.
    ///
    /// @param text the words
    /// @param block the block that shows it, -1 when it is only declared
    /// @param named whether its element says that it is a standfirst
    record Deck(String text, int block, boolean named) {}

    /// The block that an outlet sets apart as the story's first paragraph, -1 when there is none.
    static int opening(List<TextBlock> blocks, int titleAt) {
        for (int i = Math.max(0, titleAt + 1); titleAt >= 0 && i < Math.min(blocks.size(), titleAt + REACH); i++) {
            var block = blocks.get(i);
            boolean paragraph = block.words >= SHORTEST_OPENING
                    && block.words <= 120
                    && block.headingLevel() == 0
                    && block.linkDensity() < 0.3;
            if (paragraph && isNamed(block, OPENINGS)) {
                return i;
            }
        }
        return -1;
    }

    static Optional<Deck> find(PageScan scan, List<TextBlock> blocks, int titleAt) {
        var declared = scan.meta("og:description", "description", "twitter:description")
                .map(Titles::unescape)
                .orElse("");
        for (int i = Math.max(0, titleAt + 1); titleAt >= 0 && i < Math.min(blocks.size(), titleAt + REACH); i++) {
            var block = blocks.get(i);
            if (block.words >= 4 && block.words <= 80 && block.linkDensity() < 0.3 && isDeck(block, declared)) {
                return Optional.of(new Deck(block.text, i, isNamed(block, NAMES)));
            }
        }
        if (titleAt >= 0 && isHeadingAboveByline(blocks, titleAt + 1)) {
            return Optional.of(new Deck(blocks.get(titleAt + 1).text, titleAt + 1, true));
        }
        return scan.properties("alternativeHeadline").stream()
                .map(element -> Spaces.collapse(element.text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> new Deck(text, -1, true));
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
        boolean described = declared.length() > 20
                && block.text.equals(declared)
                && !block.tag().equals("p");
        return described || isNamed(block, NAMES);
    }

    private static boolean isNamed(TextBlock block, List<String> words) {
        var names = (block.element.className() + " " + block.element.id() + " " + block.element.attr("itemprop"))
                .toLowerCase(Locale.ROOT);
        var around = block.zone.above(1);
        boolean alone = around.blocks <= 2;
        var outer = alone ? (around.element.className() + " " + around.element.id()).toLowerCase(Locale.ROOT) : "";
        return names.contains("alternativeheadline")
                || words.stream().anyMatch(word -> says(names, word) || says(outer, word));
    }

    /// Whether a name is one of the words, so that "lead" is not found in "leaderboard".
    private static boolean says(String names, String name) {
        int at = names.indexOf(name);
        boolean starts = at == 0 || (at > 0 && !Character.isLetter(names.charAt(at - 1)));
        int end = at + name.length();
        return at >= 0 && starts && (end >= names.length() || !Character.isLetter(names.charAt(end)));
    }
}
