package org.reprint.newsroom.doors.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.press.ListKey;

/// An answer to a reader: what a handler makes, and all that the server needs to keep it ready.
///
/// @param status HTTP status (RFC 9110)
/// @param mediaType with its charset, e.g. `text/html; charset=utf-8`
/// @param body the bytes, uncompressed; not to be changed afterwards
/// @param shows everything that the page shows and that can change; it is dropped when one of these does
/// @param validUntil when it goes stale by itself (an embargo ends, a window of time moves on), if it does
/// @param headers beyond those that the server sets itself, e.g. `Location`, `Link`
public record Page(
        int status,
        String mediaType,
        byte[] body,
        Set<ListKey> shows,
        Optional<Instant> validUntil,
        Map<String, String> headers) {

    /// HTML in UTF-8.
    public static final String HTML = "text/html; charset=utf-8";

    public Page {
        shows = Set.copyOf(shows);
        headers = Map.copyOf(headers);
    }

    /// An HTML page.
    public static Page html(int status, String html, Collection<ListKey> shows) {
        return of(status, HTML, html, shows);
    }

    /// A text of any media type, sent as UTF-8.
    public static Page of(int status, String mediaType, String text, Collection<ListKey> shows) {
        return new Page(
                status,
                mediaType,
                text.getBytes(StandardCharsets.UTF_8),
                Set.copyOf(shows),
                Optional.empty(),
                Map.of());
    }

    /// The page has moved for good (308, RFC 9110 section 15.4.9).
    ///
    /// @param location a path of this site or an absolute address
    public static Page moved(String location, Collection<ListKey> shows) {
        return of(308, HTML, "", shows).with("Location", location);
    }

    /// The same page with one more header.
    public Page with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Page(status, mediaType, body, shows, validUntil, more);
    }

    /// The same page, stale from a moment on.
    public Page until(Instant moment) {
        return new Page(status, mediaType, body, shows, Optional.of(moment), headers);
    }

    /// The same page, dropped on changes of these too.
    public Page showing(Collection<ListKey> more) {
        Set<ListKey> all = new LinkedHashSet<>(shows);
        all.addAll(more);
        return new Page(status, mediaType, body, all, validUntil, headers);
    }
}
