package org.reprint.newsroom.tools.job;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.reprint.newsroom.words.job.Jobs.Job;

/// Runs the jobs that are due, by hand, so that a test ticks instead of sleeping.
public final class DueJobs {

    private DueJobs() {}

    /// @param source of the store
    /// @param now the time it is
    /// @param work does a job
    public static void run(DataSource source, Instant now, Consumer<Job> work) {
        SettableClock clock = new SettableClock();
        clock.set(now);
        ManualScheduler scheduler = TestHelper.createManualScheduler(source, ScheduledJobs.tasks(work))
                .clock(clock)
                .build();
        scheduler.runAnyDueExecutions();
    }
}
