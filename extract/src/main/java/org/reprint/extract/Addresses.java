package org.reprint.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Turns what pages write into addresses: lenient about characters as browsers are, strict about schemes.
final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";
    private static final int LONGEST = 4096;

    private Addresses() {}

    /// Resolves a reference as a page writes it.
    ///
    /// @param base the page's address or its `base`
    /// @param reference what stands in `href` or `src`
    /// @return the address, or empty when it cannot be one or has a scheme that no reader needs
    static Optional<URI> resolve(Optional<URI> base, String reference) {
        if (reference.length() > LONGEST) {
            return Optional.empty();
        }
        var clean = clean(reference);
        if (clean.isEmpty()) {
            return Optional.empty();
        }
        try {
            var uri = new URI(clean);
            var whole = base.isPresent() && !uri.isAbsolute() ? base.get().resolve(uri) : uri;
            return acceptable(whole) ? Optional.of(whole) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<URI> absolute(String address) {
        return resolve(Optional.empty(), address).filter(Addresses::isWeb);
    }

    static boolean isWeb(URI address) {
        return address.getScheme() != null
                && address.getScheme().toLowerCase(Locale.ROOT).startsWith("http")
                && address.getHost() != null;
    }

    /// The host in lower case without a leading "www.".
    static String host(URI address) {
        var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /// Whether two addresses are on one host, or one on a part of the other's.
    static boolean sameSite(URI one, URI other) {
        var a = host(one);
        var b = host(other);
        return a.equals(b) || a.endsWith("." + b) || b.endsWith("." + a);
    }

    /// Whether an address is that of a site's front page.
    static boolean isFront(URI address) {
        var path = address.getPath() == null ? "" : address.getPath();
        return (path.isEmpty() || path.equals("/")) && address.getQuery() == null;
    }

    private static boolean acceptable(URI uri) {
        return uri.getScheme() == null || SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
    }

    private static String clean(String reference) {
        var out = new StringBuilder(reference.length() + 8);
        var stripped = reference.strip();
        boolean fragment = false;
        for (int i = 0; i < stripped.length(); ) {
            int c = stripped.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t' || c == '\n' || c == '\r') {
                continue;
            }
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
            boolean brokenEscape = c == '%' && !isEscape(stripped, i);
            boolean secondHash = c == '#' && fragment;
            fragment |= c == '#';
            if (c == '\\' && !fragment) {
                out.append('/');
            } else if (plain && !brokenEscape && !secondHash && !bracketInPath(c, out)) {
                out.append((char) c);
            } else {
                encode(c, out);
            }
        }
        return out.toString();
    }

    private static boolean bracketInPath(int c, StringBuilder soFar) {
        return (c == '[' || c == ']') && soFar.indexOf("/", Math.max(0, soFar.indexOf("//") + 2)) >= 0;
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 <= text.length()
                && Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }

    private static void encode(int c, StringBuilder out) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append('%')
                    .append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
    }
}
