package org.reprint.extract;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds who wrote the article in what the page shows: the line below the title, links to pages about people, pictures
/// of them, boxes about them, bylines elsewhere.
final class Bylines {
    private static final List<String> PROFILES = List.of(
            "/author/",
            "/authors/",
            "/people/",
            "/person/",
            "/contributor",
            "/writer",
            "/profile/",
            "/staff/",
            "/team/",
            "/autor/",
            "/auteur/",
            "/autore/",
            "?author=",
            "/journalist");

    private static final Set<String> BIO = Set.copyOf(Lexicon.everywhere("bio"));
    /// A box around a byline has fewer characters than this.
    private static final int LONGEST_BOX = 250;
    /// A line about a person has at most this many words beside the name.
    private static final int LONGEST_LINE = 12;

    private final Optional<URI> base;
    private final List<TextBlock> blocks;
    private final int titleAt;

    Bylines(Optional<URI> base, List<TextBlock> blocks, int titleAt) {
        this.base = base;
        this.blocks = blocks;
        this.titleAt = titleAt;
    }

    /// The line below the title that begins as a byline does.
    List<Author> besideTitle() {
        var found = new LinkedHashMap<String, Author>();
        int from = Math.max(0, titleAt - 4);
        for (int i = from; i < Math.min(blocks.size(), Math.max(titleAt, 0) + 9) && found.isEmpty(); i++) {
            var block = blocks.get(i);
            if (block.words <= 25 && i != titleAt && Names.beginsAsByline(block.text)) {
                Authors.add(block.text, block.element, base, found);
            } else if (block.words <= 2 && i + 1 < blocks.size() && Names.beginsAsByline(block.text + " X")) {
                Authors.add(blocks.get(i + 1).text, blocks.get(i + 1).element, base, found);
            } else if (block.words <= 25 && i != titleAt && titleAt >= 0) {
                afterDate(block).ifPresent(byline -> Authors.add(byline, block.element, base, found));
            }
        }
        return List.copyOf(found.values());
    }

    /// The byline that follows a date in one line: "16 September 2026, posted by Jane Doe".
    private static Optional<String> afterDate(TextBlock block) {
        for (int i = 1; i + 2 < block.text.length(); i++) {
            if (",·|•—–".indexOf(block.text.charAt(i)) >= 0) {
                var part = block.text.substring(i + 1).strip();
                boolean named = Names.beginsAsByline(part)
                        && Names.in(part).stream().anyMatch(Names::isPersonal)
                        && DateReader.read(block.text.substring(0, i)).isPresent();
                if (named) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    /// Links beside the title that lead to a page about a person.
    List<Author> profiles() {
        var found = new LinkedHashMap<String, Author>();
        for (int i = Math.max(0, titleAt - 3); titleAt >= 0 && i < Math.min(blocks.size(), titleAt + 9); i++) {
            var block = blocks.get(i);
            if (block.words > 25 || block.links == 0) {
                continue;
            }
            for (var link : block.element.select("a[href]")) {
                var href = link.attr("href").toLowerCase(Locale.ROOT);
                if (PROFILES.stream().anyMatch(href::contains) && block.text.contains(Spaces.collapse(link.text()))) {
                    Authors.add(link.text(), link, base, found);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /// A name before the date beside the title: "Jane Doe • November 4th, 2025".
    List<Author> dated() {
        var found = new LinkedHashMap<String, Author>();
        for (int i = Math.max(0, titleAt - 2);
                titleAt >= 0 && found.isEmpty() && i < Math.min(blocks.size(), titleAt + 6);
                i++) {
            var block = blocks.get(i);
            if (i != titleAt
                    && block.words >= 4
                    && block.words <= 14
                    && DateReader.read(block.text).isPresent()) {
                var names = Names.in(block.text);
                if (names.size() == 1 && Names.isPersonal(names.getFirst())) {
                    Authors.add(names.getFirst(), block.element, base, found);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /// A line below the title that is a name, beside a picture that says that it shows that person.
    List<Author> pictured() {
        var found = new LinkedHashMap<String, Author>();
        for (int i = titleAt + 1; titleAt >= 0 && i < Math.min(blocks.size(), titleAt + 10); i++) {
            var block = blocks.get(i);
            if (isOneName(block.text) && isPictured(block) && !isOfOthers(block)) {
                Authors.add(block.text, block.element, base, found);
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isPictured(TextBlock block) {
        var at = Optional.of(block.element);
        for (int level = 0; level < 4 && at.isPresent(); level++) {
            for (var picture : at.get().select("img[alt]")) {
                if (picture.attr("alt").contains(block.text)) {
                    return at.get().text().length() < LONGEST_BOX;
                }
            }
            at = Optional.ofNullable(at.get().parent());
        }
        return false;
    }

    /// A box about the author: a name, and below it a text that says what this person is.
    List<Author> boxed() {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            var name = Names.withoutBy(blocks.get(i).text);
            for (int below = i + 1; below < Math.min(blocks.size(), i + 3); below++) {
                var text = blocks.get(below).text;
                var rest = text.startsWith(name) ? Words.of(text.substring(name.length())) : List.<String>of();
                boolean tells = rest.size() > 4 && BIO.contains(rest.getFirst());
                if (tells && isOneName(name) && saysAuthor(i) && !isOfOthers(blocks.get(i))) {
                    Map<String, Author> found = new LinkedHashMap<>();
                    Authors.add(name, blocks.get(i).element, base, found);
                    return List.copyOf(found.values());
                }
            }
        }
        return List.of();
    }

    /// The first line of the page that begins as a byline and goes on with a person's name.
    List<Author> anywhere() {
        var found = new LinkedHashMap<String, Author>();
        for (var block : blocks) {
            boolean byline = block.words <= LONGEST_LINE
                    && Names.beginsAsByline(block.text)
                    && Names.in(block.text).stream().anyMatch(Names::isPersonal)
                    && !isOfOthers(block);
            if (byline) {
                Authors.add(block.text, block.element, base, found);
                break;
            }
        }
        return List.copyOf(found.values());
    }

    /// Whether a block is labelled as an author's: by itself, by the one above it or by the names of its elements.
    private boolean saysAuthor(int i) {
        var block = blocks.get(i);
        var names = new StringBuilder();
        for (int level = 0; level < 4; level++) {
            var element = block.zone.above(level).element;
            names.append(element.className()).append(' ').append(element.id()).append(' ');
        }
        var lower = names.toString().toLowerCase(Locale.ROOT);
        return Names.beginsAsByline(block.text)
                || (i > 0 && Names.beginsAsByline(blocks.get(i - 1).text + " X"))
                || lower.contains("author")
                || lower.contains("byline")
                || lower.contains("bio");
    }

    private static boolean isOneName(String text) {
        return text.length() < 50 && Names.isPersonal(text) && Names.in(text).equals(List.of(text));
    }

    private static boolean isOfOthers(TextBlock block) {
        return Authors.amongOthers(block.element);
    }
}
