package org.reprint.newsroom.deeds.press.pages;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.deeds.press.Card;
import org.reprint.newsroom.deeds.press.Listed;
import org.reprint.newsroom.deeds.press.Withheld;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Articles.Head;
import org.reprint.newsroom.words.press.ListKey;

/// What a page hangs on: everything it shows that can change, and the moment it stops being true by itself.
///
/// @param keys what it shows
/// @param validUntil the first embargo or right among them to end, if one does
public record Ties(Set<ListKey> keys, Optional<Instant> validUntil) {

    public Ties {
        keys = Set.copyOf(keys);
    }

    /// A page that hangs on these and on no time.
    public static Ties to(ListKey... keys) {
        return new Tying().to(Set.of(keys)).tied();
    }

    /// What two of one page hang on together.
    public Ties and(Ties other) {
        return new Tying()
                .to(keys)
                .to(other.keys)
                .until(validUntil)
                .until(other.validUntil)
                .tied();
    }

    /// Gathers the ties of one page while it is put together; every page hangs on the site's frame.
    static final class Tying {
        private final Set<ListKey> keys = new LinkedHashSet<>(Set.of(ListKey.site()));
        private Optional<Instant> until = Optional.empty();

        Tying to(Collection<ListKey> more) {
            keys.addAll(more);
            return this;
        }

        Tying until(Optional<Instant> moment) {
            until = moment.filter(m -> until.map(m::isBefore).orElse(true)).or(() -> until);
            return this;
        }

        /// A whole article, with what it shows of its outlets and authors.
        Tying to(Article article) {
            keys.add(ListKey.article(article.id()));
            article.provenance().chain().forEach(station -> keys.add(ListKey.facts(station.outlet())));
            article.authors().forEach(author -> keys.add(ListKey.facts(author)));
            return this;
        }

        /// An article in a list, shown or withheld: when its terms change, so may the answer.
        void to(Head head, Listed answer) {
            keys.add(ListKey.article(head.id()));
            keys.add(ListKey.facts(head.first()));
            head.authors().forEach(author -> keys.add(ListKey.facts(author)));
            until(
                    switch (answer) {
                        case Card card -> card.validUntil();
                        case Withheld no -> no.until();
                    });
        }

        Ties tied() {
            return new Ties(keys, until);
        }
    }
}
