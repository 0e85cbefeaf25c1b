package org.reprint.extract;

import java.util.ArrayList;
import java.util.List;

/// Describes each block by the first beliefs about it and all blocks around it, so that the second judgement can see
/// that a short line stands amid an article, or a long one amid comments.
final class Context {
    static final List<String> NAMES = names();

    private final List<TextBlock> blocks;
    private final double[] words;
    private final double[] believed;
    private final double total;

    Context(Segmenter.Segments segments) {
        this.blocks = segments.blocks();
        words = new double[blocks.size() + 1];
        believed = new double[blocks.size() + 1];
        for (var block : blocks) {
            int i = block.index;
            words[i + 1] = words[i] + block.words;
            believed[i + 1] = believed[i] + block.words * block.belief;
            block.zone.belief += block.words * block.belief;
        }
        total = believed[blocks.size()];
        var zones = segments.zones();
        for (int i = zones.size() - 1; i > 0; i--) {
            var child = zones.get(i);
            child.parent.ifPresent(parent -> parent.belief += child.belief);
        }
    }

    float[] of(TextBlock block, float[] signals) {
        var row = new Row(NAMES.size());
        row.putAll(signals);
        int i = block.index;
        row.put((float) block.belief);
        for (int near = 1; near <= 3; near++) {
            row.put(belief(i - near));
            row.put(belief(i + near));
        }
        row.put(window(i, 2));
        row.put(window(i, 5));
        row.put(window(i, 15));
        row.put(mean(block.zone));
        row.put(mean(block.zone.above(1)));
        row.put(mean(block.zone.above(2)));
        row.put(mean(block.zone.above(3)));
        row.put(belief(heading(i)));
        row.put(until(i));
        row.put((float) (believed[i] / Math.max(1, total)));
        row.put((float) (believed[blocks.size()] - believed[i + 1]));
        row.put((float) (total / Math.max(1, words[blocks.size()])));
        row.put((float) total);
        row.put((float) (block.zone.above(1).belief / Math.max(1, total)));
        row.put((float) (block.zone.above(2).belief / Math.max(1, total)));
        row.put((float) (block.zone.above(3).belief / Math.max(1, total)));
        return row.values();
    }

    private float belief(int at) {
        return at < 0 || at >= blocks.size() ? 0 : (float) blocks.get(at).belief;
    }

    private float window(int at, int reach) {
        int from = Math.max(0, at - reach);
        int to = Math.min(blocks.size(), at + reach + 1);
        return (float) ((believed[to] - believed[from]) / Math.max(1, words[to] - words[from]));
    }

    private static float mean(Zone zone) {
        return (float) (zone.belief / Math.max(1, zone.words));
    }

    /// The heading that a block stands under, looked for no further than 40 blocks back.
    private int heading(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 40); i--) {
            if (blocks.get(i).headingLevel() > 0) {
                return i;
            }
        }
        return -1;
    }

    /// The mean belief from the next block to the next heading, no further than 20 blocks on.
    private float until(int at) {
        int to = at + 1;
        while (to < Math.min(blocks.size(), at + 20) && blocks.get(to).headingLevel() == 0) {
            to++;
        }
        return (float) ((believed[to] - believed[at + 1]) / Math.max(1, words[to] - words[at + 1]));
    }

    private static List<String> names() {
        var names = new ArrayList<>(Signals.NAMES);
        names.addAll(List.of(
                "belief",
                "belief_prev1",
                "belief_next1",
                "belief_prev2",
                "belief_next2",
                "belief_prev3",
                "belief_next3",
                "belief_near2",
                "belief_near5",
                "belief_near15",
                "belief_zone",
                "belief_up1",
                "belief_up2",
                "belief_up3",
                "belief_heading",
                "belief_until",
                "belief_before",
                "belief_after",
                "belief_page",
                "belief_words",
                "belief_share1",
                "belief_share2",
                "belief_share3"));
        return List.copyOf(names);
    }
}
