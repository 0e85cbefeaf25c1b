package org.reprint.newsroom.deeds.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder for the time of one deed, beside the file it works on, so that large copies stay on its disk.
///
/// @param folder removed with all in it on closing
record Scratch(Path folder) implements AutoCloseable {

    static Scratch beside(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("There is no folder around " + file + ".");
        }
        return new Scratch(Files.createTempDirectory(parent, ".reprint-"));
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
