package org.reprint.newsroom.deeds.press.pages;

import java.time.YearMonth;
import org.reprint.newsroom.deeds.press.Standing;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.topic.Topic;

/// What a listing is a listing of.
public sealed interface Subject {

    /// Everything.
    record All() implements Subject {}

    /// What is filed under a topic.
    record About(Topic topic) implements Subject {}

    /// What a person wrote.
    record By(Person person) implements Subject {}

    /// What an outlet published first.
    ///
    /// @param standing what its terms come to
    record From(Outlet outlet, Standing standing) implements Subject {}

    /// What we published in a month (UTC).
    record In(YearMonth month) implements Subject {}

    /// The listing's key.
    default ListKey key() {
        return switch (this) {
            case All all -> ListKey.front();
            case About(Topic topic) -> ListKey.topic(topic);
            case By(Person person) -> ListKey.author(person);
            case From(Outlet outlet, Standing standing) -> ListKey.outlet(outlet);
            case In(YearMonth month) -> ListKey.month(month);
        };
    }

    /// Where the listing stands on the site, not percent-encoded.
    default String path() {
        return switch (this) {
            case All all -> "/latest";
            case About(Topic topic) -> "/" + topic.kind().word() + "/" + topic.slug();
            case By(Person person) -> "/author/" + person.slug();
            case From(Outlet outlet, Standing standing) -> "/outlet/" + outlet.host();
            case In(YearMonth month) -> "/archive/" + month;
        };
    }
}
