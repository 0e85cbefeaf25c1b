package org.reprint.newsroom.tools.store;

import javax.sql.DataSource;
import org.reprint.newsroom.words.archive.Copies;
import org.reprint.newsroom.words.archive.Soundness;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Captures;
import org.reprint.newsroom.words.article.Outlets;
import org.reprint.newsroom.words.article.People;
import org.reprint.newsroom.words.article.Transactions;
import org.reprint.newsroom.words.picture.Pictures;
import org.reprint.newsroom.words.press.Changes;
import org.reprint.newsroom.words.press.Listings;
import org.reprint.newsroom.words.settings.Hindrance;
import org.reprint.newsroom.words.statement.Speakers;
import org.reprint.newsroom.words.statement.Statements;
import org.reprint.newsroom.words.topic.Topics;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// Everything on file, behind the ports of `words`. One a process; safe for any number of threads.
///
/// Single calls are atomic by themselves; what belongs together goes into [#transactions()].
public final class Store implements AutoCloseable {

    private final Database database;
    private final Changes changes;
    private final Listings listings;
    private final Articles articles;
    private final Outlets outlets;
    private final People people;
    private final Topics topics;
    private final Captures captures;
    private final Pictures pictures;
    private final Copies copies;
    private final Soundness soundness;
    private final Speakers speakers;
    private final Statements statements;

    private Store(Database database) {
        Notation notation = new Notation();
        this.database = database;
        this.changes = new FiledChanges(database);
        this.listings = new FiledListings(database);
        this.articles = new FiledArticles(database, notation, changes);
        this.outlets = new FiledOutlets(database, notation, changes);
        this.people = new FiledPeople(database, notation, changes);
        this.topics = new FiledTopics(database, notation, changes);
        this.captures = new FiledCaptures(database, notation);
        this.pictures = new FiledPictures(database);
        this.copies = new StoreCopies(database, changes);
        this.soundness = new StoreSoundness(database);
        this.speakers = new FiledSpeakers(database, changes);
        this.statements = new FiledStatements(database, notation, changes);
    }

    /// Opens the store at a place, made when it is new, brought up to date when it is of an older version.
    ///
    /// @throws Hindrance when it cannot be opened; the message says why and what to do
    public static Store open(Place place) {
        return new Store(Opening.open(place));
    }

    public Transactions transactions() {
        return database;
    }

    public Articles articles() {
        return articles;
    }

    public Outlets outlets() {
        return outlets;
    }

    public People people() {
        return people;
    }

    public Topics topics() {
        return topics;
    }

    public Captures captures() {
        return captures;
    }

    public Pictures pictures() {
        return pictures;
    }

    public Listings listings() {
        return listings;
    }

    public Changes changes() {
        return changes;
    }

    public Speakers speakers() {
        return speakers;
    }

    public Statements statements() {
        return statements;
    }

    public Copies copies() {
        return copies;
    }

    public Soundness soundness() {
        return soundness;
    }

    /// Connections for the job tables: inside [Transactions#writing] they are the deed's own.
    public DataSource jobSource() {
        return new TransactionAwareDataSourceProxy(database.writing());
    }

    /// Gives the connections back; what was committed stays.
    @Override
    public void close() {
        database.close();
    }
}
