package org.reprint.newsroom.doors.web.serve;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.words.press.ListKey;

/// A page as bytes that only have to be written: each encoding is packed once, when the first reader wants it.
final class Ready {

    /// Headers and bookkeeping of an entry, roughly, in bytes.
    private static final int OVERHEAD = 1_500;

    /// What one key and its place in the index of keys take, in bytes.
    private static final int A_KEY = 200;

    /// Characters of a header that servers and caches in front of us take without asking.
    private static final int MOST_SURROGATES = 4_000;

    private final String key;
    private final Page page;
    private final boolean packs;
    private final String tag;
    private final String surrogates;
    private final Map<Encoding, byte[]> packed = new EnumMap<>(Encoding.class);

    /// @param key under which it is kept: path and known parameters
    Ready(String key, Page page) {
        this.key = key;
        this.page = page;
        this.packs = packs(page);
        this.tag = hash(page.body());
        this.surrogates = surrogates(page);
    }

    String key() {
        return key;
    }

    Page page() {
        return page;
    }

    /// The keys of what it shows, as caches in front of us know them; may be empty.
    String surrogates() {
        return surrogates;
    }

    Optional<Instant> validUntil() {
        return page.validUntil();
    }

    /// Whether it is worth packing at all.
    boolean packs() {
        return packs;
    }

    /// Strong entity tag of one encoding (RFC 9110, section 8.8.3), with its quotes.
    String tag(Encoding encoding) {
        return "\"" + tag + encoding.tagEnding() + "\"";
    }

    /// Whether one of the tags in an `If-None-Match` names this page; compared weakly, as section 13.1.2 says.
    boolean names(String tags, Encoding encoding) {
        return tags.equals("*") || tags.contains(tag(encoding));
    }

    /// The body in one encoding; identity when it does not pack.
    byte[] body(Encoding encoding) {
        if (encoding == Encoding.IDENTITY) {
            return page.body();
        }
        synchronized (packed) {
            return packed.computeIfAbsent(encoding, e -> e.pack(page.body()));
        }
    }

    /// Memory it may take with every encoding packed, in bytes: text shrinks to a quarter or less.
    int weight() {
        int body = page.body().length;
        return OVERHEAD + body + (packs ? body / 2 : 0) + page.shows().size() * A_KEY;
    }

    /// Listings first: when there are too many for a header, the single articles at the end fall away, and
    /// caches in front of us renew the page when its short time there is over.
    private static String surrogates(Page page) {
        StringBuilder keys = new StringBuilder();
        Map<Boolean, List<String>> shown = page.shows().stream()
                .map(ListKey::value)
                .sorted()
                .collect(Collectors.partitioningBy(key -> key.startsWith("article:")));
        Stream.of(false, true)
                .flatMap(articles -> shown.getOrDefault(articles, List.of()).stream())
                .takeWhile(key -> keys.length() + key.length() < MOST_SURROGATES)
                .forEach(key -> keys.append(keys.isEmpty() ? "" : " ").append(key.replace(':', '-')));
        return keys.toString();
    }

    private static boolean packs(Page page) {
        String type = page.mediaType();
        boolean text = type.startsWith("text/")
                || type.contains("json")
                || type.contains("xml")
                || type.startsWith("application/javascript")
                || type.startsWith("font/ttf");
        return text && page.body().length > 256;
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
