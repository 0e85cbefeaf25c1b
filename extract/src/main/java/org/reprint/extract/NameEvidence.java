package org.reprint.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What words in class names, ids and properties tell about the text below ("entry", "related", "cookie"), and what
/// words of short blocks tell about themselves ("subscribe"): logarithms of odds, learned over many sites.
final class NameEvidence {
    private static final NameEvidence LEARNED =
            new NameEvidence(table(Resources.lines("model/names.tsv")), table(Resources.lines("model/words.tsv")));
    private static final float MOST = 5;
    private static final List<String> NAMING = List.of("class", "id", "itemprop", "data-testid", "data-component");

    private final Weights names;
    private final Weights words;

    /// Words with the weight of each, whose bits the table keeps.
    private record Weights(Map<String, Float> source, WordTable table) {
        static Weights of(Map<String, Float> weights) {
            var bits = new HashMap<String, Integer>();
            weights.forEach((word, weight) -> bits.put(word, Float.floatToRawIntBits(weight)));
            return new Weights(weights, WordTable.of(bits));
        }

        float of(long hash) {
            return Float.intBitsToFloat(table.find(hash));
        }
    }

    /// Evidence learned elsewhere.
    ///
    /// @param names weight of each word in a name
    /// @param words weight of each word in a short block
    NameEvidence(Map<String, Float> names, Map<String, Float> words) {
        this.names = Weights.of(names);
        this.words = Weights.of(words);
    }

    static NameEvidence learned() {
        return LEARNED;
    }

    /// The weight of each word in a name.
    Map<String, Float> names() {
        return names.source();
    }

    /// The weight of each word in a short block.
    Map<String, Float> words() {
        return words.source();
    }

    /// The evidence of an element's own names, between -5 and 5.
    float of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        var attributes = element.attributes();
        var sum = new float[1];
        for (var naming : NAMING) {
            var name = attributes.get(naming);
            if (!name.isEmpty()) {
                Words.ofName(name, (_, _, hash) -> sum[0] += names.of(hash));
            }
        }
        return Math.clamp(sum[0], -MOST, MOST);
    }

    /// The evidence of the word of a short block that has a hash; what a block says is the sum of its words' by the
    /// root of their count.
    float ofWord(long hash) {
        return words.of(hash);
    }

    /// Reads lines of a word, a tab and its weight.
    static Map<String, Float> table(List<String> lines) {
        var weights = new HashMap<String, Float>();
        for (var line : lines) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), Float.valueOf(line.substring(tab + 1)));
        }
        return Map.copyOf(weights);
    }
}
