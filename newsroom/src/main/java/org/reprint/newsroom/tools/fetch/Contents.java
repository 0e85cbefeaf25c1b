package org.reprint.newsroom.tools.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reprint.newsroom.words.article.Fetcher.Kind;

/// Judges whether what arrived is what was asked for: by its declared media type, and, since servers are often wrong
/// about it, by its first bytes (in the spirit of the WHATWG MIME Sniffing Standard, and stricter).
final class Contents {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> UNSURE =
            Set.of("", "text/plain", "application/octet-stream", "binary/octet-stream", "text/xml", "application/xml");
    private static final Pattern MARKUP = Pattern.compile(
            "<(!doctype\\s+html|html|head|body|title|meta|article|main|header|section|div|p|h1|table)[\\s/>]");
    private static final Pattern FEED = Pattern.compile("<(rss|feed|rdf:rdf|opml|urlset|sitemapindex|svg)[\\s>]");
    private static final int LOOKED_AT = 4096;
    private static final double MOST_CONTROLS = 0.05;

    private final List<Known> known;
    private final List<Magic> magic;

    Contents() {
        known = DataFile.rows("media-types.tsv").stream()
                .map(row -> new Known(row[0], row[1]))
                .toList();
        magic = DataFile.rows("magic-numbers.tsv").stream()
                .map(row -> new Magic(Integer.parseInt(row[0]), HexFormat.of().parseHex(row[1]), row[2]))
                .toList();
    }

    /// Judges a declared type, before the body is read.
    ///
    /// @param type in lower case without parameters, empty when none was sent
    /// @return a sentence why the body is not wanted, or empty
    Optional<String> refuses(Kind kind, String type, URI address) {
        if (UNSURE.contains(type) || known(type).isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case PAGE -> PAGES.contains(type) ? Optional.empty() : Optional.of(notAPage(address, noun(type)));
            case PICTURE ->
                type.startsWith("image/") && !type.equals("image/svg+xml")
                        ? Optional.empty()
                        : Optional.of(notAPicture(address, noun(type)));
        };
    }

    /// Judges the body itself.
    ///
    /// @param type in lower case without parameters, empty when none was sent
    /// @param wide whether the declared charset has two bytes a character
    /// @return the media type it is taken as
    /// @throws Refusal when it is not what was asked for
    String typeOf(Kind kind, String type, boolean wide, byte[] body, URI address) throws Refusal {
        if (body.length == 0) {
            throw new Refusal("The server at " + Shown.of(address)
                    + " sent an empty answer; open the address in a browser, and add the page as a saved file.");
        }
        Optional<String> seen = magic(body);
        if (kind == Kind.PICTURE) {
            return seen.filter(Contents::picture)
                    .orElseThrow(() -> new Refusal(
                            notAPicture(address, seen.map(this::noun).orElse("something else"))));
        }
        if (seen.isPresent()) {
            throw new Refusal(notAPage(address, noun(seen.get())));
        }
        return page(type, wide, body, address);
    }

    /// Judges a page that somebody saved.
    ///
    /// @param name the file it is in
    /// @return a sentence why it is not a page, or empty
    Optional<String> refusesSaved(byte[] body, String name) {
        Optional<String> seen = magic(body).map(this::noun);
        String what = seen.orElse(blank(body) ? "nothing" : markup(body) ? "" : "something else");
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of("There is " + what + " in " + Shown.of(name)
                        + ", not a web page; in a browser, save the page as “HTML” or “web page, complete”.");
    }

    /// Judges what somebody saved and which need be no whole page: only nothing, and what is no text, is refused.
    ///
    /// @param name the file it is in
    /// @return a sentence why there is nothing to read in it, or empty
    Optional<String> refusesText(byte[] body, String name) {
        boolean text = !blank(body) && magic(body).isEmpty() && (controls(body) <= MOST_CONTROLS || markup(body));
        return text ? Optional.empty() : refusesSaved(body, name);
    }

    private static boolean markup(byte[] body) {
        return MARKUP.matcher(head(body)).find();
    }

    private String page(String type, boolean wide, byte[] body, URI address) throws Refusal {
        boolean utf16 = wide || (body.length > 1 && (body[0] & 255) + (body[1] & 255) == 0x1fd);
        String head = head(body);
        if (blank(body)) {
            throw new Refusal("The page at " + Shown.of(address)
                    + " is blank; open the address in a browser, and add the page as a saved file.");
        }
        if (!utf16 && controls(body) > MOST_CONTROLS) {
            throw new Refusal(notAPage(address, "data that is not text"));
        }
        if (PAGES.contains(type)) {
            return type;
        }
        if (!MARKUP.matcher(head).find() || FEED.matcher(head).find()) {
            throw new Refusal(
                    notAPage(address, FEED.matcher(head).find() ? noun("application/rss+xml") : noun("text/plain")));
        }
        return "text/html";
    }

    private static String notAPage(URI address, String noun) {
        return "The address " + Shown.of(address) + " leads to " + noun
                + ", not to a web page; give the address of the page that the article can be read on.";
    }

    private static String notAPicture(URI address, String noun) {
        return "The address " + Shown.of(address) + " leads to " + noun
                + ", not to a picture that can be printed (JPEG, PNG, GIF, WebP or BMP); the article goes without it.";
    }

    private Optional<String> magic(byte[] body) {
        return magic.stream().filter(m -> m.opens(body)).map(Magic::type).findFirst();
    }

    private static boolean picture(String type) {
        return type.startsWith("image/");
    }

    private Optional<Known> known(String type) {
        return known.stream().filter(k -> k.fits(type)).findFirst();
    }

    private String noun(String type) {
        return known(type).map(Known::noun).orElse("something else");
    }

    /// The first bytes as lower-case Latin letters, whatever their charset.
    private static String head(byte[] body) {
        return new String(body, 0, Math.min(body.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean blank(byte[] body) {
        for (byte b : body) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    /// The share of control characters that no text holds among the first bytes.
    private static double controls(byte[] body) {
        int end = Math.min(body.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            boolean space = body[i] >= '\t' && body[i] <= '\r';
            boolean shift = body[i] == 0x1b || body[i] == 0x0e || body[i] == 0x0f;
            if (body[i] >= 0 && body[i] < ' ' && !space && !shift) {
                controls++;
            }
        }
        return (double) controls / end;
    }

    /// A media type, or a family of them ending in `/`, with what an editor calls it.
    private record Known(String type, String noun) {
        boolean fits(String other) {
            return type.endsWith("/") ? other.startsWith(type) : other.equals(type);
        }
    }

    /// Bytes by which a file gives itself away.
    private record Magic(int at, byte[] bytes, String type) {
        boolean opens(byte[] body) {
            return body.length >= at + bytes.length
                    && java.util.Arrays.equals(body, at, at + bytes.length, bytes, 0, bytes.length);
        }
    }
}
