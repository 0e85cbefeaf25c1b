package org.reprint.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the picture that stands for the article: the one it declares, with what the body's figure of the same picture
/// says about it, else the body's first.
final class LeadImages {
    private LeadImages() {}

    static Optional<Image> find(PageScan scan, Optional<URI> base, List<Block> body) {
        var declared = scan.meta(
                        "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")
                .or(() -> linked(scan))
                .flatMap(address -> Addresses.resolve(base, address))
                .filter(Addresses::isWeb);
        var figures = body.stream()
                .flatMap(block -> block instanceof Block.Figure figure
                        ? Optional.of(figure.image()).stream()
                        : java.util.stream.Stream.empty())
                .toList();
        if (declared.isEmpty()) {
            return figures.stream().findFirst();
        }
        var address = declared.get();
        var shown = figures.stream()
                .filter(image -> file(image.address()).equals(file(address)))
                .findFirst();
        var alt = scan.meta("og:image:alt", "twitter:image:alt")
                .or(() -> shown.map(Image::alt))
                .orElse("");
        return Optional.of(new Image(
                address,
                alt,
                shown.flatMap(Image::credit),
                size(scan, "og:image:width"),
                size(scan, "og:image:height")));
    }

    private static OptionalInt size(PageScan scan, String name) {
        int size = Pictures.size(scan.meta(name).orElse(""));
        return size > 0 ? OptionalInt.of(size) : OptionalInt.empty();
    }

    private static Optional<String> linked(PageScan scan) {
        for (var article : scan.articles()) {
            for (var image : article.get("image").each()) {
                var address = image.string()
                        .or(() -> image.get("url").each().stream().findFirst().flatMap(Json::string));
                if (address.isPresent()) {
                    return address;
                }
            }
        }
        return Optional.empty();
    }

    /// A file's name without its size suffix: the same picture in another size is the same picture.
    private static String file(URI address) {
        var path = address.getPath() == null ? address.toString() : address.getPath();
        var name = path.substring(path.lastIndexOf('/') + 1);
        int dash = name.lastIndexOf('-');
        boolean sized = dash > 0 && name.indexOf('x', dash) > 0 && name.length() - dash < 16;
        return sized ? name.substring(0, dash) : name;
    }
}
