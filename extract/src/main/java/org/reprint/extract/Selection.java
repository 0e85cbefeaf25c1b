package org.reprint.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Decides which blocks are the article: by the model's belief, then by a few rules that need the whole picture. Every
/// decision carries its reason.
final class Selection {
    private static final double ENOUGH = 0.5;
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.4;
    private static final double SURELY = 0.85;
    private static final double DOUBTFUL = 0.22;
    private static final int SHORTEST_BROTHER = 6;
    private static final int SHORTEST_FAMILY = 40;
    private static final Phrases APPEALS = Phrases.of("appeal");
    private static final Phrases NOTES = Phrases.of("note to readers");
    private static final Phrases SEE_ALSO = Phrases.of("see also");
    private static final Phrases COMMENTS = Phrases.of("comments");
    private final List<TextBlock> blocks;
    private final boolean[] kept;
    private final String[] reasons;

    private Selection(List<TextBlock> blocks) {
        this.blocks = blocks;
        this.kept = new boolean[blocks.size()];
        this.reasons = new String[blocks.size()];
    }

    /// What was decided.
    ///
    /// @param kept by block
    /// @param reasons by block
    record Choice(boolean[] kept, String[] reasons) {
        void keep(int block, String reason) {
            kept[block] = true;
            reasons[block] = reason;
        }

        void drop(int block, String reason) {
            kept[block] = false;
            reasons[block] = reason;
        }
    }

    static Choice choose(Segmenter.Segments segments, String title) {
        var selection = new Selection(segments.blocks());
        selection.byBelief();
        selection.keepBrothers();
        selection.dropHidden();
        selection.keepTables(segments.zones());
        selection.dropAppeals();
        selection.dropSeeAlso();
        selection.dropComments();
        selection.dropRepeats();
        selection.dropPullQuotes();
        selection.dropTitle(title);
        selection.dropLooseHeadings();
        selection.neverNothing(segments);
        return new Choice(selection.kept, selection.reasons);
    }

    private void byBelief() {
        for (var block : blocks) {
            kept[block.index] = block.belief >= ENOUGH;
            reasons[block.index] = kept[block.index] ? "the model believes in it" : "the model does not believe in it";
        }
    }

    /// Paragraphs of one element are one text: where they are likely together, the doubtful ones among them stay. This
    /// holds above all for short news in languages and layouts that the model has not seen.
    private void keepBrothers() {
        var families = new LinkedHashMap<Zone, List<TextBlock>>();
        for (var block : blocks) {
            if (block.words >= SHORTEST_BROTHER && block.headingLevel() == 0 && block.linkDensity() < 0.3) {
                var family = block.tag().equals("p") ? block.zone.above(1) : block.zone;
                families.computeIfAbsent(family, _ -> new ArrayList<>()).add(block);
            }
        }
        for (var family : families.values()) {
            double words = 0;
            double belief = 0;
            for (var block : family) {
                words += block.words;
                belief += block.words * block.belief;
            }
            double mean = belief / Math.max(1, words);
            // Where the model is sure of the family, it is to be trusted on the brother that it doubts, too.
            if (family.size() < 2 || words < SHORTEST_FAMILY || mean < LIKELY || mean > SURELY) {
                continue;
            }
            for (var block : family) {
                boolean note = APPEALS.in(block) || NOTES.in(block);
                if (!kept[block.index] && !note && block.belief >= DOUBTFUL) {
                    kept[block.index] = true;
                    reasons[block.index] = "it stands among paragraphs that are likely";
                }
            }
        }
    }

    private void drop(TextBlock block, String reason) {
        kept[block.index] = false;
        reasons[block.index] = reason;
    }

    /// Calls to subscribe, donate, follow or accept cookies, and lines without a letter.
    private void dropAppeals() {
        for (var block : blocks) {
            if (!kept[block.index]) {
                continue;
            }
            if (block.letters == 0) {
                drop(block, "it has no words");
            } else if (block.words <= 60 && appeals(block)) {
                drop(block, "it appeals to the reader");
            }
        }
    }

    /// One call may stand in an honest sentence; two in one short block do not.
    private static boolean appeals(TextBlock block) {
        var first = APPEALS.first(block);
        return first.isPresent()
                && (block.belief < SURE
                        || APPEALS.in(block.text.substring(first.get().end())));
    }

    /// "Read also" and the links that follow it.
    private void dropSeeAlso() {
        boolean following = false;
        for (var block : blocks) {
            boolean starts = block.words <= 12
                    && SEE_ALSO.first(block).filter(place -> place.start() == 0).isPresent();
            following = starts
                    || (following && (block.linkDensity() > 0.5 || (block.tag().equals("li") && block.words < 25)));
            if (following && kept[block.index]) {
                drop(block, "it points to other articles");
            }
        }
    }

    /// What follows the heading of the comments, once the article has been.
    private void dropComments() {
        float before = 0;
        boolean following = false;
        for (var block : blocks) {
            boolean heading = block.words <= 5
                    && block.linkDensity() < 0.5
                    && COMMENTS.first(block).filter(place -> place.start() <= 5).isPresent();
            following = following || (before >= 100 && heading);
            if (kept[block.index] && following && block.belief < SURE) {
                drop(block, "it stands below the heading of the comments");
            }
            before += kept[block.index] ? block.words : 0;
        }
    }

    /// The same long text twice is a second layout of the page or a pull quote.
    private void dropRepeats() {
        Set<String> seen = new HashSet<>();
        for (var block : blocks) {
            if (kept[block.index] && block.words >= 10 && !seen.add(block.text)) {
                drop(block, "it repeats an earlier block");
            }
        }
    }

    /// What the page hides, unless it is most of what was found: then a script shows it.
    private void dropHidden() {
        double hidden = 0;
        double shown = 0;
        for (var block : blocks) {
            if (kept[block.index]) {
                hidden += block.zone.is(Zone.HIDDEN) ? block.words : 0;
                shown += block.zone.is(Zone.HIDDEN) ? 0 : block.words;
            }
        }
        for (var block : blocks) {
            if (kept[block.index] && block.zone.is(Zone.HIDDEN) && hidden < shown) {
                drop(block, "the page hides it");
            }
        }
    }

    /// A table of data amid the text is kept whole: its cells are too short to be judged one by one.
    private void keepTables(List<Zone> zones) {
        for (var zone : zones) {
            boolean table = zone.element.normalName().equals("table") && zone.blocks >= 4 && zone.linkDensity() < 0.4;
            if (table && isAmid(zone) && Tables.isData(zone.element)) {
                for (int i = zone.firstBlock; i <= zone.lastBlock; i++) {
                    reasons[i] = kept[i] ? reasons[i] : "it is part of a table amid the text";
                    kept[i] = true;
                }
            }
        }
    }

    private boolean isAmid(Zone zone) {
        boolean before = zone.firstBlock > 0 && kept[zone.firstBlock - 1];
        boolean after = zone.lastBlock + 1 < kept.length && kept[zone.lastBlock + 1];
        boolean within = false;
        for (int i = zone.firstBlock; i <= zone.lastBlock; i++) {
            within |= kept[i];
        }
        return before && after && within;
    }

    /// A passage set apart that stands in the text as well.
    private void dropPullQuotes() {
        var spaced = new String[blocks.size()];
        for (var block : blocks) {
            boolean apart = block.zone.is(Zone.QUOTE) || block.zone.is(Zone.ASIDE);
            if (!kept[block.index] || !apart || block.words < 5 || block.words > 60) {
                continue;
            }
            var words = spaced(block, spaced);
            for (var other : blocks) {
                boolean longer = kept[other.index] && other.words > block.words;
                if (longer && spaced(other, spaced).contains(words)) {
                    drop(block, "it is a pull quote of the text");
                    break;
                }
            }
        }
    }

    /// The words of a block with a space around each, made once.
    private static String spaced(TextBlock block, String[] made) {
        if (made[block.index] == null) {
            made[block.index] = " " + String.join(" ", Words.of(block.text)) + " ";
        }
        return made[block.index];
    }

    private void dropTitle(String title) {
        var words = Words.of(title);
        int shown = 0;
        for (var block : blocks) {
            if (kept[block.index]
                    && shown++ < 3
                    && !words.isEmpty()
                    && Words.of(block.text).equals(words)) {
                drop(block, "it repeats the title");
            }
        }
    }

    /// Headings at the end stand over something that was dropped.
    private void dropLooseHeadings() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            var block = blocks.get(i);
            if (kept[i] && block.headingLevel() == 0) {
                return;
            }
            if (kept[i]) {
                drop(block, "it is a heading without text below");
            }
        }
    }

    /// A page with text never gives an empty body: the most likely zone is better than nothing.
    private void neverNothing(Segmenter.Segments segments) {
        for (var k : kept) {
            if (k) {
                return;
            }
        }
        var best = Container.best(segments);
        boolean within = best.words > 0 && best.longBlockWords > 0;
        for (var block : blocks) {
            boolean inside = within
                    ? block.index >= best.firstBlock && block.index <= best.lastBlock && block.linkDensity() < 0.6
                    : true;
            if (inside && !block.text.isEmpty()) {
                kept[block.index] = true;
                reasons[block.index] = "nothing on the page is likely, and this is the likeliest";
            }
        }
    }
}
