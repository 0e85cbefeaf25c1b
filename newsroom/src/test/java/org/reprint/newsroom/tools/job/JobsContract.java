package org.reprint.newsroom.tools.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reprint.newsroom.tools.store.Place;
import org.reprint.newsroom.tools.store.Store;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.job.Jobs;

/// What jobs promise, the same on every database. The scheduler is driven by hand, with a clock that is set.
abstract class JobsContract {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final ArticleId article = new ArticleId(4711);
    private final Store store;

    JobsContract(Place place) {
        store = Store.open(place);
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Test
    void a_job_is_scheduled_with_its_deed_or_not_at_all_and_runs_once_when_due() {
        SettableClock clock = new SettableClock();
        clock.set(NOON);
        ScheduledJobs jobs = new ScheduledJobs(store.jobSource(), clock::now);
        List<Jobs.Job> done = new ArrayList<>();
        ManualScheduler scheduler = TestHelper.createManualScheduler(store.jobSource(), ScheduledJobs.tasks(done::add))
                .clock(clock)
                .build();
        Jobs.Job release = new Jobs.Release(article);
        Jobs.Job expire = new Jobs.Expire(article);
        assertThatThrownBy(() -> store.transactions().writing(() -> {
                    jobs.schedule(expire, NOON);
                    throw new IllegalStateException("the press jammed");
                }))
                .isInstanceOf(IllegalStateException.class);
        store.transactions().writing(() -> {
            jobs.schedule(release, NOON.plusSeconds(60));
            jobs.schedule(release, NOON.plusSeconds(120));
            return true;
        });
        clock.set(NOON.plusSeconds(119));
        scheduler.runAnyDueExecutions();
        assertThat(done).isEmpty();
        clock.set(NOON.plusSeconds(120));
        scheduler.runAnyDueExecutions();
        scheduler.runAnyDueExecutions();
        assertThat(done).containsExactly(release);
        jobs.schedule(expire, NOON);
        assertThat(jobs.waits(expire)).isTrue();
        jobs.cancel(expire);
        jobs.cancel(expire);
        assertThat(jobs.waits(expire)).isFalse();
        scheduler.runAnyDueExecutions();
        assertThat(done).containsExactly(release);
        Jobs.Job lapse = new Jobs.Lapse(article.value());
        jobs.schedule(lapse, NOON);
        jobs.schedule(expire, NOON.plusSeconds(1));
        scheduler.runAnyDueExecutions();
        assertThat(done).containsExactlyInAnyOrder(release, lapse, expire);
    }
}
