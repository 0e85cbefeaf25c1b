package org.reprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes off the two ends of a body what an outlet says about itself and its authors rather than about the story: the
/// byline above, appeals to the readers, notes to them, lines about the authors, the copyright line below.
final class BodyEnds {
    private static final Phrases NOTES = Phrases.of("note to readers");
    private static final Set<String> BIO = Set.copyOf(Lexicon.everywhere("bio"));
    /// How many kept blocks from either end are looked at.
    private static final int REACH = 8;
    private static final int LONGEST = 80;
    /// Bodies shorter than this are left as they are: too little would remain.
    private static final int SHORTEST_BODY = 100;

    private final List<TextBlock> blocks;
    private final Selection.Choice choice;
    private final List<Author> authors;

    private BodyEnds(List<TextBlock> blocks, Selection.Choice choice, List<Author> authors) {
        this.blocks = blocks;
        this.choice = choice;
        this.authors = authors;
    }

    static void clear(List<TextBlock> blocks, Selection.Choice choice, List<Author> authors, int titleAt) {
        var ends = new BodyEnds(blocks, choice, authors);
        var kept = ends.kept();
        double words = kept.stream().mapToDouble(block -> block.words).sum();
        if (words < SHORTEST_BODY) {
            return;
        }
        kept.stream().limit(REACH).forEach(block -> ends.opening(block, titleAt));
        kept.reversed().stream().limit(REACH).forEach(ends::closing);
        ends.separators();
    }

    private List<TextBlock> kept() {
        var kept = new ArrayList<TextBlock>();
        for (var block : blocks) {
            if (choice.kept()[block.index]) {
                kept.add(block);
            }
        }
        return kept;
    }

    private void opening(TextBlock block, int titleAt) {
        if (isNote(block)) {
            choice.drop(block.index, "it speaks to the readers");
        } else if (titleAt >= 0 && block.index > titleAt && isByline(block)) {
            choice.drop(block.index, "it is the byline");
        }
    }

    private void closing(TextBlock block) {
        if (isNote(block)) {
            choice.drop(block.index, "it speaks to the readers");
        } else if (isAboutAuthor(block)) {
            choice.drop(block.index, "it says who the author is");
        } else if (block.copyright && block.words < LONGEST && block.text.startsWith("©")) {
            choice.drop(block.index, "it is the copyright line");
        }
    }

    private static boolean isNote(TextBlock block) {
        return block.words <= LONGEST && NOTES.in(block);
    }

    private boolean isByline(TextBlock block) {
        return block.words <= 16
                && Names.beginsAsByline(block.text)
                && authors.stream().anyMatch(author -> block.text.contains(author.name()));
    }

    /// Begins with an author's name and goes on as a line about a person does: "Jane Doe is …", "林汀，本刊记者".
    private boolean isAboutAuthor(TextBlock block) {
        for (var author : authors) {
            if (block.words <= LONGEST && block.text.startsWith(author.name())) {
                var rest = block.text.substring(author.name().length()).strip();
                var words = Words.of(rest);
                boolean says = !words.isEmpty()
                        && (BIO.contains(words.getFirst()) || (",，、".indexOf(rest.charAt(0)) >= 0 && block.emphasised));
                if (says) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Stars that stood between the text and what was dropped.
    private void separators() {
        for (var block : kept().reversed()) {
            if (block.letters > 0 || block.digits > 0) {
                return;
            }
            choice.drop(block.index, "nothing follows it");
        }
    }
}
