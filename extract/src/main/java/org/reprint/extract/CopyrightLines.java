package org.reprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Takes the article's copyright line apart. The line beside the article goes before the site's own in the footer.
final class CopyrightLines {
    private static final Phrases RESERVED = Phrases.of("rights");
    private static final int MOST_WORDS = 45;

    private CopyrightLines() {}

    static Optional<Copyright> find(List<Passage> passages, PageScan scan) {
        Optional<Copyright> footer = Optional.empty();
        for (var passage : passages) {
            if (passage.block().words > MOST_WORDS || !speaks(passage.block())) {
                continue;
            }
            for (var line : passage.lines()) {
                var read = read(line);
                if (read.isPresent() && !passage.block().zone.is(Zone.FOOTER)) {
                    return read;
                }
                footer = footer.or(() -> read);
            }
        }
        var declared = declared(scan);
        return declared.isPresent() ? declared : footer;
    }

    /// Whether a block has a sign or word of copyright at all.
    private static boolean speaks(TextBlock block) {
        return block.copyright
                || block.folded().contains("copyright")
                || block.folded().contains("(c) ");
    }

    private static Optional<Copyright> declared(PageScan scan) {
        for (var article : scan.articles()) {
            var holders = article.get("copyrightHolder").each().stream()
                    .flatMap(json -> Sites.name(json, scan).stream())
                    .toList();
            var year = article.get("copyrightYear")
                    .string()
                    .map(CopyrightLines::year)
                    .orElse(OptionalInt.empty());
            if (!holders.isEmpty()) {
                return Optional.of(new Copyright(holders, year));
            }
        }
        return scan.meta("copyright", "dc.rights", "dcterms.rights")
                .flatMap(text -> read(text.contains("©") ? text : "© " + text));
    }

    /// Reads one line.
    ///
    /// @param line a line that has a copyright sign or word
    static Optional<Copyright> read(String line) {
        int start = start(line);
        if (start < 0) {
            return Optional.empty();
        }
        var rest = line.substring(start);
        var year = year(rest);
        var holders = new ArrayList<String>();
        var cut = RESERVED.first(rest)
                .map(place -> rest.substring(0, place.start()))
                .orElse(rest);
        for (var part : Words.split(marked(cut), '\u0001')) {
            Outlets.named(withoutYear(part))
                    .filter(name -> Words.of(name).size() <= 8)
                    .ifPresent(holders::add);
        }
        return holders.isEmpty() && year.isEmpty() ? Optional.empty() : Optional.of(new Copyright(holders, year));
    }

    private static int start(String line) {
        int sign = line.indexOf('©');
        if (sign >= 0) {
            return sign + 1;
        }
        var lower = line.toLowerCase(Locale.ROOT);
        for (var word : List.of("copyright (c)", "copyright:", "copyright", "(c) 1", "(c) 2")) {
            int at = lower.indexOf(word);
            if (at >= 0 && lower.length() == line.length() && lower.chars().anyMatch(Character::isDigit)) {
                return word.startsWith("(c) ") ? at + 3 : at + word.length();
            }
        }
        return -1;
    }

    private static String marked(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '.'
                    && (i + 1 == text.length() || text.charAt(i + 1) == ' ')
                    && i > 2
                    && text.charAt(i - 2) != ' ';
            if ((end || c == '。') && out.chars().anyMatch(Character::isLetter)) {
                break;
            }
            out.append(",，、،;|/·•©".indexOf(c) >= 0 || end ? '\u0001' : c);
        }
        return out.toString();
    }

    private static String withoutYear(String part) {
        var out = new StringBuilder();
        for (var word : Words.split(part, ' ')) {
            boolean year = word.chars().allMatch(c -> Character.isDigit(c) || "-–—年".indexOf(c) >= 0);
            var lower = word.toLowerCase(Locale.ROOT);
            if (!year
                    && !(out.isEmpty()
                            && List.of("by", "copyright", "(c)", "von", "par", "por", "di", "door")
                                    .contains(lower))) {
                out.append(out.isEmpty() ? "" : " ").append(word);
            }
        }
        return out.toString();
    }

    /// The last year of a text.
    private static OptionalInt year(String text) {
        var found = OptionalInt.empty();
        for (int i = 0; i + 4 <= text.length(); i++) {
            boolean alone = (i == 0 || !Character.isDigit(text.charAt(i - 1)))
                    && (i + 4 == text.length() || !Character.isDigit(text.charAt(i + 4)));
            var four = text.substring(i, i + 4);
            if (alone
                    && (four.startsWith("19") || four.startsWith("20"))
                    && four.chars().allMatch(c -> c >= '0' && c <= '9')) {
                found = OptionalInt.of(Integer.parseInt(four));
            }
        }
        return found;
    }
}
