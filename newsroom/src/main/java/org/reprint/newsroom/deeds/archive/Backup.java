package org.reprint.newsroom.deeds.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.reprint.newsroom.deeds.archive.Manifest.Packed;
import org.reprint.newsroom.words.archive.Copies;
import org.reprint.newsroom.words.archive.Progress;
import org.reprint.newsroom.words.archive.Tally;
import org.reprint.newsroom.words.settings.Hindrance;

/// Puts everything on file and the site's own texts into one file, while the server runs.
public final class Backup {

    static final String DATABASE = "reprint.db";
    static final String SITE = "site/";

    private final Copies copies;
    private final Path site;
    private final InstantSource clock;

    /// @param site the folder of the site's own texts; may be absent
    public Backup(Copies copies, Path site, InstantSource clock) {
        this.copies = copies;
        this.site = site;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// @param file complete, on its disk under its name
    /// @param size in bytes
    public record Written(Path file, long size, Tally tally) implements Outcome {}

    /// @param why a sentence for the operator
    public record Refused(String why) implements Outcome {}

    /// @param file must not exist; appears only when it is complete
    /// @throws Hindrance when it cannot be written
    public Outcome to(Path file, Progress progress) {
        if (Files.exists(file)) {
            return new Refused("The file " + file + " is there already; name another, or move it away.");
        }
        try (Scratch scratch = Scratch.beside(file)) {
            Path copy = scratch.folder().resolve(DATABASE);
            Instant began = clock.instant();
            Tally tally = copies.save(copy, progress);
            List<Path> texts = texts();
            List<Packed> packed = new ArrayList<>();
            packed.add(Packed.of(copy, DATABASE));
            for (Path text : texts) {
                packed.add(Packed.of(text, name(text)));
            }
            Path whole = scratch.folder().resolve("backup.zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(whole))) {
                add(
                        zip,
                        Manifest.NAME,
                        new Manifest(began, tally, packed).text().getBytes(StandardCharsets.UTF_8));
                add(zip, DATABASE, copy);
                for (Path text : texts) {
                    add(zip, name(text), text);
                }
            }
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            return new Written(file, Files.size(file), tally);
        } catch (IOException failed) {
            throw new Hindrance(
                    "The backup could not be written to " + file + " (" + failed.getMessage()
                            + "); see that the folder is there, may be written and has room for twice the store.",
                    failed);
        }
    }

    private List<Path> texts() throws IOException {
        if (!Files.isDirectory(site)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String name(Path text) {
        return SITE + site.relativize(text).toString().replace('\\', '/');
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
