package org.reprint.newsroom;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.reprint.newsroom.deeds.archive.Backup;
import org.reprint.newsroom.deeds.archive.Export;
import org.reprint.newsroom.deeds.archive.Move;
import org.reprint.newsroom.deeds.archive.Restore;
import org.reprint.newsroom.deeds.desk.Desk;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.deeds.press.Gate;
import org.reprint.newsroom.deeds.statement.PeopleDesk;
import org.reprint.newsroom.deeds.statement.Rehearing;
import org.reprint.newsroom.deeds.statement.StatementDesk;
import org.reprint.newsroom.doors.cli.House;
import org.reprint.newsroom.tools.archive.JacksonText;
import org.reprint.newsroom.tools.archive.WarcFile;
import org.reprint.newsroom.tools.fetch.Mailroom;
import org.reprint.newsroom.tools.fetch.WebFetcher;
import org.reprint.newsroom.tools.settings.SettingsReader;
import org.reprint.newsroom.tools.store.Store;
import org.reprint.newsroom.words.archive.Soundness;
import org.reprint.newsroom.words.article.Arrivals;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Captures;
import org.reprint.newsroom.words.article.Fetcher;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.Outlets;
import org.reprint.newsroom.words.article.Transactions;
import org.reprint.newsroom.words.picture.Pictures;
import org.reprint.newsroom.words.press.Listings;
import org.reprint.newsroom.words.settings.Configuration;
import org.reprint.newsroom.words.settings.Settings;
import org.reprint.newsroom.words.statement.Speakers;
import org.reprint.newsroom.words.statement.Statements;
import org.reprint.newsroom.words.topic.Topics;
import org.reprint.newsroom.words.topic.Vocabulary;

/// The house as the command line is let into it.
///
/// @param reader of the settings
/// @param standardInput for pages handed over
record WiredHouse(SettingsReader reader, InputStream standardInput) implements House {

    /// @param environment variables by name
    /// @param standardInput for pages handed over
    static WiredHouse of(Map<String, String> environment, InputStream standardInput) {
        return new WiredHouse(new SettingsReader(environment), standardInput);
    }

    @Override
    public Configuration.Reading configuration(Map<String, String> options, Map<String, String> asked) {
        return reader.read(options, asked);
    }

    @Override
    public Fetcher fetcher(Settings settings) {
        InstantSource clock = InstantSource.system();
        return new WebFetcher(settings.fetch(), new Ids(clock, new SecureRandom()), clock);
    }

    @Override
    public Optional<String> noPage(byte[] bytes, String name) {
        return Mailroom.noPage(bytes, name);
    }

    @Override
    public Rooms open(Settings settings) {
        return new Opened(Newsroom.open(settings, Newsroom.World.asItIs(settings, standardInput)));
    }

    private record Opened(Newsroom newsroom) implements Rooms {

        @Override
        public Intake intake() {
            return newsroom.intake;
        }

        @Override
        public Desk desk() {
            return newsroom.desk;
        }

        @Override
        public Backup backup() {
            return new Backup(newsroom.store.copies(), siteTexts(), newsroom.clock);
        }

        @Override
        public Restore restore() {
            return new Restore(newsroom.store.copies(), siteTexts());
        }

        @Override
        public Export export() {
            Store store = newsroom.store;
            Export.File file =
                    new Export.File(store.articles(), store.captures(), store.statements(), store.speakers());
            return new Export(file, new JacksonText(), new WarcFile(), siteAddress());
        }

        @Override
        public URI siteAddress() {
            Settings settings = newsroom.settings;
            return settings.site()
                    .address()
                    .orElseGet(() -> URI.create("http://" + settings.serve().bind() + ":"
                            + settings.serve().port() + "/"));
        }

        @Override
        public Gate gate() {
            return newsroom.gate;
        }

        @Override
        public Vocabulary vocabulary() {
            return newsroom.vocabulary;
        }

        @Override
        public Listings listings() {
            return newsroom.store.listings();
        }

        @Override
        public Move move() {
            return new Move(newsroom.store.copies());
        }

        private Path siteTexts() {
            return newsroom.settings.data().folder().resolve("site");
        }

        @Override
        public Arrivals arrivals() {
            return newsroom.arrivals;
        }

        @Override
        public Soundness soundness() {
            return newsroom.store.soundness();
        }

        @Override
        public Transactions transactions() {
            return newsroom.store.transactions();
        }

        @Override
        public Articles articles() {
            return newsroom.store.articles();
        }

        @Override
        public Captures captures() {
            return newsroom.store.captures();
        }

        @Override
        public Pictures pictures() {
            return newsroom.store.pictures();
        }

        @Override
        public Outlets outlets() {
            return newsroom.store.outlets();
        }

        @Override
        public Topics topics() {
            return newsroom.store.topics();
        }

        @Override
        public StatementDesk statementDesk() {
            return newsroom.statementDesk;
        }

        @Override
        public Rehearing rehearing() {
            return newsroom.rehearing;
        }

        @Override
        public PeopleDesk peopleDesk() {
            return newsroom.peopleDesk;
        }

        @Override
        public Statements statements() {
            return newsroom.store.statements();
        }

        @Override
        public Speakers speakers() {
            return newsroom.store.speakers();
        }

        @Override
        public Site serve() {
            Newsroom.Serving serving = newsroom.serve();
            return new Site() {
                @Override
                public URI address() {
                    return serving.site().address();
                }

                @Override
                public void close() {
                    serving.close();
                }
            };
        }

        @Override
        public void close() {
            newsroom.close();
        }
    }
}
