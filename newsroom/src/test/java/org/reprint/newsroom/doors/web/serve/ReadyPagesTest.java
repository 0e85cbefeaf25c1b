package org.reprint.newsroom.doors.web.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.words.press.Changes.Change;
import org.reprint.newsroom.words.press.ListKey;

/// What is kept ready, what is dropped, and what is never kept.
class ReadyPagesTest {

    private static final ListKey REPORT = new ListKey("topic:1");
    private static final ListKey OTHER = new ListKey("topic:2");
    private static final long MEBIBYTE = 1 << 20;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));
    private final InstantSource clock = now::get;
    private final ReadyPages pages = new ReadyPages(MEBIBYTE, clock, 0);

    private static Ready ready(String key, int status, int bytes, ListKey... shows) {
        return new Ready(
                key,
                new Page(
                        status,
                        Page.HTML,
                        new byte[bytes],
                        Set.of(shows),
                        java.util.Optional.empty(),
                        java.util.Map.of()));
    }

    private static Change change(long number, ListKey... keys) {
        return new Change(number, Set.of(keys));
    }

    @Test
    void a_change_drops_exactly_the_pages_that_show_it() {
        pages.keep(ready("/report/a", 200, 10, REPORT, ListKey.site()), 0);
        pages.keep(ready("/report/b", 200, 10, OTHER, ListKey.site()), 0);

        pages.apply(List.of(change(1, REPORT)));

        assertThat(pages.find("/report/a")).isEmpty();
        assertThat(pages.find("/report/b")).isPresent();
        pages.apply(List.of(change(2, ListKey.site())));
        assertThat(pages.size()).isZero();
    }

    @Test
    void a_page_begun_before_a_change_of_what_it_shows_is_not_kept() {
        long begun = pages.seen();
        pages.apply(List.of(change(1, REPORT)));

        pages.keep(ready("/report/a", 200, 10, REPORT), begun);
        pages.keep(ready("/report/b", 200, 10, OTHER), begun);

        assertThat(pages.find("/report/a")).as("older than the change").isEmpty();
        assertThat(pages.find("/report/b")).as("the change was none of its own").isPresent();
        pages.keep(ready("/report/a", 200, 10, REPORT), pages.seen());
        assertThat(pages.find("/report/a")).isPresent();
    }

    @Test
    void a_page_whose_making_saw_more_changes_than_are_remembered_is_not_kept() {
        for (int number = 1; number <= 5_000; number++) {
            pages.apply(List.of(change(number, OTHER)));
        }

        pages.keep(ready("/report/a", 200, 10, REPORT), 1);

        assertThat(pages.find("/report/a")).isEmpty();
    }

    @Test
    void a_page_made_anew_is_dropped_though_the_old_one_under_its_key_went_first() {
        pages.keep(ready("/report/a", 200, 10, REPORT), 0);
        pages.keep(ready("/report/a", 200, 20, REPORT), 0);

        pages.apply(List.of(change(1, REPORT)));

        assertThat(pages.find("/report/a")).isEmpty();
    }

    @Test
    void a_page_goes_stale_when_its_time_is_over() {
        Page page = Page.html(200, "soon", List.of(REPORT)).until(now.get().plusSeconds(60));
        pages.keep(new Ready("/soon", page), 0);

        now.updateAndGet(t -> t.plus(Duration.ofSeconds(59)));
        assertThat(pages.find("/soon")).isPresent();
        now.updateAndGet(t -> t.plus(Duration.ofSeconds(1)));
        assertThat(pages.find("/soon")).isEmpty();
    }

    @Test
    void memory_stays_within_its_bound() {
        for (int i = 0; i < 2_000; i++) {
            pages.keep(ready("/article/" + i, 200, 10_000, REPORT), 0);
        }

        long kept = pages.size();
        assertThat(kept * 10_000).isLessThan(MEBIBYTE);
        assertThat(kept).isGreaterThan(40);
    }

    @Test
    void a_flood_of_made_up_addresses_does_not_evict_good_pages() {
        for (int i = 0; i < 50; i++) {
            pages.keep(ready("/article/" + i, 200, 10_000, REPORT), 0);
        }
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            pages.keep(ready("/" + Long.toHexString(random.nextLong()), 404, 5_000, ListKey.site()), 0);
        }

        for (int i = 0; i < 50; i++) {
            assertThat(pages.find("/article/" + i)).as("article " + i).isPresent();
        }
    }
}
