package org.reprint.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the chain of publications: sentences that name the first outlet or another, the two dated lines of a
/// republished page, JSON-LD `isBasedOn`, metas of syndication, and a canonical address on another host.
final class Traces {
    static final Phrases ORIGINAL = Phrases.of("original");
    private static final Phrases AFTER = Phrases.of("original after");
    private static final Phrases REPUBLISHED = Phrases.of("republished");
    private static final Phrases REPUBLISHED_AFTER = Phrases.of("republished after");
    static final Phrases FIRST = Phrases.of("first");
    static final Phrases PUBLISH = Phrases.of("publish");
    /// A note about the first publication has at most so many words when none of the phrases is in it.
    private static final int LONGEST_FIRST = 60;
    private static final int MOST_WORDS = 120;

    private final Optional<String> site;
    private final Optional<URI> own;
    private final Optional<Moment> published;
    private final List<Publication> originals = new ArrayList<>();
    private final List<Publication> others = new ArrayList<>();

    private Traces(Optional<String> site, Optional<URI> own, Optional<Moment> published) {
        this.site = site;
        this.own = own;
        this.published = published;
    }

    /// What is known of the page itself when its chain is looked for.
    ///
    /// @param site the name of the page's site
    /// @param own the page's own address
    /// @param canonical the address the page declares
    /// @param published when the page was published
    /// @param titleAt the block of the title, -1 when none shows it
    record Known(
            Optional<String> site,
            Optional<URI> own,
            Optional<URI> canonical,
            Optional<Moment> published,
            int titleAt) {}

    static List<Publication> find(List<Passage> passages, boolean[] notes, PageScan scan, Known known) {
        var traces = new Traces(known.site(), known.own(), known.published());
        for (var passage : passages) {
            var block = passage.block();
            // "Source: the ministry" below a chart tells where the picture is from, not the text.
            if (block.words <= MOST_WORDS && notes[block.index] && !block.zone.is(Zone.FIGURE)) {
                traces.sentence(passage);
            }
        }
        if (traces.originals.isEmpty()) {
            SourceBoxes.find(passages, notes).ifPresent(traces::add);
        }
        traces.datedLines(passages, known.titleAt());
        traces.declared(scan, known);
        traces.named(scan);
        return traces.chain();
    }

    /// Which blocks can be notes about the source: they stand outside the body or at its ends; within it, such words
    /// are
    /// the story's own.
    static boolean[] notes(boolean[] kept) {
        var before = new int[kept.length + 1];
        for (int i = 0; i < kept.length; i++) {
            before[i + 1] = before[i] + (kept[i] ? 1 : 0);
        }
        var notes = new boolean[kept.length];
        for (int i = 0; i < kept.length; i++) {
            notes[i] = !kept[i] || before[i] < 2 || before[kept.length] - before[i + 1] < 3;
        }
        return notes;
    }

    /// Whether a text names an outlet as the first.
    static boolean namesOriginal(TextBlock block) {
        return ORIGINAL.in(block) || AFTER.in(block) || (FIRST.in(block) && PUBLISH.in(block));
    }

    private void sentence(Passage passage) {
        var block = passage.block();
        if (!namesOriginal(block) && !REPUBLISHED.in(block) && !REPUBLISHED_AFTER.in(block)) {
            return;
        }
        for (var line : passage.lines()) {
            ORIGINAL.first(line).ifPresent(place -> after(passage, line, place, Publication.Role.ORIGINAL));
            REPUBLISHED_AFTER
                    .first(line)
                    .ifPresent(place -> before(passage, line, place, Publication.Role.REPUBLICATION));
            AFTER.first(line).ifPresent(place -> before(passage, line, place, Publication.Role.ORIGINAL));
            REPUBLISHED.first(line).ifPresent(place -> after(passage, line, place, Publication.Role.REPUBLICATION));
            if (originals.isEmpty() && block.words <= LONGEST_FIRST) {
                firstLinked(passage, line);
            }
        }
    }

    /// Whatever the order of its words: a line that speaks of a first publication and leads to another host by a link
    /// with a name on it.
    private void firstLinked(Passage passage, String line) {
        for (var link : passage.links()) {
            var foreign = link.href()
                    .filter(Addresses::isWeb)
                    .filter(href ->
                            own.filter(address -> sameSite(address, href)).isEmpty())
                    .filter(href -> !Rights.isLicence(href));
            var name = Outlets.named(link.text())
                    .filter(Outlets::isCapital)
                    .filter(text -> Words.of(text).size() <= 7);
            boolean named =
                    name.isPresent() && !Character.isLowerCase(link.text().codePointAt(0));
            if (foreign.isPresent() && named && saysFirst(line, link.text())) {
                add(new Publication(name.get(), foreign, DateReader.read(line), Publication.Role.ORIGINAL));
                return;
            }
        }
    }

    /// Whether the sentence that a link stands in speaks of a first publication.
    private static boolean saysFirst(String line, String link) {
        int at = line.indexOf(link);
        if (at < 0) {
            return false;
        }
        int start = at;
        while (start > 0 && !endsSentence(line, start)) {
            start--;
        }
        int end = at + link.length();
        while (end < line.length() && !endsSentence(line, end)) {
            end++;
        }
        var sentence = line.substring(start, end);
        return FIRST.in(sentence) && PUBLISH.in(sentence);
    }

    /// A full stop after a number is a date's.
    private static boolean endsSentence(String line, int at) {
        char c = line.charAt(at);
        return c == '。' || (c == '.' && at > 0 && Character.isLetter(line.charAt(at - 1)));
    }

    /// The outlet follows the phrase: the link that stands there, otherwise the words up to the next sign.
    private void after(Passage passage, String line, Phrases.Place place, Publication.Role role) {
        boolean label = ":：—".indexOf(line.charAt(place.end() - 1)) >= 0;
        if (label && place.start() > 40) {
            return;
        }
        var rest = line.substring(place.end());
        var linked = linkAtStart(passage, rest);
        var outlet = linked.flatMap(link -> Outlets.named(link.text()))
                .filter(name -> Words.of(name).size() <= 7)
                .or(() -> Outlets.after(rest));
        var url = linked.flatMap(Passage.Anchor::href).filter(Addresses::isWeb).or(() -> onlyLink(passage, role));
        outlet.filter(name -> Outlets.isCapital(name))
                .ifPresent(name -> add(new Publication(name, url, date(rest), role)));
    }

    /// The date within the sentence, which ends before the next phrase about another outlet.
    private static Optional<Moment> date(String rest) {
        var cut = REPUBLISHED
                .first(rest)
                .map(place -> rest.substring(0, place.start()))
                .orElse(rest);
        return DateReader.read(cut.length() > 120 ? cut.substring(0, 120) : cut);
    }

    /// The outlet stands before the phrase, as in Turkish.
    private void before(Passage passage, String line, Phrases.Place place, Publication.Role role) {
        var head = line.substring(0, place.start());
        for (var link : passage.links()) {
            boolean near = head.stripTrailing().endsWith(link.text())
                    || (role == Publication.Role.ORIGINAL && head.contains(link.text()));
            if (near) {
                Outlets.named(link.text())
                        .ifPresent(name -> add(new Publication(
                                name,
                                link.href().filter(Addresses::isWeb),
                                role == Publication.Role.ORIGINAL ? DateReader.read(line) : Optional.empty(),
                                role)));
                return;
            }
        }
        var start = ORIGINAL.first(head).map(Phrases.Place::end).orElse(0);
        var words = Words.split(head.substring(start), ' ');
        var name = new StringBuilder();
        for (int i = words.size() - 1; i >= 0 && words.size() - i <= 4; i--) {
            var word = words.get(i);
            boolean part = !Character.isLowerCase(word.charAt(0))
                    && !Character.isDigit(word.charAt(0))
                    && DateWords.month(word.toLowerCase(Locale.ROOT)) == 0;
            if (!part || word.endsWith(",")) {
                break;
            }
            name.insert(0, word + " ");
        }
        Outlets.named(name.toString())
                .ifPresent(outlet -> add(new Publication(
                        outlet,
                        onlyLink(passage, role),
                        role == Publication.Role.ORIGINAL ? DateReader.read(line) : Optional.empty(),
                        role)));
    }

    private static Optional<Passage.Anchor> linkAtStart(Passage passage, String rest) {
        for (var link : passage.links()) {
            int at = rest.indexOf(link.text());
            boolean near = at >= 0 && at <= 6 && Words.of(rest.substring(0, at)).size() <= 1;
            if (near && link.href().isPresent()) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    /// The single link to another host in the passage belongs to the original that it names.
    private Optional<URI> onlyLink(Passage passage, Publication.Role role) {
        var foreign = passage.links().stream()
                .flatMap(link -> link.href().stream())
                .filter(Addresses::isWeb)
                .filter(href -> own.isEmpty() || !Addresses.host(href).equals(Addresses.host(own.get())))
                .filter(href -> !Rights.isLicence(href))
                .distinct()
                .toList();
        return foreign.size() == 1 && role == Publication.Role.ORIGINAL
                ? Optional.of(foreign.getFirst())
                : Optional.empty();
    }

    private void add(Publication publication) {
        if (publication.role() == Publication.Role.ORIGINAL && isOwn(publication.outlet())) {
            return;
        }
        merge(publication.role() == Publication.Role.ORIGINAL ? originals : others, publication);
    }

    private static void merge(List<Publication> list, Publication publication) {
        for (int i = 0; i < list.size(); i++) {
            var known = list.get(i);
            if (Outlets.same(known.outlet(), publication.outlet())) {
                list.set(
                        i,
                        new Publication(
                                known.outlet(),
                                known.url().or(publication::url),
                                known.date().or(publication::date),
                                known.role()));
                return;
            }
        }
        list.add(publication);
    }

    private boolean isOwn(String outlet) {
        return site.filter(name -> Outlets.same(name, outlet)).isPresent()
                || own.filter(address -> Outlets.same(Addresses.host(address), outlet))
                        .isPresent();
    }

    /// Near the title, one line with the page's own outlet and date and one with another's.
    private void datedLines(List<Passage> passages, int titleAt) {
        record Dated(String outlet, Moment date, Optional<URI> url) {}
        var found = new ArrayList<Dated>();
        for (var passage : passages) {
            int from = passage.block().index - titleAt;
            if (titleAt < 0 || from < 1 || from > 8 || passage.block().words > 30) {
                continue;
            }
            for (var line : passage.lines()) {
                var date = DateReader.read(line);
                var outlet = Outlets.after(line);
                if (date.isPresent()
                        && outlet.isPresent()
                        && Outlets.isCapital(outlet.get())
                        && !Names.beginsAsByline(line)) {
                    found.add(new Dated(outlet.get(), date.get(), passage.linked(outlet.get())));
                }
            }
        }
        boolean ownLine = found.stream().anyMatch(line -> isOwn(line.outlet()));
        boolean known = !originals.isEmpty();
        for (var line : found) {
            boolean same = originals.stream().anyMatch(original -> Outlets.same(original.outlet(), line.outlet()));
            if (!isOwn(line.outlet()) && (same || (ownLine && !known))) {
                add(new Publication(line.outlet(), line.url(), Optional.of(line.date()), Publication.Role.ORIGINAL));
            }
        }
    }

    private void declared(PageScan scan, Known known) {
        for (var article : scan.articles()) {
            for (var basis : article.get("isBasedOn").each()) {
                var address = basis.string()
                        .or(() -> basis.get("url").string())
                        .or(() -> basis.get("@id").string())
                        .flatMap(Addresses::absolute);
                var name = Sites.name(basis.get("publisher"), scan)
                        .or(() -> originals.isEmpty()
                                ? address.map(Addresses::host)
                                : Optional.of(originals.getFirst().outlet()));
                var date = basis.get("datePublished").string().flatMap(DateReader::read);
                name.ifPresent(outlet -> add(new Publication(outlet, address, date, Publication.Role.ORIGINAL)));
            }
        }
        var foreign = scan.meta("original-source", "syndication-source", "dc.source", "dcterms.source")
                .flatMap(Addresses::absolute)
                .or(() -> known.canonical()
                        .filter(address -> known.own()
                                .filter(own -> !sameSite(own, address))
                                .isPresent()));
        if (foreign.isPresent()) {
            var url = foreign.get();
            if (originals.isEmpty()) {
                add(new Publication(Addresses.host(url), foreign, Optional.empty(), Publication.Role.ORIGINAL));
            } else {
                var first = originals.getFirst();
                originals.set(
                        0, new Publication(first.outlet(), first.url().or(() -> foreign), first.date(), first.role()));
            }
        }
    }

    /// Dublin Core's source as a name: "A related resource from which the described resource is derived."
    private void named(PageScan scan) {
        scan.meta("dcterms.source", "dc.source", "original-source")
                .filter(text -> originals.isEmpty() && Addresses.absolute(text).isEmpty())
                .filter(text -> Words.of(text).size() <= 7)
                .flatMap(Outlets::named)
                .filter(Outlets::isCapital)
                .ifPresent(name ->
                        add(new Publication(name, Optional.empty(), Optional.empty(), Publication.Role.ORIGINAL)));
    }

    private static boolean sameSite(URI one, URI other) {
        var a = Addresses.host(one);
        var b = Addresses.host(other);
        return a.equals(b) || a.endsWith("." + b) || b.endsWith("." + a);
    }

    /// The original, the others, the page itself; nothing when the page names no original.
    private List<Publication> chain() {
        if (originals.isEmpty()) {
            return List.copyOf(others);
        }
        var chain = new ArrayList<Publication>();
        chain.add(originals.getFirst());
        originals.stream()
                .skip(1)
                .filter(more -> more.url().isPresent()
                        && !more.url().equals(originals.getFirst().url()))
                .forEach(more -> chain.add(
                        new Publication(more.outlet(), more.url(), more.date(), Publication.Role.REPUBLICATION)));
        others.stream().filter(other -> !isOwn(other.outlet())).forEach(other -> merge(chain, other));
        site.or(() -> own.map(Addresses::host))
                .ifPresent(name -> merge(chain, new Publication(name, own, published, Publication.Role.REPUBLICATION)));
        return chain;
    }
}
