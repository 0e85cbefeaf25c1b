package org.reprint.newsroom.deeds.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.tools.hearing.LatinSpelling;
import org.reprint.newsroom.tools.hearing.StatementFinder;
import org.reprint.newsroom.tools.store.Store;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.Transactions;
import org.reprint.newsroom.words.statement.Hearing;

/// Listening to what is on file when something fails.
class RehearingTest extends TownTalk {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private Rehearing rehearing(Transactions transactions, Hearing hearing) {
        Store store = house().store();
        Ids ids = new Ids(() -> NOON, new Random(7));
        WhoIsWho people = new WhoIsWho(store.speakers(), new LatinSpelling(), ids, () -> NOON);
        return new Rehearing(
                new StatementDesk.File(transactions, store.articles(), store.statements(), store.speakers()),
                new Listening(hearing),
                new FilingStatements(store.statements(), people, ids));
    }

    @Test
    void a_store_that_fails_leaves_the_articles_to_be_listened_to_again() {
        house().forget();
        Transactions store = house().store().transactions();
        StatementFinder finder = new StatementFinder();
        long before = house().rehearing().reached();
        Transactions locked = new Transactions() {
            private int written;

            @Override
            public <T> T writing(Supplier<T> deed) {
                if (written++ == 0) {
                    throw new IllegalStateException("The database is locked.");
                }
                return store.writing(deed);
            }

            @Override
            public <T> T reading(Supplier<T> look) {
                return store.reading(look);
            }
        };
        Rehearing rehearing = rehearing(locked, finder);

        assertThatThrownBy(() -> rehearing.catchUp(10)).hasMessage("The database is locked.");

        assertThat(rehearing.reached()).isEqualTo(before).isNotZero();
        assertThat(rehearing.catchUp(10).broken()).isEmpty();
        assertThat(filed()).isNotEmpty();
    }

    @Test
    void a_text_that_breaks_the_finder_keeps_what_was_found_in_it() {
        int before = filed().size();
        Rehearing rehearing = rehearing(house().store().transactions(), read -> {
            throw new IllegalStateException("The finder broke.");
        });

        assertThat(rehearing.find(id))
                .isInstanceOfSatisfying(
                        Rehearing.Unheard.class, no -> assertThat(no.why()).hasMessage("The finder broke."));
        assertThat(filed()).hasSize(before).isNotEmpty();
    }
}
