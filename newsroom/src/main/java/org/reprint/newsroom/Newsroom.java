package org.reprint.newsroom;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.reprint.newsroom.deeds.desk.Decision;
import org.reprint.newsroom.deeds.desk.Desk;
import org.reprint.newsroom.deeds.intake.Album;
import org.reprint.newsroom.deeds.intake.Authors;
import org.reprint.newsroom.deeds.intake.Chains;
import org.reprint.newsroom.deeds.intake.Filing;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.deeds.press.Gate;
import org.reprint.newsroom.deeds.press.pages.Press;
import org.reprint.newsroom.doors.web.serve.Running;
import org.reprint.newsroom.doors.web.serve.WebSite;
import org.reprint.newsroom.tools.fetch.Mailroom;
import org.reprint.newsroom.tools.fetch.WebFetcher;
import org.reprint.newsroom.tools.job.ScheduledJobs;
import org.reprint.newsroom.tools.picture.PrintRoom;
import org.reprint.newsroom.tools.reading.ArticleReader;
import org.reprint.newsroom.tools.store.Place;
import org.reprint.newsroom.tools.store.Store;
import org.reprint.newsroom.tools.vocabulary.ShippedVocabulary;
import org.reprint.newsroom.words.article.Arrivals;
import org.reprint.newsroom.words.article.Fetcher;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.job.Jobs;
import org.reprint.newsroom.words.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The newsroom put together, top to bottom: tools behind ports, deeds over ports. Doors are let into it; nothing in
/// it knows a door.
final class Newsroom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Newsroom.class);

    /// Reading one page may take so long; a page that takes longer is hostile.
    private static final Duration LONGEST_READING = Duration.ofSeconds(10);

    final Settings settings;
    final InstantSource clock;
    final Store store;
    final ScheduledJobs jobs;
    final Arrivals arrivals;
    final Intake intake;
    final Gate gate;
    final Desk desk;

    /// What the newsroom needs of the world.
    ///
    /// @param clock the time
    /// @param random for ids; safe for several threads
    /// @param web makes what brings pages from the web
    /// @param standardInput for pages handed over
    record World(InstantSource clock, RandomGenerator random, Function<Ids, Fetcher> web, InputStream standardInput) {

        /// The world as it is.
        static World asItIs(Settings settings, InputStream standardInput) {
            InstantSource clock = InstantSource.system();
            return new World(
                    clock, new SecureRandom(), ids -> new WebFetcher(settings.fetch(), ids, clock), standardInput);
        }
    }

    private Newsroom(Settings settings, World world, Store store) {
        this.settings = settings;
        this.clock = world.clock();
        this.store = store;
        Ids ids = new Ids(clock, world.random());
        Fetcher fetcher = world.web().apply(ids);
        arrivals = new Mailroom(fetcher, settings.fetch(), ids, clock, world.standardInput());
        jobs = new ScheduledJobs(store.jobSource(), clock);
        Filing filing = new Filing(new ShippedVocabulary().read(), store.topics(), ids);
        Album album = new Album(
                store.transactions(),
                store.captures(),
                store.pictures(),
                new PrintRoom(),
                settings.press().maxPictures());
        intake = new Intake(
                store.transactions(),
                store.captures(),
                store.articles(),
                new Authors(store.people(), ids),
                new Chains(store.outlets(), ids),
                album,
                filing,
                new ArticleReader(LONGEST_READING),
                ids,
                clock);
        gate = new Gate(store.articles(), settings.site(), clock);
        desk = new Desk(store.transactions(), store.articles(), store.outlets(), filing, gate, jobs, ids, clock);
    }

    /// Opens the newsroom on its store.
    ///
    /// @throws org.reprint.newsroom.words.settings.Hindrance when the machine stands in the way
    static Newsroom open(Settings settings, World world) {
        return new Newsroom(settings, world, Store.open(Place.of(settings.data())));
    }

    /// Opens the site, and begins to do the jobs that fall due.
    ///
    /// @throws org.reprint.newsroom.words.settings.Hindrance when the port is in use
    Serving serve() {
        Press.File file = new Press.File(
                store.transactions(),
                store.articles(),
                store.listings(),
                store.topics(),
                store.people(),
                store.outlets());
        Running site = WebSite.open(settings, file, store.pictures(), store.changes(), clock);
        try {
            return new Serving(site, jobs.start(this::run));
        } catch (RuntimeException trouble) {
            site.stop();
            throw trouble;
        }
    }

    /// What was planned and cannot be is for the operator to read: nobody else is there when it happens.
    private void run(Jobs.Job job) {
        for (Decision decision : desk.run(job)) {
            if (decision instanceof Decision.Refused(String why)) {
                LOG.warn("{} was due and could not be done: {}", job, why);
            }
        }
    }

    /// The site being served and the jobs being done.
    record Serving(Running site, ScheduledJobs.Running due) implements AutoCloseable {
        @Override
        public void close() {
            try {
                site.stop();
            } finally {
                due.close();
            }
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
