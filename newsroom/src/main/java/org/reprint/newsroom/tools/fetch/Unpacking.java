package org.reprint.newsroom.tools.fetch;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Undoes the content codings of a response (RFC 9110, 8.4) and counts while it does, so that a small body that
/// unpacks to a huge one is stopped at the limit and never held.
final class Unpacking {
    private static final int MOST_CODINGS = 2;

    private final int maxBytes;
    private final boolean brotli;

    /// @param maxBytes of a body, packed or unpacked
    Unpacking(int maxBytes) {
        this.maxBytes = maxBytes;
        this.brotli = Brotli4jLoader.isAvailable();
    }

    /// What to tell servers that we understand.
    String accepted() {
        return brotli ? "gzip, deflate, br" : "gzip, deflate";
    }

    /// Reads a body to its end.
    ///
    /// @param body as it comes from the line
    /// @param codings the values of `Content-Encoding`
    /// @throws TooLarge when it, or what it unpacks to, is over the limit
    /// @throws UnknownCoding when it is packed in a way not understood
    byte[] read(InputStream body, List<String> codings) throws IOException {
        byte[] bytes = drain(body);
        for (String coding : order(codings)) {
            try (InputStream unpacked = open(coding, new ByteArrayInputStream(bytes))) {
                bytes = drain(unpacked);
            }
        }
        return bytes;
    }

    /// The codings to undo, the one applied last first.
    private static List<String> order(List<String> values) throws UnknownCoding {
        List<String> codings = new ArrayList<>();
        for (String value : values) {
            Arrays.stream(value.split(","))
                    .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                    .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                    .forEach(codings::add);
        }
        if (codings.size() > MOST_CODINGS) {
            throw new UnknownCoding(String.join(", ", codings));
        }
        return codings.reversed();
    }

    private InputStream open(String coding, ByteArrayInputStream packed) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(packed, 8192);
            case "deflate" -> new InflaterInputStream(packed, new Inflater(!hasZlibHeader(packed)), 8192);
            case "br" -> {
                if (!brotli) {
                    throw new UnknownCoding(coding);
                }
                yield new BrotliInputStream(packed);
            }
            default -> throw new UnknownCoding(coding);
        };
    }

    /// Some servers send the bare stream of RFC 1951 where RFC 9110 wants that of RFC 1950.
    private static boolean hasZlibHeader(ByteArrayInputStream packed) {
        packed.mark(2);
        int first = packed.read();
        int second = packed.read();
        packed.reset();
        return (first & 15) == 8 && ((first << 8) | second) % 31 == 0;
    }

    /// Does not close: the body of a response, closed early, would be read to its end.
    private byte[] drain(InputStream in) throws IOException {
        var out = new ByteArrayOutputStream(16 * 1024);
        byte[] buffer = new byte[16 * 1024];
        for (int came = in.read(buffer); came >= 0; came = in.read(buffer)) {
            if (out.size() + came > maxBytes) {
                throw new TooLarge();
            }
            out.write(buffer, 0, came);
        }
        return out.toByteArray();
    }

    /// The body is over the limit.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// The body is packed in a way that nobody here understands.
    static final class UnknownCoding extends IOException {
        private static final long serialVersionUID = 1L;

        UnknownCoding(String coding) {
            super(coding);
        }
    }
}
