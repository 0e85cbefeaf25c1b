package org.reprint.newsroom.deeds.press;

import java.net.URI;
import java.util.Optional;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Publication;

/// Lets only addresses of the web onto a page: whatever else a source gave as a link is no link for us.
final class Web {

    private Web() {}

    static Optional<URI> only(Optional<URI> address) {
        return address.filter(uri -> uri.getHost() != null
                && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme())));
    }

    static Person only(Person person) {
        return new Person(person.id(), person.name(), person.slug(), person.bio(), only(person.url()));
    }

    static Outlet only(Outlet outlet) {
        return new Outlet(outlet.id(), outlet.host(), outlet.name(), only(outlet.url()), outlet.terms());
    }

    static Publication only(Publication station) {
        return new Publication(
                station.role(), only(station.outlet()), only(station.url()), station.date(), station.capture());
    }
}
