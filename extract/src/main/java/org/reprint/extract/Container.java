package org.reprint.extract;

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
        for (var above = zones.get(best).parent; above.isPresent(); above = above.get().parent) {
            above.get().holdsBest = true;
        }
        return zones.get(best);
    }

    /// How many zones one must go up from `zone` until the zone holds `best`; 0 when `zone` stands within `best`.
    static int distance(Zone zone, Zone best) {
        int up = 1;
        var at = zone;
        while (at.parent.isPresent() && !at.holdsBest) {
            if (at == best) {
                return 0;
            }
            at = at.parent.get();
            up++;
        }
        return at == best ? 0 : up;
    }
}
