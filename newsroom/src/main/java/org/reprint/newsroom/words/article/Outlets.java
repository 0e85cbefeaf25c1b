package org.reprint.newsroom.words.article;

import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.rights.Terms;

/// Port: the outlets on file.
public interface Outlets {

    /// Adds an outlet; one with the same host is left as it is.
    void keep(Outlet outlet);

    /// An outlet by host name (lower case, without `www.`), or empty.
    Optional<Outlet> byHost(String host);

    /// An outlet by its name, compared without case and marks, or empty; the oldest when several bear it.
    Optional<Outlet> byName(String name);

    /// Every outlet, by name.
    List<Outlet> all();

    /// Gives an outlet a better name or front page.
    void rename(Outlet outlet);

    /// Sets or lifts an outlet's default terms.
    void terms(long outlet, Optional<Terms> terms);
}
