package org.reprint.newsroom.deeds.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.archive.Tally;

/// What a backup says of itself, as lines of text:
///
/// ```
/// reprint-backup 1
/// made 2026-11-22T12:00:00Z
/// table article 120 5f0c…
/// file 81920 9b3a… reprint.db
/// file 812 77aa… site/about.md
/// ```
///
/// @param made when the copy began
/// @param tally of the database
/// @param files in the order they are packed
record Manifest(Instant made, Tally tally, List<Packed> files) {

    static final String NAME = "manifest.txt";
    private static final String FIRST_LINE = "reprint-backup 1";

    Manifest {
        files = List.copyOf(files);
    }

    /// @param size in bytes
    /// @param sha256 64 lower-case hexadecimal digits
    /// @param name in the zip, relative, with `/`
    record Packed(long size, String sha256, String name) {

        static Packed of(Path file, String name) throws IOException {
            MessageDigest digest = hashing();
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                long size = in.transferTo(java.io.OutputStream.nullOutputStream());
                return new Packed(size, HexFormat.of().formatHex(digest.digest()), name);
            }
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        text.append("made ").append(made).append('\n');
        tally.tables().forEach(t -> text.append("table %s %d %s\n".formatted(t.name(), t.rows(), t.hash())));
        files.forEach(f -> text.append("file %d %s %s\n".formatted(f.size(), f.sha256(), f.name())));
        return text.toString();
    }

    /// Reads [#text()], or empty when it is none of this version.
    static Optional<Manifest> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2 || !lines.getFirst().equals(FIRST_LINE)) {
            return Optional.empty();
        }
        try {
            Instant made = Instant.parse(lines.get(1).substring("made ".length()));
            List<Tally.Table> tables = new ArrayList<>();
            List<Packed> files = new ArrayList<>();
            for (String line : lines.subList(2, lines.size())) {
                String[] words = line.split(" ", 4);
                switch (words[0]) {
                    case "table" -> tables.add(new Tally.Table(words[1], Long.parseLong(words[2]), words[3]));
                    case "file" -> files.add(new Packed(Long.parseLong(words[1]), words[2], words[3]));
                    default -> {
                        return Optional.empty();
                    }
                }
            }
            return Optional.of(new Manifest(made, new Tally(tables), files));
        } catch (RuntimeException notOne) {
            return Optional.empty();
        }
    }

    private static MessageDigest hashing() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
