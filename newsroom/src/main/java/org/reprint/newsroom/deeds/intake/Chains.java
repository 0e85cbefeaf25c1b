package org.reprint.newsroom.deeds.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Draft;
import org.reprint.newsroom.words.article.Draft.Trace;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Outlets;
import org.reprint.newsroom.words.article.Provenance;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.Publication.Role;
import org.reprint.newsroom.words.article.Slug;
import org.reprint.newsroom.words.article.WebAddress;

/// Works out by which chain an article came: what its page says of earlier publications, and the page itself.
public final class Chains {

    /// Sorts behind every ISO date.
    private static final String UNDATED = "9999";

    private final Outlets outlets;
    private final Ids ids;

    /// @param outlets those on file
    public Chains(Outlets outlets, Ids ids) {
        this.outlets = outlets;
        this.ids = ids;
    }

    /// The addresses under which a page may already be on file: where it was found, what it calls itself, and where
    /// it says it appeared first.
    static List<WebAddress> addresses(Capture capture, Draft draft) {
        List<WebAddress> addresses = new ArrayList<>();
        addresses.add(new WebAddress(capture.address()));
        addresses.add(new WebAddress(capture.requested()));
        draft.canonical().filter(Chains::namesPage).ifPresent(c -> addresses.add(new WebAddress(c)));
        draft.traces().stream()
                .flatMap(t -> t.url().stream())
                .filter(Chains::namesPage)
                .forEach(u -> addresses.add(new WebAddress(u)));
        return addresses.stream().distinct().toList();
    }

    /// A front page names an outlet, not an article.
    private static boolean namesPage(URI uri) {
        String path = uri.getRawPath();
        return uri.getHost() != null && ((path != null && path.length() > 1) || uri.getRawQuery() != null);
    }

    /// The chain as this page tells it. Outlets that are not on file are made up, but not kept ([#kept]).
    Provenance of(Capture capture, Draft draft) {
        Publication here = here(capture, draft);
        List<Publication> before = new ArrayList<>();
        for (Trace trace : draft.traces()) {
            Publication station = station(trace);
            if (same(station, here)) {
                here = new Publication(
                        Role.REPUBLICATION,
                        here.outlet(),
                        here.url(),
                        station.date().or(here::date),
                        here.capture());
            } else if (before.stream().noneMatch(b -> same(b, station))) {
                before.add(station);
            }
        }
        Optional<Publication> original =
                before.stream().filter(p -> p.role() == Role.ORIGINAL).findFirst();
        if (original.isEmpty()) {
            return chain(here, before);
        }
        before.remove(original.get());
        before.add(here);
        return chain(original.get(), before);
    }

    private Publication here(Capture capture, Draft draft) {
        URI address = draft.canonical()
                .filter(c -> new WebAddress(c).host().equals(new WebAddress(capture.address()).host()))
                .filter(Chains::namesPage)
                .orElse(capture.address());
        Outlet outlet = outlet(draft.site().orElse(""), Optional.of(address));
        return new Publication(
                Role.ORIGINAL, outlet, Optional.of(address), draft.published(), Optional.of(capture.id()));
    }

    private Publication station(Trace trace) {
        Optional<URI> page = trace.url().filter(Chains::namesPage);
        return new Publication(trace.role(), outlet(trace.outlet(), trace.url()), page, trace.date(), Optional.empty());
    }

    private static Provenance chain(Publication original, List<Publication> others) {
        List<Publication> chain = new ArrayList<>();
        chain.add(as(Role.ORIGINAL, original));
        others.stream()
                .sorted(Comparator.comparing(p -> p.date().map(Object::toString).orElse(UNDATED)))
                .forEach(p -> chain.add(as(Role.REPUBLICATION, p)));
        return new Provenance(chain);
    }

    private static Publication as(Role role, Publication p) {
        return new Publication(role, p.outlet(), p.url(), p.date(), p.capture());
    }

    private static boolean same(Publication a, Publication b) {
        return a.outlet().host().equals(b.outlet().host())
                || Slug.of(a.outlet().name()).equals(Slug.of(b.outlet().name()));
    }

    /// Two tellings of one article's chain made one: every station once, with all that is known of it. The original is
    /// the one that a republisher named; where none did, the earlier of the two.
    Provenance joined(Provenance known, Provenance told) {
        List<Publication> stations = stations(known, told);
        Publication original = original(known, told, stations);
        stations.remove(original);
        return chain(original, stations);
    }

    /// The same for an article that readers already see: its original, and with it its terms, stays what an editor
    /// published; the new stations are added.
    Provenance lengthened(Provenance known, Provenance told) {
        List<Publication> stations = stations(known, told);
        Publication original = stations.removeFirst();
        return chain(original, stations);
    }

    private List<Publication> stations(Provenance known, Provenance told) {
        List<Publication> stations = new ArrayList<>(known.chain());
        for (Publication fresh : told.chain()) {
            Optional<Publication> old =
                    stations.stream().filter(s -> same(s, fresh)).findFirst();
            if (old.isPresent()) {
                stations.set(stations.indexOf(old.get()), completed(old.get(), fresh));
            } else {
                stations.add(fresh.outlet().id() == 0 ? withKeptOutlet(fresh) : fresh);
            }
        }
        return stations;
    }

    private static Publication original(Provenance known, Provenance told, List<Publication> stations) {
        boolean named = !known.republications().isEmpty();
        boolean namedNow = !told.republications().isEmpty();
        Publication first = known.original();
        if (!named && namedNow) {
            first = told.original();
        } else if (!named && earlier(told.original(), known.original())) {
            first = told.original();
        }
        Publication wanted = first;
        return stations.stream().filter(s -> same(s, wanted)).findFirst().orElse(stations.getFirst());
    }

    private static boolean earlier(Publication a, Publication b) {
        return a.date().isPresent() && b.date().filter(a.date().get()::isBefore).isPresent();
    }

    private static Publication completed(Publication old, Publication fresh) {
        return new Publication(
                old.role(),
                old.outlet(),
                old.url().or(fresh::url),
                old.date().or(fresh::date),
                old.capture().or(fresh::capture));
    }

    /// The same chain with all its outlets on file; call it inside a transaction.
    Provenance kept(Provenance chain) {
        return new Provenance(chain.chain().stream()
                .map(p -> p.outlet().id() == 0 ? withKeptOutlet(p) : p)
                .toList());
    }

    private Publication withKeptOutlet(Publication p) {
        Outlet made = p.outlet();
        outlets.keep(new Outlet(ids.next(), made.host(), made.name(), made.url(), made.terms()));
        Outlet kept = outlets.byHost(made.host()).orElseThrow();
        return new Publication(p.role(), kept, p.url(), p.date(), p.capture());
    }

    private Outlet outlet(String name, Optional<URI> address) {
        String host = address.map(a -> new WebAddress(a).host()).orElse("");
        Optional<Outlet> onFile = host.isEmpty() ? outlets.byName(name) : outlets.byHost(host);
        return onFile.orElseGet(() -> {
            String ownHost = host.isEmpty() ? Slug.of(name) + ".name.invalid" : host;
            Optional<URI> front = address.filter(a -> a.getHost() != null)
                    .map(a -> URI.create(
                            (a.getScheme() == null ? "https" : a.getScheme()) + "://" + a.getRawAuthority() + "/"));
            return new Outlet(0, ownHost, name.isBlank() ? host : name.strip(), front, Optional.empty());
        });
    }
}
