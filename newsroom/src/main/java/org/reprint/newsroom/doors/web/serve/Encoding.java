package org.reprint.newsroom.doors.web.serve;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/// How a body travels (RFC 9110, section 8.4).
enum Encoding {
    IDENTITY("", ""),
    GZIP("gzip", "-gz"),
    BROTLI("br", "-br");

    /// Brotli's native library may be missing for a platform; gzip does then.
    private static final boolean BROTLI_WORKS = Brotli4jLoader.isAvailable();

    /// Between 4 and 6 the bytes hardly shrink while the time doubles; a page is packed once and sent often.
    private static final Encoder.Parameters BROTLI_LEVEL = Encoder.Parameters.create(5);

    private final String token;
    private final String tagEnding;

    Encoding(String token, String tagEnding) {
        this.token = token;
        this.tagEnding = tagEnding;
    }

    /// The content coding's name, empty for identity.
    String token() {
        return token;
    }

    /// What tells an entity tag of this encoding from the others'.
    String tagEnding() {
        return tagEnding;
    }

    /// The best encoding that a reader takes.
    ///
    /// @param accepted the value of `Accept-Encoding`, empty when there was none
    static Encoding best(String accepted) {
        if (accepted.isEmpty()) {
            return IDENTITY;
        }
        String wishes = accepted.toLowerCase(Locale.ROOT);
        if (BROTLI_WORKS && takes(wishes, BROTLI.token)) {
            return BROTLI;
        }
        return takes(wishes, GZIP.token) ? GZIP : IDENTITY;
    }

    private static boolean takes(String wishes, String token) {
        for (int from = 0; from < wishes.length(); ) {
            int end = wishes.indexOf(',', from);
            end = end < 0 ? wishes.length() : end;
            int semicolon = wishes.indexOf(';', from);
            int nameEnd = semicolon < 0 || semicolon > end ? end : semicolon;
            if (wishes.substring(from, nameEnd).strip().equals(token)) {
                return !refused(wishes.substring(nameEnd, end));
            }
            from = end + 1;
        }
        return false;
    }

    /// A weight of zero means "not acceptable" (RFC 9110, section 12.4.2).
    private static boolean refused(String parameters) {
        String weight = parameters.replace(" ", "");
        return weight.matches(";q=0(\\.0{0,3})?");
    }

    /// Packs a body.
    byte[] pack(byte[] body) {
        try {
            return switch (this) {
                case IDENTITY -> body;
                case BROTLI -> Encoder.compress(body, BROTLI_LEVEL);
                case GZIP -> gzip(body);
            };
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 3 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        }
        return packed.toByteArray();
    }
}
