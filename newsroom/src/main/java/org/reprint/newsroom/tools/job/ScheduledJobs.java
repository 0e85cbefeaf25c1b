package org.reprint.newsroom.tools.job;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.job.Jobs;

/// The port [Jobs] over db-scheduler. The kind of a job is the task, the id of what it concerns
/// (base 36) the instance.
public final class ScheduledJobs implements Jobs {

    private static final int RADIX = 36;
    private static final String RELEASE = "release";
    private static final String EXPIRE = "expire";
    private static final String LAPSE = "lapse";
    private static final String LISTEN = "listen";

    private final DataSource source;
    private final InstantSource clock;
    private final SchedulerClient client;

    /// @param source aware of the deed's transaction (the store's `jobSource()`)
    /// @param clock by which jobs fall due
    public ScheduledJobs(DataSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
        this.client = SchedulerClient.Builder.create(source, tasks(job -> {})).build();
    }

    @Override
    public void schedule(Job job, Instant at) {
        ScheduleOptions known =
                job instanceof Listen ? ScheduleOptions.WHEN_EXISTS_DO_NOTHING : ScheduleOptions.WHEN_EXISTS_RESCHEDULE;
        client.schedule(new TaskInstance<Void>(name(job), instance(job)), at, known);
    }

    @Override
    public void cancel(Job job) {
        if (waits(job)) {
            client.cancel(TaskInstanceId.of(name(job), instance(job)));
        }
    }

    @Override
    public boolean waits(Job job) {
        return client.getScheduledExecution(TaskInstanceId.of(name(job), instance(job)))
                .isPresent();
    }

    /// Begins to poll for due jobs and to run them; the server alone does.
    ///
    /// @param work does a job, in a transaction of its own; when it throws, the job is tried again later
    /// @return ends the polling, after the job in hand
    public Running start(Consumer<Job> work) {
        Clock now = clock::instant;
        Scheduler scheduler =
                Scheduler.create(source, tasks(work)).clock(now).threads(2).build();
        scheduler.start();
        return scheduler::stop;
    }

    /// Jobs being polled for and run.
    public interface Running extends AutoCloseable {
        @Override
        void close();
    }

    /// The kinds of jobs as db-scheduler knows them; it retries a failed one after a few minutes.
    static List<Task<?>> tasks(Consumer<Job> work) {
        return List.of(
                task(RELEASE, id -> new Release(new ArticleId(id)), work),
                task(EXPIRE, id -> new Expire(new ArticleId(id)), work),
                task(LAPSE, Lapse::new, work),
                task(LISTEN, Listen::new, work));
    }

    private static Task<Void> task(String name, LongFunction<Job> job, Consumer<Job> work) {
        return Tasks.oneTime(name, Void.class)
                .execute((instance, context) -> work.accept(job.apply(Long.parseLong(instance.getId(), RADIX))));
    }

    private static String instance(Job job) {
        return Long.toString(job.about(), RADIX);
    }

    private static String name(Job job) {
        return switch (job) {
            case Release release -> RELEASE;
            case Expire expire -> EXPIRE;
            case Lapse lapse -> LAPSE;
            case Listen listen -> LISTEN;
        };
    }
}
