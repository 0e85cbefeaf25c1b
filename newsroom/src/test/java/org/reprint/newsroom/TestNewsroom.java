package org.reprint.newsroom;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.reprint.newsroom.deeds.desk.Desk;
import org.reprint.newsroom.deeds.intake.Intake;
import org.reprint.newsroom.deeds.press.Gate;
import org.reprint.newsroom.deeds.statement.PeopleDesk;
import org.reprint.newsroom.deeds.statement.Rehearing;
import org.reprint.newsroom.deeds.statement.StatementDesk;
import org.reprint.newsroom.tools.job.DueJobs;
import org.reprint.newsroom.tools.settings.SettingsReader;
import org.reprint.newsroom.tools.store.Store;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Fetcher;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.settings.Configuration;
import org.reprint.newsroom.words.settings.Settings;

/// The newsroom as it is wired, on a folder of its own: the web is what the test says it is, and time stands
/// until it ticks.
public final class TestNewsroom implements AutoCloseable {

    private final Map<String, byte[]> web = new HashMap<>();
    private final Newsroom newsroom;
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    private TestNewsroom(Path folder, Map<String, String> options) {
        newsroom = Newsroom.open(
                settings(folder, options),
                new Newsroom.World(
                        () -> now,
                        new Random(1),
                        ids -> (at, kind) -> fetched(ids, at, kind),
                        InputStream.nullInputStream()));
    }

    /// Opens a newsroom with an SQLite store in a folder.
    public static TestNewsroom open(Path folder) {
        return open(folder, Map.of());
    }

    /// @param options settings by name
    public static TestNewsroom open(Path folder, Map<String, String> options) {
        return new TestNewsroom(folder, options);
    }

    static Settings settings(Path folder, Map<String, String> options) {
        Map<String, String> all = new HashMap<>(options);
        all.put("data.folder", folder.toString());
        return switch (new SettingsReader(Map.of()).read(all, Map.of())) {
            case Configuration.Read(Configuration configuration) -> configuration.settings();
            case Configuration.Faulty(List<String> faults) -> throw new AssertionError(faults);
        };
    }

    /// The settings in force.
    public Settings settings() {
        return newsroom.settings;
    }

    /// Everything on file.
    public Store store() {
        return newsroom.store;
    }

    public Desk desk() {
        return newsroom.desk;
    }

    /// Makes the store as an older version left it: with an article that nobody has listened to.
    public void forget() {
        newsroom.store.transactions().writing(() -> {
            try (Connection connection = newsroom.store.jobSource().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String table : List.of("statement_speaker", "statement_word", "statement", "heard", "listened")) {
                    statement.executeUpdate("DELETE FROM " + table);
                }
                return true;
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    /// What the server does first when it starts.
    public void upgraded() {
        newsroom.listenOn();
    }

    /// Listens to articles on file anew.
    public Rehearing rehearing() {
        return newsroom.rehearing;
    }

    /// Jobs that wait to be done.
    public long waiting() {
        try (Connection connection = newsroom.store.jobSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM scheduled_tasks")) {
            return count.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// Decides about statements.
    public StatementDesk statementDesk() {
        return newsroom.statementDesk;
    }

    /// Decides who is who.
    public PeopleDesk peopleDesk() {
        return newsroom.peopleDesk;
    }

    public Gate gate() {
        return newsroom.gate;
    }

    /// Opens its site.
    Newsroom.Serving serve() {
        return newsroom.serve();
    }

    /// Puts a page on the made-up web.
    public void web(String address, String page) {
        web(address, page.getBytes(StandardCharsets.UTF_8));
    }

    /// Puts a page or picture on the made-up web.
    public void web(String address, byte[] bytes) {
        web.put(address, bytes);
    }

    /// Takes in a page of the made-up web.
    public Intake.Outcome take(String address) {
        return newsroom.intake.take(newsroom.arrivals.receive(address, Optional.empty()));
    }

    /// All captures, oldest first.
    public List<Capture> captured() {
        List<Capture> all = new ArrayList<>();
        newsroom.store.captures().all(all::add);
        return all;
    }

    /// Sets an outlet's default terms.
    public void outletTerms(String host, String name, Optional<Terms> terms) {
        URI front = URI.create("https://" + host + "/");
        newsroom.desk.terms(new Outlet(0, host, name, Optional.of(front), Optional.empty()), terms);
    }

    /// Lets time pass, and runs the jobs that fall due.
    public void tick(Instant to) {
        now = to;
        DueJobs.run(newsroom.store.jobSource(), now, newsroom::run);
    }

    private Fetcher.Fetched fetched(Ids ids, URI address, Fetcher.Kind kind) {
        byte[] bytes = web.get(address.toString());
        if (bytes == null) {
            return new Fetcher.Refused("There is nothing at " + address + ".");
        }
        String type = kind == Fetcher.Kind.PAGE ? "text/html" : "image/jpeg";
        return new Fetcher.Brought(new Capture(
                ids.next(),
                Capture.Way.WEB,
                address,
                address,
                List.of(),
                200,
                Map.of("content-type", List.of(type)),
                now,
                sha256(bytes),
                type,
                Optional.of("utf-8"),
                bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public void close() {
        newsroom.close();
    }
}
