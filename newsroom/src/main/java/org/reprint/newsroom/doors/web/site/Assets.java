package org.reprint.newsroom.doors.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.doors.web.Page;

/// The stylesheet, the fonts and the icon. Each has a part of its content's hash in its address, so that
/// browsers may keep it for good and a new version is a new address.
public final class Assets {

    private static final String FOLDER = "/org/reprint/newsroom/site/";
    private static final List<String> FONTS = List.of(
            "newsreader-display.woff2",
            "newsreader-text.woff2",
            "newsreader-text-ext.woff2",
            "newsreader-italic.woff2",
            "newsreader-italic-latin.woff2",
            "newsreader-italic-ext.woff2",
            "public-sans.woff2");

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Page> pages = new HashMap<>();

    /// Reads them all.
    public Assets() {
        for (String font : FONTS) {
            add(font, "font/woff2", bytes("fonts/" + font));
        }
        add("icon.svg", "image/svg+xml", bytes("icon.svg"));
        add("site.css", "text/css; charset=utf-8", stylesheet());
    }

    /// The address of an asset by its plain name, e.g. `site.css`.
    public String address(String name) {
        return Objects.requireNonNull(addresses.get(name), name);
    }

    /// The asset at `/assets/{name}`, or empty.
    ///
    /// @param name with the hash in it
    public Optional<Page> find(String name) {
        return Optional.ofNullable(pages.get(name));
    }

    private void add(String name, String mediaType, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String named = name.substring(0, dot) + "-" + hash(bytes) + name.substring(dot);
        addresses.put(name, "/assets/" + named);
        pages.put(
                named,
                new Page(200, mediaType, bytes, Set.of(), Optional.empty(), Map.of())
                        .with("Cache-Control", "public, max-age=31536000, immutable"));
    }

    /// The stylesheet, that of statements behind that of everything, with the fonts' own addresses in it.
    private byte[] stylesheet() {
        String css = new String(bytes("site.css"), StandardCharsets.UTF_8)
                + new String(bytes("said.css"), StandardCharsets.UTF_8);
        for (String font : FONTS) {
            css = css.replace("\"fonts/" + font + "\"", "\"" + address(font) + "\"");
        }
        // Its comments are for those who write it, not for those who read the site.
        return css.replaceAll("(?s)/\\*.*?\\*/\\s*", "").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(FOLDER + name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
