package org.reprint.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How sure a claim is: the share of right answers that its kind of find had when it was measured, from the language
/// file's table "confidence" ("rule kind core first near value", `*` for any). What was never measured counts as
/// doubtful.
final class Weights {
    private static final double UNMEASURED = 0.75;

    private record Line(String rule, String kind, String core, String first, String near, double value) {
        boolean fits(String[] key) {
            return fits(rule, key[0])
                    && fits(kind, key[1])
                    && fits(core, key[2])
                    && fits(first, key[3])
                    && fits(near, key[4]);
        }

        private static boolean fits(String pattern, String value) {
            return pattern.equals("*") || pattern.equals(value);
        }
    }

    private final Page page;
    private final List<Line> lines = new ArrayList<>();
    private final BitSet starts = new BitSet();

    Weights(Page page) {
        this.page = page;
        page.sentences.forEach(sentence -> starts.set(sentence.from()));
        for (String line : page.tongue.table("confidence")) {
            String[] part = line.split("\\s+", -1);
            lines.add(new Line(part[0], part[1], part[2], part[3], part[4], Double.parseDouble(part[5])));
        }
    }

    double of(Claim claim, Kind kind) {
        if (lines.isEmpty()) {
            return claim.speaker.isEmpty() ? Math.min(0.3, claim.confidence) : claim.confidence * UNMEASURED;
        }
        String[] key = {
            claim.rule,
            kind.name().toLowerCase(Locale.ROOT),
            claim.cue.filter(hit -> hit.word().has('K')).isPresent() ? "core" : "other",
            first(claim) ? "first" : "mid",
            near(claim) ? "near" : "far"
        };
        Optional<Line> line = lines.stream().filter(one -> one.fits(key)).findFirst();
        return claim.speaker.isEmpty()
                ? Math.min(0.3, claim.confidence)
                : line.map(Line::value).orElse(claim.confidence);
    }

    /// Whether the speaker begins the sentence, or follows a passage.
    boolean first(Claim claim) {
        return claim.speaker
                .filter(range -> range.from() == 0
                        || page.quoted(range.from() - 1)
                        || page.tokens.stop(range.from() - 1)
                        || starts.get(range.from()))
                .isPresent();
    }

    /// Whether the cue follows right after the speaker.
    boolean near(Claim claim) {
        return claim.speaker
                .filter(range ->
                        claim.cue.filter(hit -> range.to() == hit.from()).isPresent())
                .isPresent();
    }
}
