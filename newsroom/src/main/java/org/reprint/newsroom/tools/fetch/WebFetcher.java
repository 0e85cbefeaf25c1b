package org.reprint.newsroom.tools.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Fetcher;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.settings.Settings;

/// Fetches from the public web. One fetch is one way from address to address until a page stands there: each hop is
/// read as browsers read it, judged by the guard, resolved, judged again, connected to exactly what was judged, and
/// asked once. There are no proxies, cookies, logins, kept connections or second tries.
///
/// Safe for use by any number of threads.
public final class WebFetcher implements Fetcher {
    private final Settings.Fetch settings;
    private final Ids ids;
    private final InstantSource clock;
    private final Names names;
    private final AddressGuard guard;
    private final Contents contents = new Contents();
    private final Line line;

    /// @param settings times, sizes and the operator's own hosts
    /// @param ids for captures
    /// @param clock for the time of captures; deadlines are measured by the machine's own
    /// @throws IllegalArgumentException when the list of allowed hosts cannot be read, with a sentence
    public WebFetcher(Settings.Fetch settings, Ids ids, InstantSource clock) {
        this(settings, ids, clock, Names.ofTheMachine());
    }

    WebFetcher(Settings.Fetch settings, Ids ids, InstantSource clock, Names names) {
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        this.names = names;
        this.guard = new AddressGuard(settings.allow());
        this.line = new Line(settings, guard);
    }

    @Override
    public Fetched fetch(URI address, Kind kind) {
        return switch (WrittenAddress.read(address.toString())) {
            case WrittenAddress.NotOne not -> new Refused(not.why());
            case WrittenAddress.Address read -> follow(read.uri(), kind);
        };
    }

    private Fetched follow(URI start, Kind kind) {
        Set<URI> passed = new LinkedHashSet<>();
        URI at = start;
        try (Watch watch = new Watch(settings.totalTime())) {
            while (true) {
                try {
                    Hop hop = hop(at, kind, watch);
                    if (hop.next().isEmpty()) {
                        return new Brought(capture(start, at, passed, hop));
                    }
                    passed.add(at);
                    at = onward(at, hop.next().get(), passed);
                } catch (IOException e) {
                    return new Refused(Troubles.sentence(e, at, watch.over(), settings));
                }
            }
        }
    }

    /// What one request brought: a body, or the address to go on to.
    private record Hop(Answer answer, String mediaType, byte[] body, Optional<String> next) {}

    private Hop hop(URI at, Kind kind, Watch watch) throws IOException {
        refuse(guard.refuses(at));
        List<InetAddress> addresses = resolve(at, watch);
        return line.ask(at, kind, addresses, watch, (answer, body) -> {
            if (answer.redirects()) {
                return new Hop(answer, "", new byte[0], Optional.of(location(answer, at)));
            }
            if (answer.status() != 200) {
                throw new Refusal(Statuses.sentence(answer, at, clock.instant()));
            }
            String declared = answer.mediaType();
            refuse(contents.refuses(kind, declared, at));
            byte[] bytes = body.read();
            boolean wide = answer.charset()
                    .filter(c -> c.matches("(?i)(utf|ucs)-?(16|2).*"))
                    .isPresent();
            return new Hop(answer, contents.typeOf(kind, declared, wide, bytes, at), bytes, Optional.empty());
        });
    }

    private List<InetAddress> resolve(URI at, Watch watch) throws IOException {
        Site site = Site.of(at);
        List<InetAddress> addresses;
        try {
            addresses = names.addresses(site.host(), watch.left());
        } catch (TimeoutException e) {
            throw new Refusal("The name server for " + Shown.of(site.host())
                    + " did not answer; check the spelling of the address, or try again later.");
        }
        for (InetAddress address : addresses) {
            refuse(guard.refuses(site, address));
        }
        return addresses;
    }

    private static String location(Answer answer, URI at) throws Refusal {
        List<String> locations = answer.all("location").stream().distinct().toList();
        if (locations.size() != 1 || locations.getFirst().isEmpty()) {
            throw new Refusal("The page at " + Shown.of(at) + " has moved (status " + answer.status() + "), but the"
                    + " server does not say where to; open it in a browser and give the address you end up at.");
        }
        return locations.getFirst();
    }

    private URI onward(URI at, String location, Set<URI> passed) throws Refusal {
        URI next = switch (WrittenAddress.read(at, location)) {
            case WrittenAddress.Address read -> read.uri();
            case WrittenAddress.NotOne not ->
                throw new Refusal("The page at " + Shown.of(at) + " leads on to somewhere else. " + not.why());
        };
        if (passed.contains(next)) {
            throw new Refusal("The page at " + Shown.of(at) + " leads in a circle, so it never ends; open it in a"
                    + " browser, and add the page as a saved file.");
        }
        if (passed.size() > settings.maxRedirects()) {
            throw new Refusal("The address " + Shown.of(passed.iterator().next()) + " leads on more than "
                    + settings.maxRedirects() + " times; open it in a browser and give the address you end up at.");
        }
        return next;
    }

    private static void refuse(Optional<String> sentence) throws Refusal {
        if (sentence.isPresent()) {
            throw new Refusal(sentence.get());
        }
    }

    private Capture capture(URI start, URI at, Set<URI> passed, Hop hop) {
        return new Capture(
                ids.next(),
                Capture.Way.WEB,
                start,
                at,
                new ArrayList<>(passed),
                hop.answer().status(),
                hop.answer().headers(),
                clock.instant(),
                Sha256.of(hop.body()),
                hop.mediaType(),
                hop.answer().charset(),
                hop.body());
    }
}
