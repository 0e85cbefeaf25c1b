package org.reprint.newsroom.doors.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What people write where a page is expected: a web address, a file's name, or `-`.
final class Sources {

    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".shtml");

    private Sources() {}

    /// Whether it is meant as a web address.
    static boolean isWeb(String source) {
        String start = source.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /// Whether it is a folder on this machine.
    static boolean isFolder(String source) {
        return !isWeb(source) && !source.equals("-") && Files.isDirectory(file(source));
    }

    /// Whether a file's name says that it is a saved page.
    static boolean isPage(String name) {
        return PAGES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /// The saved pages in a folder and the folders below it, by name.
    ///
    /// @throws Refusal when there is none
    static List<String> pagesIn(String folder) {
        List<String> pages;
        try (Stream<Path> files = Files.walk(file(folder))) {
            pages = files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(Sources::isPage)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException why) {
            throw Refusal.because("The folder " + folder + " cannot be read (" + why.getMessage() + ").");
        }
        if (pages.isEmpty()) {
            throw Refusal.because("There is no saved page (" + String.join(", ", PAGES) + ") in the folder " + folder
                    + " or below it; name the files themselves.");
        }
        return pages;
    }

    /// A web address as the user wrote it; characters that no address may hold are escaped.
    static URI web(String source) {
        try {
            return new URI(
                    source.strip().replace(" ", "%20").replace("|", "%7C").replace("\"", "%22"));
        } catch (URISyntaxException wrong) {
            throw Refusal.misused(source + " is no web address: " + wrong.getReason() + ".");
        }
    }

    /// A file.
    static Path file(String source) {
        try {
            return Path.of(source);
        } catch (InvalidPathException wrong) {
            throw Refusal.misused(source + " is neither a web address nor a file's name.");
        }
    }

    /// A file that is there and may be read.
    static Path readable(String source) {
        Path file = file(source);
        if (!Files.isRegularFile(file)) {
            throw Refusal.because(unreadable(source, new NoSuchFileException(source)));
        }
        if (!Files.isReadable(file)) {
            throw Refusal.because(unreadable(source, new AccessDeniedException(source)));
        }
        return file;
    }

    /// A file to read, or standard input for `-`.
    static InputStream opened(String source, InputStream in) {
        try {
            return source.equals("-") ? in : Files.newInputStream(file(source));
        } catch (IOException why) {
            throw Refusal.because(unreadable(source, why));
        }
    }

    /// The bytes of a file, or of standard input for `-`.
    ///
    /// @param in standard input
    static byte[] bytes(String source, InputStream in) {
        try {
            return source.equals("-") ? in.readAllBytes() : Files.readAllBytes(file(source));
        } catch (NoSuchFileException missing) {
            throw Refusal.because("There is no file " + source + "; check its name.");
        } catch (IOException why) {
            throw Refusal.because(unreadable(source, why));
        }
    }

    /// Why a file could not be read.
    static String unreadable(String source, IOException why) {
        if (Files.isDirectory(file(source))) {
            return source + " is a folder; name the files in it.";
        }
        return switch (why) {
            case NoSuchFileException missing ->
                "There is no file " + source + "; a web address starts with http:// or https://.";
            case AccessDeniedException denied ->
                "The file " + source + " may not be read by this user; give it the right, or run as another user.";
            default -> "The file " + source + " cannot be read (" + why.getMessage() + ").";
        };
    }
}
