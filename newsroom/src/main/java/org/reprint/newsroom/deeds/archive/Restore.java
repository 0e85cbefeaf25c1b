package org.reprint.newsroom.deeds.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.reprint.newsroom.deeds.archive.Manifest.Packed;
import org.reprint.newsroom.words.archive.Copies;
import org.reprint.newsroom.words.archive.Progress;
import org.reprint.newsroom.words.archive.Tally;

/// Brings back what a backup holds, into a store of either kind. The manifest is checked before anything
/// is touched.
public final class Restore {

    private final Copies copies;
    private final Path site;

    /// @param site the folder of the site's own texts; made when it is absent
    public Restore(Copies copies, Path site) {
        this.copies = copies;
        this.site = site;
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// @param tally of what is on file now
    /// @param texts how many of the site's own texts came back
    public record Restored(Tally tally, int texts) implements Outcome {}

    /// @param why a sentence for the operator; nothing was changed
    public record Refused(String why) implements Outcome {}

    /// What becomes of a backup that was found whole.
    private interface Use {
        Outcome of(Manifest manifest, Path unpacked) throws IOException;
    }

    /// Whether a file is no whole backup, to be asked before a store is opened, and so made, for it.
    ///
    /// @param file made by [Backup]
    /// @return why it is none; empty when it can be restored
    public static Optional<Refused> flaw(Path file) {
        return switch (checked(file, (manifest, unpacked) -> new Restored(manifest.tally(), 0))) {
            case Refused refused -> Optional.of(refused);
            case Restored whole -> Optional.empty();
        };
    }

    /// @param file made by [Backup]; checked here too, for it may have changed since
    /// @param replace whether articles on file may be given up for it
    public Outcome from(Path file, boolean replace, Progress progress) {
        return checked(file, (manifest, unpacked) -> load(manifest, unpacked, replace, progress));
    }

    private static Outcome checked(Path file, Use then) {
        if (!Files.isRegularFile(file)) {
            return new Refused("There is no file " + file + "; name a backup made by `reprint backup`.");
        }
        try (Scratch scratch = Scratch.beside(file);
                ZipFile zip = new ZipFile(file.toFile())) {
            Optional<Manifest> manifest = manifest(zip);
            if (manifest.isEmpty()) {
                return new Refused(
                        "The file " + file
                                + " is no backup that this program knows; name one made by `reprint backup`, or use the newer Reprint that made it.");
            }
            for (Packed packed : manifest.get().files()) {
                Optional<String> wrong = unpack(zip, packed, scratch.folder());
                if (wrong.isPresent()) {
                    return new Refused(
                            "The backup " + file + " is damaged: " + wrong.get() + "; use another copy of it.");
                }
            }
            return then.of(manifest.get(), scratch.folder());
        } catch (IOException unreadable) {
            return new Refused("The backup " + file + " cannot be read (" + unreadable.getMessage()
                    + "); see that it is a whole backup file and that there is room beside it to unpack it.");
        }
    }

    private Outcome load(Manifest manifest, Path unpacked, boolean replace, Progress progress) throws IOException {
        return switch (copies.load(unpacked.resolve(Backup.DATABASE), replace, progress)) {
            case Copies.Refused(String why) -> new Refused(why);
            case Copies.Done(Tally tally) -> new Restored(tally, texts(manifest, unpacked));
        };
    }

    private int texts(Manifest manifest, Path unpacked) throws IOException {
        int texts = 0;
        for (Packed packed : manifest.files()) {
            if (packed.name().startsWith(Backup.SITE)) {
                Path inside = place(packed.name()).orElseThrow();
                Path to = site.resolve(Path.of(Backup.SITE).relativize(inside));
                Files.createDirectories(to.toAbsolutePath().getParent());
                Files.copy(unpacked.resolve(inside), to, StandardCopyOption.REPLACE_EXISTING);
                texts++;
            }
        }
        return texts;
    }

    private static Optional<Manifest> manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Manifest.parse(new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8))
                    .filter(m -> m.files().stream().anyMatch(f -> f.name().equals(Backup.DATABASE)));
        }
    }

    /// Unpacks one file as the manifest describes it: no longer, no other name, nowhere else.
    ///
    /// @return what is wrong with it
    private static Optional<String> unpack(ZipFile zip, Packed packed, Path folder) throws IOException {
        Optional<Path> inside = place(packed.name());
        if (inside.isEmpty()) {
            return Optional.of(packed.name() + " has no place in a backup");
        }
        Path to = folder.resolve(inside.get());
        ZipEntry entry = zip.getEntry(packed.name());
        if (entry == null || entry.getSize() != packed.size()) {
            return Optional.of(packed.name() + " is missing or of another size than the manifest says");
        }
        Files.createDirectories(to.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, to);
        }
        return Packed.of(to, packed.name()).equals(packed)
                ? Optional.empty()
                : Optional.of(packed.name() + " is not what the manifest says it was");
    }

    /// Where a file of a backup belongs, below the folder it is unpacked to. The name itself is judged and not only the
    /// path made of it, for a path forgets what it was written as: `site//etc/x` is the path `site/etc/x`.
    ///
    /// @param name untrusted
    /// @return relative, without `.` and `..`; empty when nothing of that name belongs in a backup
    private static Optional<Path> place(String name) {
        boolean text = name.startsWith(Backup.SITE)
                && name.indexOf('\\') < 0
                && Stream.of(name.split("/", -1)).noneMatch(Set.of("", ".", "..")::contains);
        if (!text && !name.equals(Backup.DATABASE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(name)).filter(path -> !path.isAbsolute());
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }
}
