package org.reprint.newsroom.tools.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.reprint.newsroom.words.archive.EvidenceFile;
import org.reprint.newsroom.words.archive.Progress;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Captures;

/// Captures as records of a gzipped WARC 1.1 file: what came from the web as `response`, what somebody
/// saved as `resource`. Bodies are kept after content decoding, so the headers that spoke of the encoding
/// stand as `x-archive-orig-…`, as web archives do.
public final class WarcFile implements EvidenceFile {

    private static final Set<String> OF_THE_TRANSFER =
            Set.of("content-encoding", "transfer-encoding", "content-length");

    @Override
    public long write(Captures captures, Path file, Progress progress) throws IOException {
        AtomicLong written = new AtomicLong();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP)) {
            captures.all(capture -> {
                try {
                    writer.write(record(capture));
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
                progress.at("captures", written.incrementAndGet());
            });
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
        return written.get();
    }

    private static WarcRecord record(Capture capture) throws IOException {
        UUID id = UUID.nameUUIDFromBytes(("capture " + capture.id()).getBytes(StandardCharsets.US_ASCII));
        WarcDigest digest = new WarcDigest("sha256", capture.sha256());
        return switch (capture.way()) {
            case WEB ->
                new WarcResponse.Builder(capture.address())
                        .version(MessageVersion.WARC_1_1)
                        .recordId(id)
                        .date(capture.at())
                        .payloadDigest(digest)
                        .body(response(capture))
                        .build();
            case FILE, STANDARD_INPUT ->
                new WarcResource.Builder(capture.address())
                        .version(MessageVersion.WARC_1_1)
                        .recordId(id)
                        .date(capture.at())
                        .payloadDigest(digest)
                        .body(MediaType.parseLeniently(capture.mediaType()), capture.bytes())
                        .build();
        };
    }

    private static HttpResponse response(Capture capture) {
        HttpResponse.Builder response = new HttpResponse.Builder(capture.status(), "");
        for (Map.Entry<String, List<String>> header : capture.headers().entrySet()) {
            String name =
                    OF_THE_TRANSFER.contains(header.getKey()) ? "x-archive-orig-" + header.getKey() : header.getKey();
            header.getValue().forEach(value -> response.addHeader(name, value));
        }
        return response.body(MediaType.parseLeniently(capture.mediaType()), capture.bytes())
                .build();
    }
}
