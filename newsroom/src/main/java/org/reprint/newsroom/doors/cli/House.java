package org.reprint.newsroom.doors.cli;

import java.net.URI;
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
import org.reprint.newsroom.words.archive.Soundness;
import org.reprint.newsroom.words.article.Arrivals;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Captures;
import org.reprint.newsroom.words.article.Fetcher;
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

/// What the command line is let into: deeds and ports, put together by the wiring. Commands that work
/// without a newsroom never open one.
public interface House {

    /// Reads the settings.
    ///
    /// @param options values by setting name, as given on the command line
    /// @param asked by setting name, the option it was given with
    Configuration.Reading configuration(Map<String, String> options, Map<String, String> asked);

    /// Brings pages from the web, without a newsroom.
    Fetcher fetcher(Settings settings);

    /// Opens the newsroom: its store and deeds, not its site.
    ///
    /// @throws org.reprint.newsroom.words.settings.Hindrance when the machine stands in the way
    Rooms open(Settings settings);

    /// Why bytes that somebody gives as a page are none, or empty.
    ///
    /// @param name of the file they are from
    Optional<String> noPage(byte[] bytes, String name);

    /// An article on file.
    ///
    /// @throws Refusal when there is none
    static Article article(Rooms rooms, ArticleId id) {
        return rooms.transactions()
                .reading(() -> rooms.articles().find(id))
                .orElseThrow(
                        () -> Refusal.because("There is no article " + id + "; “reprint list” shows those on file."));
    }

    /// An open newsroom.
    interface Rooms extends AutoCloseable {

        /// Takes articles in.
        Intake intake();

        /// Decides about articles.
        Desk desk();

        /// Says what of an article may be shown, and how.
        Gate gate();

        /// Where readers find the site's front page.
        URI siteAddress();

        /// The terms of the vocabularies of regions and themes.
        Vocabulary vocabulary();

        /// Saves everything in one file.
        Backup backup();

        /// Brings a backup back.
        Restore restore();

        /// Gives everything out in open formats.
        Export export();

        /// Moves everything to another database.
        Move move();

        /// Opens what somebody gives us to take in.
        Arrivals arrivals();

        /// Looks whether the database is whole.
        Soundness soundness();

        Transactions transactions();

        Articles articles();

        Captures captures();

        Pictures pictures();

        Outlets outlets();

        Listings listings();

        Topics topics();

        /// Decides about statements, and finds them anew.
        StatementDesk statementDesk();

        /// Listens to articles on file anew.
        Rehearing rehearing();

        /// Decides who is who.
        PeopleDesk peopleDesk();

        Statements statements();

        Speakers speakers();

        /// Opens the site.
        ///
        /// @throws org.reprint.newsroom.words.settings.Hindrance when the port is in use
        Site serve();

        @Override
        void close();
    }

    /// A site that is being served.
    interface Site extends AutoCloseable {

        /// Where it answers on this machine.
        URI address();

        @Override
        void close();
    }
}
