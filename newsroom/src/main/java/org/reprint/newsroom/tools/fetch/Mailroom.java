package org.reprint.newsroom.tools.fetch;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reprint.newsroom.words.article.Arrival;
import org.reprint.newsroom.words.article.Arrivals;
import org.reprint.newsroom.words.article.Fetcher;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.settings.Settings;

/// Opens what arrives: an address on the web, a page that somebody saved, or standard input. Tells them apart as a
/// person would: `-` is standard input, what begins like an address is one, all else is a file.
public final class Mailroom implements Arrivals {
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]+:.*", Pattern.DOTALL);

    private final Fetcher fetcher;
    private final SavedPage.Room room;
    private final InputStream standardInput;

    /// @param fetcher brings pages from the web, and pictures that do not lie beside a saved page
    /// @param settings the largest page
    /// @param ids for captures
    /// @param clock for the time of captures
    /// @param standardInput read at most once, when `-` is given
    public Mailroom(Fetcher fetcher, Settings.Fetch settings, Ids ids, InstantSource clock, InputStream standardInput) {
        this.fetcher = fetcher;
        this.room = new SavedPage.Room(fetcher, settings.maxMebibytes(), ids, clock);
        this.standardInput = standardInput;
    }

    @Override
    public Arrival receive(String given, Optional<String> original) {
        if (original.isPresent() && WrittenAddress.read(original.get()) instanceof WrittenAddress.NotOne(String why)) {
            return refused(why);
        }
        Optional<URI> from = original.flatMap(Mailroom::address);
        if (given.equals("-")) {
            return SavedPage.standardInput(standardInput, from, room);
        }
        if (SCHEME.matcher(given.strip().toLowerCase(Locale.ROOT)).matches()) {
            return switch (WrittenAddress.read(given)) {
                case WrittenAddress.NotOne(String why) -> refused(why);
                case WrittenAddress.Address(URI uri) -> Arrival.fromWeb(uri, fetcher);
            };
        }
        return file(given, from);
    }

    /// Why bytes that somebody gives as a page, or a part of one, are none.
    ///
    /// @param name of the file they are from
    /// @return a sentence, or empty
    public static Optional<String> noPage(byte[] bytes, String name) {
        return new Contents().refusesText(bytes, name);
    }

    private Arrival file(String given, Optional<URI> from) {
        try {
            Path file = Path.of(given);
            if (Files.exists(file)) {
                return SavedPage.file(file, from, room);
            }
        } catch (InvalidPathException e) {
            return refused("There can be no file called " + Shown.of(given)
                    + "; give a file, or an address that begins with https://.");
        }
        return refused("There is no file " + Shown.of(given)
                + "; check its name, or, if it is meant as an address, begin it with https://.");
    }

    private static Optional<URI> address(String text) {
        return WrittenAddress.read(text) instanceof WrittenAddress.Address(URI uri)
                ? Optional.of(uri)
                : Optional.empty();
    }

    private static Arrival refused(String why) {
        return new Arrival() {
            @Override
            public Fetcher.Fetched page() {
                return new Fetcher.Refused(why);
            }

            @Override
            public Fetcher.Fetched picture(URI address) {
                return new Fetcher.Refused(why);
            }
        };
    }
}
