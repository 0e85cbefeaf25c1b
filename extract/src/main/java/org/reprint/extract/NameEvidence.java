package org.reprint.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What words in class names, ids and properties tell about the text below ("entry", "related", "cookie"), and what
/// words of short blocks tell about themselves ("subscribe"): logarithms of odds, learned over many sites.
///
/// @param names weight of each word in a name
/// @param words weight of each word in a short block
record NameEvidence(Map<String, Float> names, Map<String, Float> words) {
    private static final NameEvidence LEARNED =
            new NameEvidence(table(Resources.lines("model/names.tsv")), table(Resources.lines("model/words.tsv")));
    private static final float MOST = 5;
    private static final List<String> NAMING = List.of("class", "id", "itemprop", "data-testid", "data-component");

    static NameEvidence learned() {
        return LEARNED;
    }

    /// The evidence of an element's own names, between -5 and 5.
    float of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        var sum = new float[1];
        for (var attribute : NAMING) {
            if (element.hasAttr(attribute)) {
                Words.ofName(element.attr(attribute), word -> sum[0] += names.getOrDefault(word, 0f));
            }
        }
        return Math.clamp(sum[0], -MOST, MOST);
    }

    /// The mean evidence of a block's own words; 0 for long blocks, which speak for themselves.
    float ofWords(TextBlock block) {
        if (block.words > 30 || block.words == 0) {
            return 0;
        }
        float sum = 0;
        int count = 0;
        for (var word : Words.of(block.text)) {
            sum += words.getOrDefault(word, 0f);
            count++;
        }
        return count == 0 ? 0 : sum / (float) Math.sqrt(count);
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
