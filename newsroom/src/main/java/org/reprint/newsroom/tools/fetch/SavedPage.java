package org.reprint.newsroom.tools.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reprint.newsroom.words.article.Arrival;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Fetcher;
import org.reprint.newsroom.words.article.Fetcher.Fetched;
import org.reprint.newsroom.words.article.Fetcher.Kind;
import org.reprint.newsroom.words.article.Ids;

/// A page that somebody saved: a file with its pictures beside it, or standard input.
///
/// Its original address is the one given, or else the one that the saving program left in the page ([SavedFrom]).
/// A picture is looked for beside the file first, and only inside the file's own folder: no link in a page and no
/// symbolic link leads out of it. One that is not there is fetched from the web like any other.
final class SavedPage implements Arrival {
    private final Room room;
    private final Source source;
    private final Optional<URI> given;
    private final Optional<PictureFolder> folder;
    private Optional<URI> address = Optional.empty();

    private SavedPage(Room room, Source source, Optional<URI> given, Optional<PictureFolder> folder) {
        this.room = room;
        this.source = source;
        this.given = given;
        this.folder = folder;
    }

    /// What all saved pages have in common.
    ///
    /// @param fetcher brings the pictures that are not beside the page
    /// @param maxMebibytes of a page or picture
    record Room(Fetcher fetcher, int maxMebibytes, Ids ids, InstantSource clock) {
        int maxBytes() {
            return maxMebibytes << 20;
        }
    }

    /// Where the bytes are.
    private record Source(Capture.Way way, String name, Opening opening) {}

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    /// @param file of any name
    /// @param original the address it was found at, when somebody said so
    static SavedPage file(Path file, Optional<URI> original, Room room) {
        var source = new Source(Capture.Way.FILE, file.toString(), () -> Files.newInputStream(file));
        return new SavedPage(room, source, original, PictureFolder.around(file));
    }

    /// @param in read to its end or to the limit
    /// @param original the address it was found at, when somebody said so
    static SavedPage standardInput(InputStream in, Optional<URI> original, Room room) {
        var source = new Source(Capture.Way.STANDARD_INPUT, "standard input", () -> in);
        return new SavedPage(room, source, original, Optional.empty());
    }

    @Override
    public Fetched page() {
        try (InputStream in = source.opening().open()) {
            byte[] bytes = in.readNBytes(room.maxBytes() + 1);
            if (bytes.length > room.maxBytes()) {
                return new Fetcher.Refused(
                        "The page in " + Shown.of(source.name()) + " is larger than " + room.maxMebibytes()
                                + " MiB; save a single article, or raise the setting fetch.max-mebibytes.");
            }
            Contents contents = new Contents();
            Optional<String> refusal = contents.refusesSaved(bytes, source.name());
            address = given.or(() -> SavedFrom.address(bytes));
            if (refusal.isEmpty() && address.isEmpty()) {
                refusal = Optional.of("The page in " + Shown.of(source.name())
                        + " does not say where it was published; give its address with --url.");
            }
            return refusal.<Fetched>map(Fetcher.Refused::new)
                    .orElseGet(() ->
                            new Fetcher.Brought(capture(source.way(), address.orElseThrow(), "text/html", bytes)));
        } catch (IOException e) {
            return new Fetcher.Refused("The page in " + Shown.of(source.name())
                    + " cannot be read; check that it is a file, and that this user may read it.");
        }
    }

    @Override
    public Fetched picture(URI picture) {
        Optional<Path> beside = folder.flatMap(f -> address.flatMap(page -> f.find(page, picture)));
        if (beside.isEmpty()) {
            return room.fetcher().fetch(picture, Kind.PICTURE);
        }
        try (InputStream in = Files.newInputStream(beside.get())) {
            byte[] bytes = in.readNBytes(room.maxBytes() + 1);
            if (bytes.length > room.maxBytes()) {
                return new Fetcher.Refused("The picture " + Shown.of(picture) + " is larger than " + room.maxMebibytes()
                        + " MiB; the article goes without it.");
            }
            String type = new Contents().typeOf(Kind.PICTURE, "", false, bytes, picture);
            return new Fetcher.Brought(capture(Capture.Way.FILE, picture, type, bytes));
        } catch (Refusal e) {
            return new Fetcher.Refused(e.sentence());
        } catch (IOException e) {
            return new Fetcher.Refused("The picture " + Shown.of(picture)
                    + " lies beside the page but cannot be read; check that this user may read it.");
        }
    }

    private Capture capture(Capture.Way way, URI at, String type, byte[] bytes) {
        return new Capture(
                room.ids().next(),
                way,
                at,
                at,
                List.of(),
                200,
                Map.of(),
                room.clock().instant(),
                Sha256.of(bytes),
                type,
                Optional.empty(),
                bytes);
    }
}
