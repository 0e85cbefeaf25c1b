package org.reprint.newsroom.doors.web.site;

import java.awt.Color;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.reprint.newsroom.deeds.press.Gate;
import org.reprint.newsroom.deeds.press.pages.Press;
import org.reprint.newsroom.doors.web.serve.Running;
import org.reprint.newsroom.doors.web.serve.TestSettings;
import org.reprint.newsroom.doors.web.serve.WebSite;
import org.reprint.newsroom.tools.hearing.StatementComparison;
import org.reprint.newsroom.tools.store.Place;
import org.reprint.newsroom.tools.store.Store;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.article.Content.Copyright;
import org.reprint.newsroom.words.article.Content.Direction;
import org.reprint.newsroom.words.article.Fingerprint;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Provenance;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.Publication.Role;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.article.Slug;
import org.reprint.newsroom.words.picture.Picture;
import org.reprint.newsroom.words.picture.PictureUse;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Licence;
import org.reprint.newsroom.words.rights.Rules;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.settings.Settings;
import org.reprint.newsroom.words.topic.Topic;
import org.reprint.newsroom.words.topic.Topic.Kind;

/// A newspaper for tests: a real store in a folder, articles filed and published straight into it, the site
/// served on a free port. Its clock stands until somebody moves it.
public final class Newspaper implements AutoCloseable {

    /// When it opens.
    public static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    private final Ids ids;
    private final Settings settings;
    private final Path folder;
    private final Press.File file;
    private Instant now = MORNING;

    /// Where everything is filed.
    public final Store store;

    /// What may be printed.
    public final Gate gate;

    /// Makes the models.
    public final Press press;

    /// Makes the pages.
    public final Site site;

    private final Words words = Words.in("en");

    /// @param folder for the database and the operator's texts
    public Newspaper(Path folder) {
        this(folder, TestSettings.serving(0));
    }

    /// @param folder for the database and the operator's texts
    /// @param settings whose site and sizes it takes
    public Newspaper(Path folder, Settings settings) {
        this.settings = settings;
        ids = new Ids(this::now, new Random(11));
        store = Store.open(new Place.SqliteFile(folder.resolve("reprint.db")));
        gate = new Gate(store.articles(), settings, this::now);
        this.folder = folder;
        file = new Press.File(
                store.transactions(),
                store.articles(),
                store.listings(),
                store.topics(),
                store.people(),
                store.outlets(),
                store.statements(),
                store.speakers());
        press = new Press(file, gate, settings.press().pageSize());
        House house = new House(
                settings.site().name(),
                settings.site().tagline(),
                settings.site().contact(),
                URI.create("https://second.example/"),
                words,
                new Assets());
        site = new Site(press, house, new OwnTexts(folder.resolve("site"), house), ForMachines.none(), this::now);
    }

    /// Serves the site.
    public Running serve() {
        Settings.Data data = new Settings.Data(folder, Optional.empty(), Optional.empty(), Optional.empty());
        Settings here = new Settings(settings.site(), settings.serve(), data, settings.fetch(), settings.press());
        return WebSite.open(here, file, new StatementComparison(), store.pictures(), store.changes(), this::now);
    }

    /// What the clock says.
    public Instant now() {
        return now;
    }

    /// Moves the clock on.
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /// An outlet on file.
    public Outlet outlet(String host, String name, Optional<Terms> terms) {
        Outlet outlet = new Outlet(ids.next(), host, name, Optional.of(URI.create("https://" + host + "/")), terms);
        store.transactions().writing(() -> {
            store.outlets().keep(outlet);
            return outlet;
        });
        return outlet;
    }

    /// An author on file.
    public Person person(String name, String bio) {
        Person person = new Person(ids.next(), name, Slug.of(name), bio, Optional.empty());
        store.transactions().writing(() -> {
            store.people().keep(person);
            return person;
        });
        return person;
    }

    /// A topic on file.
    public Topic topic(Kind kind, String name) {
        Topic topic = new Topic(ids.next(), kind, Slug.of(name), name, Slug.of(name));
        store.transactions().writing(() -> {
            store.topics().keep(topic);
            return topic;
        });
        return topic;
    }

    /// A picture on file, drawn in a colour.
    public PictureUse picture(Color color, String alt, String caption, String credit) {
        List<Picture.Print> prints = IntStream.of(320, 640, 960, 1280)
                .mapToObj(width -> PaintedPrint.of(width, color))
                .toList();
        String sha = String.format(Locale.ROOT, "%064x", color.getRGB() & 0xffffff);
        URI source = URI.create("https://pictures.example/" + sha);
        byte[] bytes = prints.getLast().bytes();
        Capture capture = new Capture(
                ids.next(),
                Capture.Way.WEB,
                source,
                source,
                List.of(),
                200,
                Map.of(),
                now,
                sha,
                "image/jpeg",
                Optional.empty(),
                bytes);
        Picture picture = new Picture(sha, capture.id(), source, prints);
        store.transactions().writing(() -> {
            store.captures().keep(capture);
            store.pictures().keep(picture);
            return picture;
        });
        return PictureUse.of(picture, alt, caption, credit);
    }

    /// An article to be filed.
    public record Copy(
            String title,
            String deck,
            String html,
            String language,
            Direction direction,
            Outlet first,
            LocalDate date,
            List<Outlet> ways,
            List<Person> authors,
            List<Topic> topics,
            Optional<PictureUse> lead,
            Optional<Terms> terms,
            String claim) {

        /// One in English, with nothing but a title, a text and where it is from.
        public static Copy of(String title, String html, Outlet first) {
            return new Copy(
                    title,
                    "",
                    html,
                    "en",
                    Direction.LTR,
                    first,
                    LocalDate.of(2026, 11, 20),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    "");
        }

        /// The same under terms of its own.
        public Copy under(Terms own) {
            return new Copy(
                    title,
                    deck,
                    html,
                    language,
                    direction,
                    first,
                    date,
                    ways,
                    authors,
                    topics,
                    lead,
                    Optional.of(own),
                    claim);
        }

        /// The same with a picture.
        public Copy with(PictureUse picture) {
            return new Copy(
                    title,
                    deck,
                    html,
                    language,
                    direction,
                    first,
                    date,
                    ways,
                    authors,
                    topics,
                    Optional.of(picture),
                    terms,
                    claim);
        }

        /// The same by somebody, under topics.
        public Copy by(List<Person> people, List<Topic> under) {
            return new Copy(
                    title, deck, html, language, direction, first, date, ways, people, under, lead, terms, claim);
        }

        /// The same with a deck.
        public Copy saying(String line) {
            return new Copy(
                    title, line, html, language, direction, first, date, ways, authors, topics, lead, terms, claim);
        }

        /// The same in another language.
        public Copy in(String tag, Direction way) {
            return new Copy(title, deck, html, tag, way, first, date, ways, authors, topics, lead, terms, claim);
        }

        /// The same by way of others.
        public Copy through(List<Outlet> others, String said) {
            return new Copy(
                    title, deck, html, language, direction, first, date, others, authors, topics, lead, terms, said);
        }
    }

    /// Files an article and publishes it.
    public Article publish(Copy copy) {
        Article article = file(copy);
        return state(article.id(), new Article.Published(now));
    }

    /// Files an article.
    public Article file(Copy copy) {
        ArticleId id = new ArticleId(ids.next());
        SafeHtml body = SafeHtml.of(copy.html());
        List<String> names = copy.authors().stream().map(Person::name).toList();
        List<String> holders = new ArrayList<>(names);
        holders.add(copy.first().name());
        Content content = new Content(
                copy.title(),
                copy.deck(),
                names,
                copy.language(),
                copy.direction(),
                body,
                body.text(),
                copy.lead(),
                Optional.of(new Copyright(holders, Optional.of(2026))),
                body.links());
        Article article = new Article(
                id,
                Slug.of(copy.title()),
                new Article.Filed(),
                Revision.first(ids.next(), id, now, content),
                copy.authors(),
                new Provenance(chain(copy, id)),
                copy.topics(),
                copy.terms(),
                copy.claim(),
                now);
        store.transactions().writing(() -> {
            store.articles().file(article, Fingerprint.of(body.text()));
            return article;
        });
        return article;
    }

    /// Corrects the text of an article.
    public Article correct(Article article, String note, String title, String html) {
        Content old = article.content();
        SafeHtml body = SafeHtml.of(html);
        Content content = new Content(
                title,
                old.deck(),
                old.byline(),
                old.language(),
                old.direction(),
                body,
                body.text(),
                old.lead(),
                old.copyright(),
                body.links());
        Revision revision = article.revision().corrected(ids.next(), now, note, content);
        return store.transactions().writing(() -> {
            store.articles().revise(revision, Fingerprint.of(body.text()));
            return store.articles().find(article.id()).orElseThrow();
        });
    }

    /// Sets an article's state.
    public Article state(ArticleId id, Article.State state) {
        return store.transactions().writing(() -> {
            store.articles().state(id, state);
            return store.articles().find(id).orElseThrow();
        });
    }

    /// Terms under a Creative Commons licence.
    public static Terms under(String code) {
        return Terms.under(Licence.of("https://creativecommons.org/licenses/" + code + "/4.0/")
                .orElseThrow());
    }

    /// Terms on a ground, with silent rules.
    public static Terms on(Basis basis) {
        return new Terms(basis, Rules.silent());
    }

    private static List<Publication> chain(Copy copy, ArticleId id) {
        List<Publication> chain = new ArrayList<>();
        chain.add(station(Role.ORIGINAL, copy.first(), copy.date(), id));
        for (Outlet way : copy.ways()) {
            chain.add(station(Role.REPUBLICATION, way, copy.date().plusDays(chain.size()), id));
        }
        return chain;
    }

    private static Publication station(Role role, Outlet outlet, LocalDate date, ArticleId id) {
        Optional<URI> url = outlet.url().map(home -> home.resolve("/" + date.getYear() + "/" + id.code()));
        return new Publication(role, outlet, url, Optional.of(date), Optional.empty());
    }

    /// The day of the clock, UTC.
    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    @Override
    public void close() {
        store.close();
    }
}
