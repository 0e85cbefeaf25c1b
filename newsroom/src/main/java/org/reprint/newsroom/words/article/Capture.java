package org.reprint.newsroom.words.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was fetched, exactly as it came, stored before anything reads it.
///
/// @param id see [Ids]
/// @param way how it came
/// @param requested the address asked for; for a file or standard input, the original address it was said to have
/// @param address where it was found after redirects
/// @param redirects the addresses passed on the way, in order, without the last
/// @param status the HTTP status, 200 for a file
/// @param headers the response's headers, names in lower case, values in the order received
/// @param at when the last byte came
/// @param sha256 of `bytes`, 64 lower-case hexadecimal digits
/// @param mediaType from the headers or the file's name, e.g. `text/html`
/// @param charset from the headers, when given
/// @param bytes the body after content decoding
public record Capture(
        long id,
        Way way,
        URI requested,
        URI address,
        List<URI> redirects,
        int status,
        Map<String, List<String>> headers,
        Instant at,
        String sha256,
        String mediaType,
        Optional<String> charset,
        byte[] bytes) {

    /// How a capture came into the house.
    public enum Way {
        /// Fetched from the web.
        WEB,
        /// Read from a file that somebody saved.
        FILE,
        /// Read from standard input.
        STANDARD_INPUT
    }

    /// Equal when they are the same capture.
    @Override
    public boolean equals(Object other) {
        return other instanceof Capture that && id == that.id && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
