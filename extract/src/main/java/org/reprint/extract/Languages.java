package org.reprint.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/// Tells the language of a text by its common words, and believes the page's declaration only where the text does not
/// speak.
final class Languages {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb");
    /// How many characters of the text are looked at.
    static final int LOOK = 6000;

    private Languages() {}

    static Optional<String> of(Document document, PageScan scan, String text) {
        var declared = declared(document, scan);
        var found = byWords(text.length() > LOOK ? text.substring(0, LOOK) : text, declared);
        return found.or(() -> declared);
    }

    static Direction direction(Optional<String> language, Document document) {
        boolean declared = document.body().attr("dir").equalsIgnoreCase("rtl")
                || Parsing.root(document).attr("dir").equalsIgnoreCase("rtl");
        return language.map(RIGHT_TO_LEFT::contains).orElse(declared)
                ? Direction.RIGHT_TO_LEFT
                : Direction.LEFT_TO_RIGHT;
    }

    private static Optional<String> declared(Document document, PageScan scan) {
        var html = Parsing.root(document);
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
        if (share(text, '\u3040', '\u30FF') * 12 > text.length()) {
            return Optional.of("ja");
        }
        if (share(text, '\uAC00', '\uD7A3') * 3 > text.length()) {
            return Optional.of("ko");
        }
        var languages = Lexicon.all();
        var hits = new int[languages.size()];
        var words = new int[1];
        Words.each(text, (_, _, hash) -> {
            words[0]++;
            for (long having = CommonWords.languages(hash); having != 0; having &= having - 1) {
                hits[Long.numberOfTrailingZeros(having)]++;
            }
        });
        int best = 0;
        int ofDeclared = 0;
        for (int i = 0; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
            boolean said = declared.filter(languages.get(i).language()::equals).isPresent();
            ofDeclared = said ? hits[i] : ofDeclared;
        }
        if (words[0] < 12 || hits[best] * 100 < words[0] * 6) {
            return Optional.empty();
        }
        return ofDeclared * 10 >= hits[best] * 9 && ofDeclared > 0
                ? declared
                : Optional.of(languages.get(best).language());
    }

    /// How many characters of a text lie in a range.
    private static int share(String text, char from, char to) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) >= from && text.charAt(i) <= to ? 1 : 0;
        }
        return count;
    }
}
