package org.reprint.newsroom.deeds.press;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A holder's counting pixel that may stand on a page: `https`, on the standard port, without a user's name
/// in it, and from a host that the operator allowed by its exact name.
public final class Tracker {

    private final URI pixel;

    private Tracker(URI pixel) {
        this.pixel = pixel;
    }

    /// @param pixel as the terms name it
    /// @param allowed host names that the operator allowed, in either case
    static Optional<Tracker> of(URI pixel, List<String> allowed) {
        String host = pixel.getHost() == null ? "" : pixel.getHost().toLowerCase(Locale.ROOT);
        boolean known = allowed.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .anyMatch(name -> !name.isEmpty() && name.equals(host));
        boolean plain = "https".equalsIgnoreCase(pixel.getScheme())
                && pixel.getRawUserInfo() == null
                && (pixel.getPort() < 0 || pixel.getPort() == 443);
        return known && plain ? Optional.of(new Tracker(pixel)) : Optional.empty();
    }

    /// Where the pixel is.
    public URI pixel() {
        return pixel;
    }

    /// Its host, for the page's content security policy: `https://host`.
    public String origin() {
        return "https://" + pixel.getHost().toLowerCase(Locale.ROOT);
    }
}
