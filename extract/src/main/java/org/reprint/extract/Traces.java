package org.reprint.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the chain of publications: sentences that name the first outlet or another, the two dated lines of a
/// republished page, JSON-LD `isBasedOn`, metas of syndication, and a canonical address on another host.
final class Traces {
    /// A note about the first publication has at most so many words when none of the phrases is in it.
    private static final int LONGEST_FIRST = 60;
    private static final int MOST_WORDS = 120;
    private static final Phrases ORIGINAL_LINK = Phrases.of("reads original");

    private final Optional<String> site;
    private final Optional<URI> own;
    private final Optional<Moment> published;
    private final SourceNotes.Subject subject;
    private final SourceNotes notes;
    private final FreeNotes free;
    private final List<Publication> originals = new ArrayList<>();
    private final List<Publication> others = new ArrayList<>();
    /// What labels ("Source:") name.
    private final List<Publication> labelled = new ArrayList<>();

    private Traces(Known known) {
        this.site = known.site();
        this.own = known.own();
        this.published = known.published();
        this.subject = new SourceNotes.Subject(known.title(), known.authors(), known.own());
        this.notes = new SourceNotes(subject);
        this.free = new FreeNotes(subject, notes);
    }

    /// What is known of the page itself when its chain is looked for.
    ///
    /// @param site the name of the page's site
    /// @param own the page's own address
    /// @param canonical the address the page declares
    /// @param published when the page was published
    /// @param titleAt the block of the title, -1 when none shows it
    /// @param title the title
    /// @param authors the names of the authors
    record Known(
            Optional<String> site,
            Optional<URI> own,
            Optional<URI> canonical,
            Optional<Moment> published,
            int titleAt,
            String title,
            List<String> authors) {}

    static List<Publication> find(List<Passage> passages, boolean[] kept, boolean[] notes, PageScan scan, Known known) {
        var traces = new Traces(known);
        for (var passage : passages) {
            var block = passage.block();
            // "Source: the ministry" below a chart tells where the picture is from, not the text.
            boolean title = Outlets.same(block.text, known.title());
            if (block.words <= MOST_WORDS && notes[block.index] && !title && !block.zone.is(Zone.FIGURE)) {
                traces.note(passage, !kept[block.index]);
            }
        }
        traces.labels();
        if (traces.originals.isEmpty()) {
            SourceBoxes.find(passages, notes, traces.subject).ifPresent(traces::add);
        }
        traces.datedLines(passages, known.titleAt());
        traces.declared(scan, known);
        traces.named(scan);
        traces.lead(passages, kept);
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
        return SourceNotes.namesOriginal(block) || FreeNotes.speaksOfFirst(block);
    }

    private void note(Passage passage, boolean outside) {
        var block = passage.block();
        boolean phrased = SourceNotes.speaks(block);
        boolean spoken = block.words <= LONGEST_FIRST && FreeNotes.speaks(block);
        if (!phrased && !spoken) {
            return;
        }
        for (var line : passage.lines()) {
            var sentences = Sentences.of(line);
            for (int i = 0; i < sentences.size(); i++) {
                var sentence = sentences.get(i);
                var next = i + 1 < sentences.size() ? sentences.get(i + 1) : "";
                var phrases = phrased ? notes.read(passage, sentence, next) : List.<Publication>of();
                boolean named = phrases.stream().anyMatch(found -> found.role() == Publication.Role.ORIGINAL);
                phrases.forEach(SourceNotes.isLabelled(sentence) ? labelled::add : this::add);
                if (spoken && !named && originals.isEmpty()) {
                    free.read(passage, sentence, next, outside).ifPresent(this::add);
                }
            }
        }
    }

    /// Labels that name several outlets tell where facts and pictures are from, not the text.
    private void labels() {
        boolean one = labelled.stream()
                .allMatch(label ->
                        Outlets.same(label.outlet(), labelled.getFirst().outlet()));
        if (one) {
            labelled.forEach(this::add);
        }
    }

    /// The address of the original itself: the note links to the outlet's front page, and beside it or elsewhere to
    /// "the original article".
    private void lead(List<Passage> passages, boolean[] kept) {
        var first = originals.stream().findFirst();
        var known = first.flatMap(Publication::url);
        if (first.isEmpty() || known.filter(url -> !Addresses.isFront(url)).isPresent()) {
            return;
        }
        for (var passage : passages) {
            boolean notes = namesOriginal(passage.block()) || FreeNotes.speaks(passage.block());
            for (var link : kept[passage.block().index] && !notes ? List.<Passage.Anchor>of() : passage.links()) {
                var address = link.href()
                        .filter(Addresses::isWeb)
                        .filter(href -> !Addresses.isFront(href) && !Rights.isLicence(href))
                        .filter(href -> own.filter(mine -> Addresses.sameSite(mine, href))
                                .isEmpty());
                boolean same = notes
                        && known.isPresent()
                        && address.filter(href -> Addresses.sameSite(known.get(), href))
                                .isPresent();
                boolean name =
                        known.isEmpty() && Outlets.same(link.text(), first.get().outlet());
                if (address.isPresent() && (same || name || ORIGINAL_LINK.in(link.text()))) {
                    var was = first.get();
                    originals.set(0, new Publication(was.outlet(), address, was.date(), was.role()));
                    return;
                }
            }
        }
    }

    private void add(Publication publication) {
        boolean original = publication.role() == Publication.Role.ORIGINAL;
        var here = own.flatMap(address -> publication.url().filter(url -> Addresses.sameSite(address, url)));
        if (original
                && (isOwn(publication.outlet())
                        || here.filter(url -> own.filter(url::equals).isPresent())
                                .isPresent())) {
            return;
        }
        if (original && here.isPresent()) {
            // A link within the site leads to its page about the outlet, or on to it by a detour.
            add(new Publication(publication.outlet(), Optional.empty(), publication.date(), publication.role()));
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
                var outlet = Outlets.after(line).or(() -> afterDate(line));
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

    /// The outlet of a line that begins with its date: "June 30, 2021 · The Paper".
    private static Optional<String> afterDate(String line) {
        int bar = Math.max(line.lastIndexOf('·'), Math.max(line.lastIndexOf('|'), line.lastIndexOf('•')));
        return bar < 0 ? Optional.empty() : Outlets.after(line.substring(bar + 1));
    }

    private void declared(PageScan scan, Known known) {
        for (var article : scan.articles()) {
            var bases = new ArrayList<>(article.get("isBasedOn").each());
            bases.addAll(article.get("translationOfWork").each());
            for (var basis : bases) {
                var address = basis.string()
                        .or(() -> basis.get("url").string())
                        .or(() -> basis.get("@id").string())
                        .flatMap(Addresses::absolute);
                var name = Sites.name(basis.get("publisher"), scan)
                        .or(() -> originals.isEmpty()
                                ? address.map(Addresses::host)
                                : Optional.of(originals.getFirst().outlet()))
                        .map(found -> knownAt(address).orElse(found));
                var date = basis.get("datePublished").string().flatMap(DateReader::read);
                name.ifPresent(outlet -> add(new Publication(outlet, address, date, Publication.Role.ORIGINAL)));
            }
        }
        var foreign = scan.meta("original-source", "syndication-source", "dc.source", "dcterms.source")
                .flatMap(Addresses::absolute)
                .or(() -> known.canonical()
                        .filter(address -> known.own()
                                .filter(own -> !Addresses.sameSite(own, address))
                                .isPresent()))
                .filter(address -> Addresses.host(address).indexOf('.') > 0);
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

    /// The name that the page itself gives to the outlet at an address.
    private Optional<String> knownAt(Optional<URI> address) {
        return originals.stream()
                .filter(known -> address.isPresent()
                        && known.url()
                                .filter(url -> Addresses.sameSite(url, address.get()))
                                .isPresent())
                .map(Publication::outlet)
                .findFirst();
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
