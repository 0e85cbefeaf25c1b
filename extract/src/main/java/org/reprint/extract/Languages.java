package org.reprint.extract;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/// Tells the language of a text by its common words, and believes the page's declaration only where the text does not
/// speak.
final class Languages {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb");
    private static final Map<String, Set<String>> COMMON = common();
    private static final int LOOK = 6000;

    private Languages() {}

    static Optional<String> of(Document document, PageScan scan, String text) {
        var declared = declared(document, scan);
        var found = byWords(text.length() > LOOK ? text.substring(0, LOOK) : text, declared);
        return found.or(() -> declared);
    }

    static Direction direction(Optional<String> language, Document document) {
        boolean declared = document.body().attr("dir").equalsIgnoreCase("rtl")
                || document.select("html").attr("dir").equalsIgnoreCase("rtl");
        return language.map(RIGHT_TO_LEFT::contains).orElse(declared)
                ? Direction.RIGHT_TO_LEFT
                : Direction.LEFT_TO_RIGHT;
    }

    private static Optional<String> declared(Document document, PageScan scan) {
        var html = document.select("html");
        for (var value : List.of(
                html.attr("lang"),
                html.attr("xml:lang"),
                scan.meta("content-language", "og:locale", "language", "dc.language")
                        .orElse(""))) {
            var primary = primary(value);
            if (primary.isPresent()) {
                return primary;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> primary(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        var code = tag.substring(0, end).toLowerCase(Locale.ROOT);
        var known = code.equals("nb") || code.equals("nn") ? "no" : code.equals("iw") ? "he" : code;
        return known.length() == 2 || known.length() == 3 ? Optional.of(known) : Optional.empty();
    }

    /// The language whose common words make up most of the text, each word shared among the languages that have it.
    static Optional<String> byWords(String text, Optional<String> declared) {
        var words = Words.of(text);
        if (text.codePoints().filter(c -> c >= 0x3040 && c <= 0x30FF).count() * 12 > text.length()) {
            return Optional.of("ja");
        }
        if (text.codePoints().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count() * 3 > text.length()) {
            return Optional.of("ko");
        }
        var hits = new LinkedHashMap<String, Integer>();
        COMMON.forEach((language, common) -> {
            int count = 0;
            for (var word : words) {
                count += common.contains(word) ? 1 : 0;
            }
            hits.put(language, count);
        });
        var best = hits.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        boolean enough = words.size() >= 12 && best.getValue() * 100 >= words.size() * 6;
        if (!enough) {
            return Optional.empty();
        }
        int ofDeclared = declared.map(tag -> hits.getOrDefault(tag, 0)).orElse(0);
        return ofDeclared * 10 >= best.getValue() * 9 && ofDeclared > 0 ? declared : Optional.of(best.getKey());
    }

    private static Map<String, Set<String>> common() {
        var common = new LinkedHashMap<String, Set<String>>();
        for (var lexicon : Lexicon.all()) {
            common.put(lexicon.language(), Set.copyOf(new HashSet<>(lexicon.words("common"))));
        }
        return Collections.unmodifiableMap(common);
    }
}
