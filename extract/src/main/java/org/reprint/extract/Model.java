package org.reprint.extract;

/// What was learned from pages: the evidence of names and words, and a forest that judges a block by itself and its
/// surroundings.
///
/// @param evidence weights of words in names and short blocks
/// @param forest judges by [Signals]
record Model(NameEvidence evidence, Forest forest) {
    private static final Model LEARNED =
            new Model(NameEvidence.learned(), Forest.read(Resources.lines("model/forest.txt"), Signals.NAMES));

    static Model learned() {
        return LEARNED;
    }

    /// Puts into each block the belief that it belongs to the article.
    void judge(Segmenter.Segments segments, String title) {
        var signals = new Signals(segments, evidence, title);
        var blocks = segments.blocks();
        var beliefs = forest.beliefs(blocks.size(), place -> signals.of(blocks.get(place)));
        for (var block : blocks) {
            block.belief = beliefs[block.index];
        }
    }
}
