package org.reprint.newsroom.doors.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.reprint.extract.JsonLines;
import org.reprint.extract.Page;

/// The HTML pages in a web archive: a WARC file (ISO 28500), gzipped or not, or a WACZ file, which is a ZIP of them.
/// Pictures, scripts, redirects and errors are passed over.
final class WebArchive implements Pipeline.Source<JsonLines.Request>, AutoCloseable {

    private static final List<String> WARC = List.of(".warc", ".warc.gz");
    private static final String WACZ = ".wacz";
    /// Of a longer page the rest is left out, as the extractor would.
    private static final int LONGEST = 16 << 20;

    private final Optional<ZipFile> zip;
    private final Deque<ZipEntry> entries = new ArrayDeque<>();
    private Optional<WarcReader> reader = Optional.empty();

    private WebArchive(Optional<ZipFile> zip) {
        this.zip = zip;
    }

    static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isWarc(lower) || lower.endsWith(WACZ);
    }

    private static boolean isWarc(String lower) {
        return WARC.stream().anyMatch(lower::endsWith);
    }

    /// Opens an archive.
    ///
    /// @throws IOException when it is none
    static WebArchive open(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(WACZ)) {
            WebArchive archive = new WebArchive(Optional.empty());
            archive.reader = Optional.of(new WarcReader(file));
            return archive;
        }
        ZipFile zip = new ZipFile(file.toFile());
        WebArchive archive = new WebArchive(Optional.of(zip));
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (isWarc(entry.getName().toLowerCase(Locale.ROOT))) {
                archive.entries.add(entry);
            }
        }
        return archive;
    }

    @Override
    public Optional<JsonLines.Request> next() throws IOException {
        while (reader.isPresent() || !entries.isEmpty()) {
            if (reader.isEmpty()) {
                reader = Optional.of(new WarcReader(zip.orElseThrow().getInputStream(entries.remove())));
            }
            Optional<WarcRecord> record = reader.get().next();
            if (record.isEmpty()) {
                reader.get().close();
                reader = Optional.empty();
                continue;
            }
            Optional<JsonLines.Request> page = page(record.get());
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonLines.Request> page(WarcRecord record) throws IOException {
        Optional<WarcPayload> payload = switch (record) {
            case WarcResponse response
            when isHttp(response) -> response.http().status() == 200 ? response.payload() : Optional.empty();
            case WarcResource resource -> resource.payload();
            default -> Optional.empty();
        };
        if (payload.isEmpty() || !isPage(payload.get())) {
            return Optional.empty();
        }
        String address = ((WarcTargetRecord) record).target();
        Page page = Page.of(bytes(payload.get()));
        Page declared = charset(payload.get()).map(page::declaredAs).orElse(page);
        return Optional.of(
                new JsonLines.Request(address, uri(address).map(declared::at).orElse(declared)));
    }

    private static boolean isHttp(WarcResponse response) {
        return response.target().toLowerCase(Locale.ROOT).startsWith("http");
    }

    private static boolean isPage(WarcPayload payload) throws IOException {
        MediaType type = payload.type();
        return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.parse("application/xhtml+xml"));
    }

    private static byte[] bytes(WarcPayload payload) throws IOException {
        try (InputStream stream = payload.body().stream()) {
            return stream.readNBytes(LONGEST);
        }
    }

    private static Optional<Charset> charset(WarcPayload payload) throws IOException {
        String name = payload.type().parameters().getOrDefault("charset", "");
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        if (reader.isPresent()) {
            reader.get().close();
        }
        if (zip.isPresent()) {
            zip.get().close();
        }
    }
}
