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
import org.reprint.newsroom.deeds.statement.FilingStatements;
import org.reprint.newsroom.deeds.statement.Listening;
import org.reprint.newsroom.deeds.statement.PeopleDesk;
import org.reprint.newsroom.deeds.statement.Rehearing;
import org.reprint.newsroom.deeds.statement.StatementDesk;
import org.reprint.newsroom.deeds.statement.WhoIsWho;
import org.reprint.newsroom.doors.web.serve.Running;
import org.reprint.newsroom.doors.web.serve.WebSite;
import org.reprint.newsroom.tools.fetch.Mailroom;
import org.reprint.newsroom.tools.fetch.WebFetcher;
import org.reprint.newsroom.tools.hearing.LatinSpelling;
import org.reprint.newsroom.tools.hearing.StatementComparison;
import org.reprint.newsroom.tools.hearing.StatementFinder;
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
import org.reprint.newsroom.words.topic.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The newsroom put together, top to bottom: tools behind ports, deeds over ports. Doors are let into it;
/// nothing in it knows a door.
final class Newsroom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Newsroom.class);

    /// Reading one page may take so long; a page that takes longer is hostile.
    private static final Duration LONGEST_READING = Duration.ofSeconds(10);

    /// Articles that a job looks at; another follows it.
    private static final int LISTENED_AT_ONCE = 500;

    final Settings settings;
    final InstantSource clock;
    final Store store;
    final ScheduledJobs jobs;
    final Arrivals arrivals;
    final Intake intake;
    final Gate gate;
    final Vocabulary vocabulary;
    final Desk desk;
    final StatementDesk statementDesk;
    final Rehearing rehearing;
    final PeopleDesk peopleDesk;

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
        vocabulary = new ShippedVocabulary().read();
        Filing filing = new Filing(vocabulary, store.topics(), ids);
        LatinSpelling spelling = new LatinSpelling();
        WhoIsWho people = new WhoIsWho(store.speakers(), spelling, ids, clock);
        Listening listening = new Listening(new StatementFinder());
        FilingStatements filingStatements = new FilingStatements(store.statements(), people, ids);
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
                listening,
                filingStatements,
                new ArticleReader(LONGEST_READING),
                ids,
                clock);
        gate = new Gate(store.articles(), settings, clock);
        desk = new Desk(
                store.transactions(),
                store.articles(),
                store.outlets(),
                filing,
                gate,
                listening,
                filingStatements,
                jobs,
                ids,
                clock);
        StatementDesk.File file =
                new StatementDesk.File(store.transactions(), store.articles(), store.statements(), store.speakers());
        statementDesk = new StatementDesk(file, people, ids, clock);
        rehearing = new Rehearing(file, listening, filingStatements);
        peopleDesk = new PeopleDesk(store.transactions(), store.speakers(), spelling, clock);
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
                store.outlets(),
                store.statements(),
                store.speakers());
        Running site =
                WebSite.open(settings, file, new StatementComparison(), store.pictures(), store.changes(), clock);
        listenOn();
        try {
            return new Serving(site, jobs.start(this::run));
        } catch (RuntimeException trouble) {
            site.stop();
            throw trouble;
        }
    }

    /// Does a job that fell due. What was planned and cannot be is for the operator to read: nobody else is
    /// there when it happens.
    void run(Jobs.Job job) {
        switch (job) {
            case Jobs.ForDesk decided -> {
                for (Decision decision : desk.run(decided)) {
                    if (decision instanceof Decision.Refused(String why)) {
                        LOG.warn("{} was due and could not be done: {}", job, why);
                    }
                }
            }
            case Jobs.Listen listen -> {
                rehearing
                        .catchUp(LISTENED_AT_ONCE)
                        .broken()
                        .forEach(one -> LOG.warn(
                                "Nobody could listen to the article {}; “reprint statements find {}” tries again.",
                                one.article(),
                                one.article(),
                                one.why()));
                listenOn();
            }
        }
    }

    /// Asks for a run over the next articles that nobody may have listened to, while there are any: an older version
    /// filed them.
    void listenOn() {
        long below = rehearing.reached();
        if (below > 0) {
            store.transactions().writing(() -> {
                jobs.schedule(new Jobs.Listen(below), clock.instant());
                return true;
            });
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
