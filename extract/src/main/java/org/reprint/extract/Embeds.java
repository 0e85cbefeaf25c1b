package org.reprint.extract;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Turns frames, players and posts of other sites into links that say what they are. The table of hosts is data.
final class Embeds {
    private static final List<String> HOSTS = Resources.lines("embeds.txt");

    private Embeds() {}

    static Optional<Block> of(Element element, Optional<URI> base) {
        for (var name : List.of("src", "data-src", "data-lazy-src", "data")) {
            var address = Addresses.resolve(base, element.attr(name)).filter(Addresses::isWeb);
            if (address.isPresent()) {
                return kind(element, address.get())
                        .map(kind ->
                                new Block.Embed(kind, viewing(address.get()), Spaces.collapse(element.attr("title"))));
            }
        }
        var video = element.attr("data-videoid");
        if (element.normalName().equals("amp-youtube") && !video.isEmpty()) {
            return Addresses.absolute("https://www.youtube.com/watch?v=" + video)
                    .map(address -> new Block.Embed(Block.Kind.VIDEO, address, ""));
        }
        return element.select("source[src]").stream()
                .findFirst()
                .flatMap(source -> Addresses.resolve(base, source.attr("src")))
                .map(address -> new Block.Embed(
                        element.normalName().equals("audio") ? Block.Kind.AUDIO : Block.Kind.VIDEO, address, ""));
    }

    /// A post of a social network that its own script would show; the address is the quotation's last link.
    static Optional<Block> ofQuotation(Element quotation, Optional<URI> base) {
        var name = quotation.className();
        if (!name.contains("twitter-tweet") && !name.contains("instagram-media") && !name.contains("tiktok-embed")) {
            return Optional.empty();
        }
        var links = quotation.select("a[href]");
        return links.isEmpty()
                ? Optional.empty()
                : Addresses.resolve(base, links.getLast().attr("href"))
                        .map(address -> new Block.Embed(Block.Kind.POST, address, ""));
    }

    private static Optional<Block.Kind> kind(Element element, URI address) {
        switch (element.normalName()) {
            case "video" -> {
                return Optional.of(Block.Kind.VIDEO);
            }
            case "audio" -> {
                return Optional.of(Block.Kind.AUDIO);
            }
            default -> {}
        }
        var place = Addresses.host(address) + address.getPath();
        for (var line : HOSTS) {
            int space = line.indexOf(' ');
            if (place.contains(line.substring(space + 1))) {
                var kind = line.substring(0, space);
                return kind.equals("never")
                        ? Optional.empty()
                        : Optional.of(Block.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    /// The page on which a player's content can be seen.
    private static URI viewing(URI address) {
        var path = address.getPath() == null ? "" : address.getPath();
        if (Addresses.host(address).startsWith("youtube") && path.startsWith("/embed/")) {
            return Addresses.absolute("https://www.youtube.com/watch?v=" + path.substring("/embed/".length()))
                    .orElse(address);
        }
        return address;
    }
}
