package org.reprint.extract;

import java.net.URI;
import java.util.Optional;

/// Finds the name of the site and the page's declared addresses.
final class Sites {
    private Sites() {}

    static Optional<String> host(Optional<URI> address) {
        return address.map(Addresses::host).filter(host -> !host.isEmpty());
    }

    /// The name that the page tells machines.
    static Optional<String> declared(PageScan scan) {
        var declared = scan.meta("og:site_name")
                .or(() -> publisher(scan))
                .or(() -> scan.meta(
                        "application-name",
                        "apple-mobile-web-app-title",
                        "dc.publisher",
                        "dcterms.publisher",
                        "publisher"));
        return declared.map(Titles::unescape)
                .filter(name -> name.length() < 80 && !name.startsWith("http"))
                .map(name -> name.startsWith("@") ? name.substring(1) : name);
    }

    private static Optional<String> publisher(PageScan scan) {
        for (var article : scan.articles()) {
            var name = name(article.get("publisher"), scan);
            if (name.isPresent()) {
                return name;
            }
        }
        for (var json : scan.linkedData) {
            if (json.get("@type").each().stream()
                    .anyMatch(type -> type.string().filter("WebSite"::equals).isPresent())) {
                var name = json.get("name").string();
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /// The name of a person or organisation in JSON-LD: a text, an object with a name, or a reference to one.
    static Optional<String> name(Json json, PageScan scan) {
        for (var item : json.each()) {
            var name = item instanceof Json.Str
                    ? item.string()
                    : item.get("name").each().stream().findFirst().flatMap(Json::string);
            if (name.isPresent()) {
                return name;
            }
            var id = item.get("@id").string();
            if (id.isPresent()) {
                var referred = referred(id.get(), scan).get("name").string();
                if (referred.isPresent()) {
                    return referred;
                }
            }
        }
        return Optional.empty();
    }

    static Json referred(String id, PageScan scan) {
        for (var json : scan.linkedData) {
            if (json.get("@id").string().filter(id::equals).isPresent()
                    && json.get("name").string().isPresent()) {
                return json;
            }
        }
        return new Json.Nil();
    }

    static Optional<URI> link(PageScan scan, Optional<URI> base, String relation) {
        for (var link : scan.links) {
            if (Words.split(link.attr("rel"), ' ').stream().anyMatch(relation::equalsIgnoreCase)) {
                var found = Addresses.resolve(base, link.attr("href")).filter(Addresses::isWeb);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    static Optional<URI> canonical(PageScan scan, Optional<URI> base) {
        return link(scan, base, "canonical")
                .or(() -> scan.meta("og:url")
                        .flatMap(url -> Addresses.resolve(base, url))
                        .filter(Addresses::isWeb));
    }
}
