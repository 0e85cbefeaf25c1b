package org.reprint.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds licences and what the page says about reuse.
final class Rights {
    private static final Phrases TERMS = Phrases.of("terms");
    private static final Phrases COMMERCIAL = Phrases.of("commercial");
    private static final Phrases LICENSED = Phrases.of("basis licence");
    private static final Phrases PERMITTED = Phrases.of("basis permission");
    private static final Phrases ASKED = Phrases.of("condition ask");
    private static final Map<Terms.Basis, Phrases> BASES = new java.util.EnumMap<>(Map.of(
            Terms.Basis.LICENCE, LICENSED,
            Terms.Basis.PERMISSION, PERMITTED,
            Terms.Basis.FAIR_USE, Phrases.of("basis fair use"),
            Terms.Basis.PUBLIC_DOMAIN, Phrases.of("basis public domain"),
            Terms.Basis.ALL_RIGHTS_RESERVED, Phrases.of("basis reserved")));
    private static final Map<Terms.Condition, Phrases> CONDITIONS = Map.of(
            Terms.Condition.CREDIT, Phrases.of("condition credit"),
            Terms.Condition.LINK, Phrases.of("condition link"),
            Terms.Condition.NO_EDITS, Phrases.of("condition no edits"),
            Terms.Condition.NON_COMMERCIAL, Phrases.of("condition commercial"),
            Terms.Condition.SHARE_ALIKE, Phrases.of("condition share"),
            Terms.Condition.ASK_FIRST, ASKED);
    private static final int MOST_WORDS = 220;
    /// A note that was kept as part of the text is short.
    private static final int LONGEST_KEPT = 60;

    private Rights() {}

    static boolean isLicence(URI address) {
        var host = Addresses.host(address);
        return host.equals("creativecommons.org") || host.endsWith(".creativecommons.org");
    }

    static List<URI> licences(PageScan scan, List<Passage> passages, Optional<URI> base) {
        var found = new LinkedHashSet<URI>();
        Sites.link(scan, base, "license").ifPresent(found::add);
        for (var link : scan.relations) {
            if (Words.split(link.attr("rel"), ' ').contains("license")) {
                Addresses.resolve(base, link.attr("href"))
                        .filter(Addresses::isWeb)
                        .ifPresent(found::add);
            }
        }
        for (var article : scan.articles()) {
            article.get("license")
                    .each()
                    .forEach(json -> json.string()
                            .or(() -> json.get("url").string())
                            .flatMap(Addresses::absolute)
                            .ifPresent(found::add));
        }
        boolean possible = scan.licensed || base.filter(Rights::isLicence).isPresent();
        for (var passage : possible ? passages : List.<Passage>of()) {
            passage.links()
                    .forEach(link -> link.href()
                            .filter(Rights::isLicence)
                            .filter(href -> href.getPath() != null
                                    && (href.getPath().startsWith("/licenses/")
                                            || href.getPath().startsWith("/publicdomain/")))
                            .ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    static Optional<Terms> terms(List<Passage> passages, boolean[] kept, boolean[] notes, List<URI> licences) {
        var texts = new ArrayList<Passage>();
        for (var passage : passages) {
            int at = passage.block().index;
            boolean outside = !kept[at] && passage.block().words <= MOST_WORDS;
            boolean note = outside || (notes[at] && passage.block().words <= LONGEST_KEPT && isNote(passage));
            boolean tells = passage.block().words > 2 && !passage.block().isLinkBar();
            if (note && tells && TERMS.in(passage.block())) {
                texts.add(passage);
            }
        }
        if (texts.isEmpty() && licences.isEmpty()) {
            return Optional.empty();
        }
        var text = String.join("\n", texts.stream().map(Passage::text).toList());
        var said = String.join("\n", texts.stream().map(Rights::withoutCredits).toList());
        return Optional.of(new Terms(
                text, basis(said, licences), conditions(text, licences), commercialContact(texts), contact(texts)));
    }

    /// Whether a passage at the ends of the text speaks of this text's publication or of asking for permission.
    private static boolean isNote(Passage passage) {
        var block = passage.block();
        return Traces.namesOriginal(block)
                || FreeNotes.speaks(block)
                || block.text.indexOf('@') > 0
                || ASKED.in(block.text);
    }

    /// Whether a passage claims a licence or permission for carrying the text.
    static boolean isClaimed(Passage passage) {
        return LICENSED.in(passage.text()) || PERMITTED.in(passage.text());
    }

    /// By whose permission a picture is shown says nothing about the text.
    private static String withoutCredits(Passage passage) {
        return String.join(
                " ",
                Sentences.of(passage.text()).stream()
                        .filter(sentence -> !SourceNotes.isCredit(sentence))
                        .toList());
    }

    /// The first that fits, in the order in which the bases are declared: a licence says more than a permission, and
    /// both more than a claim.
    private static Terms.Basis basis(String text, List<URI> licences) {
        for (var basis : BASES.entrySet()) {
            if (basis.getValue().in(text)) {
                return basis.getKey();
            }
        }
        return licences.isEmpty() ? Terms.Basis.NONE : Terms.Basis.LICENCE;
    }

    private static Set<Terms.Condition> conditions(String text, List<URI> licences) {
        var found = EnumSet.noneOf(Terms.Condition.class);
        CONDITIONS.forEach((condition, phrases) -> {
            if (phrases.in(text)) {
                found.add(condition);
            }
        });
        for (var licence : licences) {
            var path = licence.getPath() == null ? "" : licence.getPath();
            addIf(path.contains("/by"), Terms.Condition.CREDIT, found);
            addIf(path.contains("-nd"), Terms.Condition.NO_EDITS, found);
            addIf(path.contains("-nc"), Terms.Condition.NON_COMMERCIAL, found);
            addIf(path.contains("-sa"), Terms.Condition.SHARE_ALIKE, found);
        }
        return found;
    }

    private static void addIf(boolean holds, Terms.Condition condition, Set<Terms.Condition> found) {
        if (holds) {
            found.add(condition);
        }
    }

    private static Optional<String> commercialContact(List<Passage> texts) {
        for (var passage : texts) {
            var place = COMMERCIAL.first(passage.text());
            if (place.isPresent()) {
                var contact = mail(passage, passage.text().substring(place.get().start()));
                if (contact.isPresent()) {
                    return contact;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> contact(List<Passage> texts) {
        for (var passage : texts) {
            var contact = mail(passage, passage.text());
            if (contact.isPresent()) {
                return contact;
            }
        }
        return Optional.empty();
    }

    /// The first mail address in a text, or that a link of the passage leads to.
    private static Optional<String> mail(Passage passage, String text) {
        for (var word : Words.split(text.replace('：', ' ').replace(':', ' '), ' ')) {
            int at = word.indexOf('@');
            if (at > 0 && word.indexOf('.', at) > at) {
                return Optional.of(trimmed(word));
            }
        }
        return passage.links().stream()
                .flatMap(link -> link.href().stream())
                .filter(href -> "mailto".equals(href.getScheme()))
                .map(URI::getSchemeSpecificPart)
                .map(part -> part.indexOf('?') > 0 ? part.substring(0, part.indexOf('?')) : part)
                .findFirst();
    }

    private static String trimmed(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !isMailCharacter(word.charAt(from))) {
            from++;
        }
        while (to > from && (!isMailCharacter(word.charAt(to - 1)) || word.charAt(to - 1) == '.')) {
            to--;
        }
        int end = from;
        while (end < to && isMailCharacter(word.charAt(end))) {
            end++;
        }
        return word.substring(from, end);
    }

    private static boolean isMailCharacter(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || "@._+-".indexOf(c) >= 0;
    }
}
