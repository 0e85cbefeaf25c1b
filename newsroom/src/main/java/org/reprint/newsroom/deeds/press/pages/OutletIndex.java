package org.reprint.newsroom.deeds.press.pages;

import java.util.List;
import org.reprint.newsroom.deeds.press.Standing;
import org.reprint.newsroom.words.article.Outlet;

/// The outlets whose articles we published, by name.
public record OutletIndex(List<Counted<Source>> outlets, Ties ties) implements Sheet {
    public OutletIndex {
        outlets = List.copyOf(outlets);
    }

    /// An outlet and what its terms come to.
    public record Source(Outlet outlet, Standing standing) {}
}
