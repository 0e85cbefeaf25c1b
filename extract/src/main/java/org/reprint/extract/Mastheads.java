package org.reprint.extract;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/// Reads the site's name off what the page shows, for pages that declare none: a part of the window's title, the
/// holder of the copyright or the picture that leads home, when a second place of the page or the host's own letters
/// agree.
final class Mastheads {
    private static final Set<String> ARTICLES = Set.copyOf(Lexicon.everywhere("article"));
    private static final int LONGEST = 6;
    private static final double MOST_OF_HOST = 0.7;

    private Mastheads() {}

    static Optional<String> name(Document document, List<TextBlock> blocks, Optional<URI> base) {
        var host = base.map(Addresses::host).map(Mastheads::letters).orElse("");
        var home = homeLinks(document, base);
        var holders = blocks.stream()
                .filter(block -> block.copyright && block.words < 45)
                .flatMap(block -> CopyrightLines.read(block.text).stream())
                .flatMap(copyright -> copyright.holders().stream())
                .toList();
        for (var part : ends(Spaces.collapse(document.title()))) {
            boolean agreed = isOfHost(part, host) || has(home, part) || has(holders, part);
            if (agreed && Words.of(part).size() <= LONGEST) {
                return Optional.of(part);
            }
        }
        var others = new ArrayList<>(home);
        others.addAll(holders);
        return others.stream()
                .filter(name -> Words.of(name).size() <= LONGEST && isOfHost(name, host))
                .findFirst();
    }

    /// The first and the last part of a title that has several.
    private static List<String> ends(String title) {
        var parts = new ArrayList<String>();
        for (var separator : Titles.SEPARATORS) {
            int first = title.indexOf(separator);
            if (first > 0) {
                parts.add(title.substring(title.lastIndexOf(separator) + separator.length())
                        .strip());
                parts.add(title.substring(0, first).strip());
            }
        }
        int colon = title.indexOf(": ");
        if (colon > 0) {
            parts.add(title.substring(0, colon).strip());
        }
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /// What the links to the front page say: their words, or their picture's.
    private static List<String> homeLinks(Document document, Optional<URI> base) {
        var names = new ArrayList<String>();
        for (var link : document.getElementsByTag("a")) {
            boolean home = Addresses.resolve(base, link.attr("href"))
                    .filter(Addresses::isWeb)
                    .filter(to -> to.getPath() == null || to.getPath().length() <= 1)
                    .filter(to -> to.getQuery() == null
                            && base.map(Addresses::host)
                                    .filter(Addresses.host(to)::equals)
                                    .isPresent())
                    .isPresent();
            if (home) {
                var text = Spaces.collapse(link.text());
                names.add(text.isEmpty() ? Spaces.collapse(link.select("img").attr("alt")) : text);
            }
        }
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    private static boolean has(List<String> names, String part) {
        var words = Words.of(part);
        return names.stream().anyMatch(name -> Words.of(name).equals(words));
    }

    /// Whether the words of a name, in their order, make up most of a host: "Crónica del Litoral" of
    /// `cronicalitoral.example`.
    private static boolean isOfHost(String name, String host) {
        int at = 0;
        int covered = 0;
        for (var word : Words.of(name)) {
            var folded = letters(word);
            int found = folded.isEmpty() ? -1 : host.indexOf(folded, at);
            if (found >= 0) {
                at = found + folded.length();
                covered += folded.length();
            } else if (!ARTICLES.contains(word) && word.length() > 3) {
                return false;
            }
        }
        return covered >= 4 && covered >= MOST_OF_HOST * label(host).length();
    }

    /// A host without what follows the name that somebody registered.
    private static String label(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? host : host.substring(0, dot);
    }

    /// Small plain letters, with the dots of a host.
    private static String letters(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var out = new StringBuilder();
        plain.chars().filter(c -> Character.isLetterOrDigit(c) || c == '.').forEach(c -> out.append((char) c));
        return out.toString();
    }
}
