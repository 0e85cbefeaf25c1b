package org.reprint.extract;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/// Finds what a picture element will show once scripts have run: lazy loaders keep the address in `data-src` and its
/// kin, `srcset` lists sizes.
final class Pictures {
    private static final List<String> ADDRESSES = List.of(
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-lazy",
            "data-hi-res-src",
            "data-image",
            "data-url",
            "data-full-src",
            "src");
    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");
    private static final List<String> NO_PICTURES = List.of(
            "pixel",
            "spacer",
            "blank.",
            "placeholder",
            "1x1",
            "avatar",
            "gravatar",
            "emoji",
            "logo",
            "icon",
            "sprite",
            "/ads/",
            "doubleclick",
            "tracking",
            "loading.gif",
            "transparent");
    private static final int SMALLEST = 80;

    private final Optional<URI> base;

    Pictures(Optional<URI> base) {
        this.base = base;
    }

    /// The first picture within an element.
    Optional<Image> first(Element element) {
        for (var candidate : element.select("img, amp-img")) {
            var image = of(candidate);
            if (image.isPresent()) {
                return image;
            }
        }
        return Optional.empty();
    }

    /// The picture that an `img`, `amp-img` or `picture` shows; empty for decoration and trackers.
    Optional<Image> of(Element element) {
        if (element.normalName().equals("picture")) {
            return first(element);
        }
        int width = size(element.attr("width"));
        int height = size(element.attr("height"));
        if ((width >= 0 && width < SMALLEST) || (height >= 0 && height < SMALLEST)) {
            return Optional.empty();
        }
        return address(element)
                .filter(Pictures::isPicture)
                .map(address -> new Image(
                        address, Spaces.collapse(element.attr("alt")), Optional.empty(), known(width), known(height)));
    }

    private Optional<URI> address(Element element) {
        for (var name : SETS) {
            var largest = largest(element.attr(name));
            if (largest.isPresent()) {
                return largest;
            }
        }
        for (var name : ADDRESSES) {
            var value = element.attr(name);
            if (!value.isBlank() && !value.startsWith("data:")) {
                return Addresses.resolve(base, value);
            }
        }
        return Optional.empty();
    }

    private Optional<URI> largest(String set) {
        double most = -1;
        var best = "";
        for (var candidate : candidates(set)) {
            int space = candidate.lastIndexOf(' ');
            double size = space < 0 ? 1 : number(candidate.substring(space + 1));
            if (size > most) {
                most = size;
                best = space < 0 ? candidate : candidate.substring(0, space);
            }
        }
        return best.isBlank() || best.startsWith("data:") ? Optional.empty() : Addresses.resolve(base, best);
    }

    /// Addresses may hold commas themselves; a candidate ends at a comma followed by white space or at the end.
    private static List<String> candidates(String set) {
        return Words.split(set.replace(", ", "\n").replace(",\n", "\n"), '\n');
    }

    private static double number(String descriptor) {
        int end = 0;
        while (end < descriptor.length() && "0123456789.".indexOf(descriptor.charAt(end)) >= 0) {
            end++;
        }
        try {
            return end == 0 ? 0 : Double.parseDouble(descriptor.substring(0, end));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isPicture(URI address) {
        var path = address.toString().toLowerCase(Locale.ROOT);
        return NO_PICTURES.stream().noneMatch(path::contains) && !"mailto".equals(address.getScheme());
    }

    static int size(String value) {
        var digits = value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
        return !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : -1;
    }

    private static OptionalInt known(int size) {
        return size > 0 ? OptionalInt.of(size) : OptionalInt.empty();
    }
}
