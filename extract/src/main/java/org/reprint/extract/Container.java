package org.reprint.extract;

import java.util.List;

/// Finds the zone in which the article most likely stands: the smallest one that holds most of the text in long blocks.
/// It is only a hint for the model.
final class Container {
    private Container() {}

    static Zone best(Segmenter.Segments segments) {
        var zones = segments.zones();
        var scores = new double[zones.size()];
        for (var block : segments.blocks()) {
            double score = block.isLong() ? Math.min(80, block.words) * (1 - block.linkDensity()) : 0;
            double share = 1;
            var zone = block.zone;
            for (int level = 0; level < 5 && score > 0; level++) {
                scores[zone.order] += score * share;
                share *= 0.75;
                zone = zone.above(1);
            }
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] * (1 - zones.get(i).linkDensity())
                    > scores[best] * (1 - zones.get(best).linkDensity())) {
                best = i;
            }
        }
        return zones.get(best);
    }

    /// How many zones one must go up from each until the zone holds `best`; 0 for those that stand within `best`.
    static int[] distances(List<Zone> zones, Zone best) {
        var holders = new boolean[zones.size()];
        for (var above = best.parent; above.isPresent(); above = above.get().parent) {
            holders[above.get().order] = true;
        }
        var distances = new int[zones.size()];
        for (var zone : zones) {
            int above = zone.parent.map(parent -> distances[parent.order]).orElse(0);
            boolean within = zone == best || (above == 0 && !holders[zone.order]);
            distances[zone.order] = within ? 0 : holders[zone.order] ? 1 : above + 1;
        }
        return distances;
    }
}
