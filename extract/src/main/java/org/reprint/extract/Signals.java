package org.reprint.extract;

import java.util.HashMap;
import java.util.List;

/// Describes each block by numbers: its text, the names and sums of the zones around it, its neighbours, its place on
/// the page. The order of [#NAMES] and of the values is one.
final class Signals {
    static final List<String> NAMES = List.of(
            // the block's own text
            "words",
            "link_density",
            "links",
            "word_length",
            "stops",
            "commas",
            "ends_sentence",
            "capitals",
            "digits",
            "common",
            "emphasised",
            "copyright",
            "word_evidence",
            "paragraph",
            "item",
            "heading",
            "cell",
            "division",
            "inline",
            // the zones around it
            "depth",
            "name1",
            "name2",
            "name3",
            "name_low",
            "name_high",
            "name_sum",
            "article",
            "main",
            "aside",
            "nav",
            "footer",
            "header",
            "form",
            "table",
            "list",
            "figure",
            "button",
            "body_property",
            "hidden",
            "quote",
            "dialog",
            "zone_words",
            "zone_links",
            "zone_blocks",
            "up1_words",
            "up1_links",
            "up1_blocks",
            "up1_long",
            "up2_words",
            "up2_links",
            "up2_blocks",
            "up2_long",
            "up3_words",
            "up3_links",
            "up3_blocks",
            "up3_long",
            "siblings",
            // the place on the page
            "place",
            "word_place",
            "page_blocks",
            "page_words",
            "page_links",
            "in_best",
            "best_share",
            "best_distance",
            "after_title",
            "title_overlap",
            "repeats",
            "section_level",
            "section_distance",
            // the neighbours
            "prev1_words",
            "prev1_links",
            "prev1_same",
            "prev2_words",
            "next1_words",
            "next1_links",
            "next1_same",
            "next2_words",
            "near_words",
            "near_links",
            "far_words",
            "far_links",
            "since_long",
            "until_long",
            "same_zone_prev",
            "same_zone_next");

    private final List<TextBlock> blocks;
    private final Zone best;
    private final float pageWords;
    private final float pageLinks;
    private final int titleAt;
    private final int[] distances;
    private final float[] overlaps;
    private final float[] ofWords;
    /// By block, how often its text stands on the page; blocks of one text share their count.
    private final int[][] repeats;
    private final float[] wordsBefore;
    private final float[] linksBefore;
    private final int[] longBefore;
    private final int[] longAfter;
    private final int[] sectionAt;

    Signals(Segmenter.Segments segments, NameEvidence evidence, String title) {
        this.blocks = segments.blocks();
        this.best = Container.best(segments);
        this.distances = Container.distances(segments.zones(), best);
        var page = segments.zones().getFirst();
        this.pageWords = page.words;
        this.pageLinks = page.linkDensity();
        int count = blocks.size();
        this.overlaps = new float[count];
        this.ofWords = new float[count];
        lookAtWords(new ShortWords(evidence, title));
        this.titleAt = titlePlace();
        wordsBefore = new float[count + 1];
        linksBefore = new float[count + 1];
        longBefore = new int[count];
        longAfter = new int[count];
        sectionAt = new int[count];
        repeats = new int[count][];
        lookAround(count);
    }

    private void lookAround(int count) {
        int lastLong = -99;
        int section = -1;
        var texts = new HashMap<String, int[]>(2 * count);
        for (int i = 0; i < count; i++) {
            var block = blocks.get(i);
            wordsBefore[i + 1] = wordsBefore[i] + block.words;
            linksBefore[i + 1] = linksBefore[i] + Math.min(block.words, block.linkWords);
            repeats[i] = texts.computeIfAbsent(block.text, _ -> new int[1]);
            repeats[i][0]++;
            longBefore[i] = lastLong;
            sectionAt[i] = section;
            lastLong = block.isLong() ? i : lastLong;
            section = block.headingLevel() > 0 ? i : section;
        }
        int nextLong = count + 99;
        for (int i = count - 1; i >= 0; i--) {
            longAfter[i] = nextLong;
            nextLong = blocks.get(i).isLong() ? i : nextLong;
        }
    }

    /// The block that shows the page's title: an h1 before any other, otherwise the first that is much like it.
    private int titlePlace() {
        int heading = -1;
        int alike = -1;
        for (var block : blocks) {
            if (block.words > 40 || overlaps[block.index] < 0.7) {
                continue;
            }
            heading = heading < 0 && block.headingLevel() == 1 ? block.index : heading;
            alike = alike < 0 && block.linkDensity() < 0.5 ? block.index : alike;
        }
        return heading < 0 ? alike : heading;
    }

    /// What the words of short blocks say, and how they agree with the title's.
    private void lookAtWords(ShortWords words) {
        for (var block : blocks) {
            if (block.words <= 60) {
                words.read(block.text);
                boolean speaks = block.words > 0 && block.words <= 30;
                ofWords[block.index] = speaks ? words.evidence() : 0;
                overlaps[block.index] = words.overlap();
            }
        }
    }

    /// The values of one block, in the order of [#NAMES].
    float[] of(TextBlock block) {
        var row = new Row(NAMES.size());
        ownText(block, row);
        zones(block, row);
        place(block, row);
        neighbours(block, row);
        return row.values();
    }

    private void ownText(TextBlock block, Row row) {
        float words = Math.max(1, block.words);
        row.put(block.words);
        row.put(block.linkDensity());
        row.put(block.links);
        row.put(block.letters / words);
        row.put(block.stops / words);
        row.put(block.commas / words);
        row.put(block.endsSentence);
        row.put(block.capitals / words);
        row.put(block.digits / (float) Math.max(1, block.letters));
        row.put(block.common / words);
        row.put(block.emphasised);
        row.put(block.copyright);
        row.put(ofWords[block.index]);
        var tag = block.tag();
        row.put(tag.equals("p"));
        row.put(tag.equals("li") || tag.equals("dd") || tag.equals("dt"));
        row.put(block.headingLevel());
        row.put(tag.equals("td") || tag.equals("th"));
        row.put(tag.equals("div") || tag.equals("section") || tag.equals("article"));
        row.put(!block.element.isBlock());
    }

    private static void zones(TextBlock block, Row row) {
        var zone = block.zone;
        row.put(zone.depth);
        row.put(zone.evidence);
        row.put(zone.above(1).evidence);
        row.put(zone.above(2).evidence);
        row.put(zone.lowestEvidence);
        row.put(zone.highestEvidence);
        row.put(zone.sumOfEvidence);
        for (int kind = Zone.ARTICLE; kind <= Zone.DIALOG; kind <<= 1) {
            row.put(zone.is(kind));
        }
        row.put(zone.words);
        row.put(zone.linkDensity());
        row.put(zone.blocks);
        for (int level = 1; level <= 3; level++) {
            var above = zone.above(level);
            row.put(above.words);
            row.put(above.linkDensity());
            row.put(above.blocks);
            row.put(above.words == 0 ? 0 : above.longBlockWords / above.words);
        }
        row.put(zone.above(1).children);
    }

    private void place(TextBlock block, Row row) {
        int i = block.index;
        row.put(i / (float) blocks.size());
        row.put(wordsBefore[i] / Math.max(1, pageWords));
        row.put(blocks.size());
        row.put(pageWords);
        row.put(pageLinks);
        int distance = distances[block.zone.order];
        row.put(distance == 0);
        row.put(best.words / Math.max(1, pageWords));
        row.put(distance);
        row.put(titleAt < 0 ? -1000 : i - titleAt);
        row.put(overlaps[block.index]);
        row.put(repeats[i][0]);
        row.put(sectionAt[i] < 0 ? 0 : blocks.get(sectionAt[i]).headingLevel());
        row.put(sectionAt[i] < 0 ? 1000 : i - sectionAt[i]);
    }

    private void neighbours(TextBlock block, Row row) {
        int i = block.index;
        var before = blocks.get(Math.max(0, i - 1));
        var after = blocks.get(Math.min(blocks.size() - 1, i + 1));
        row.put(i == 0 ? 0 : before.words);
        row.put(i == 0 ? 1 : before.linkDensity());
        row.put(i > 0 && before.tag().equals(block.tag()));
        row.put(i < 2 ? 0 : blocks.get(i - 2).words);
        row.put(i == blocks.size() - 1 ? 0 : after.words);
        row.put(i == blocks.size() - 1 ? 1 : after.linkDensity());
        row.put(i < blocks.size() - 1 && after.tag().equals(block.tag()));
        row.put(i > blocks.size() - 3 ? 0 : blocks.get(i + 2).words);
        window(i, 3, row);
        window(i, 10, row);
        row.put(Math.min(100, i - longBefore[i]));
        row.put(Math.min(100, longAfter[i] - i));
        row.put(i > 0 && before.zone.above(1) == block.zone.above(1));
        row.put(i < blocks.size() - 1 && after.zone.above(1) == block.zone.above(1));
    }

    private void window(int at, int reach, Row row) {
        int from = Math.max(0, at - reach);
        int to = Math.min(blocks.size(), at + reach + 1);
        float words = wordsBefore[to] - wordsBefore[from];
        row.put(words / (to - from));
        row.put(words == 0 ? 0 : (linksBefore[to] - linksBefore[from]) / words);
    }
}
