package org.reprint.newsroom.words.article;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A page's address as somebody gave it, and the key under which two spellings of the same page meet.
///
/// @param uri absolute, `http` or `https`
public record WebAddress(URI uri) {

    /// Query parameters that say how a reader came, not what the page is.
    private static final Set<String> TRACKING = Set.of(
            "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid", "ref", "ref_src", "cmpid");

    /// Host without `www.`, path without a closing slash or `index.html`, query without tracking parameters
    /// and sorted, no scheme, no fragment; in lower case up to the path.
    public String key() {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        path = path.replaceFirst("/(index\\.(html?|php))?$", "").replaceFirst("/amp$", "");
        String query = uri.getRawQuery() == null ? "" : keptQuery(uri.getRawQuery());
        int port = uri.getPort();
        String atPort = port < 0 || port == 80 || port == 443 ? "" : ":" + port;
        return host() + atPort + path + (query.isEmpty() ? "" : "?" + query);
    }

    /// The host in lower case without `www.`; empty when the address has none.
    public String host() {
        // From the authority, for java.net.URI gives no host with an underscore in it.
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        String host =
                authority.replaceFirst("^.*@", "").replaceFirst(":[0-9]*$", "").toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static String keptQuery(String query) {
        List<String> kept = Arrays.stream(query.split("&"))
                .filter(p -> !p.isEmpty() && !p.startsWith("utm_") && !TRACKING.contains(p.split("=", 2)[0]))
                .sorted()
                .toList();
        return kept.stream().collect(Collectors.joining("&"));
    }
}
