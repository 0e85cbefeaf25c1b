package org.reprint.newsroom.doors.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reprint.newsroom.tools.store.Store;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
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
import org.reprint.newsroom.words.link.CitedLink;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Licence;
import org.reprint.newsroom.words.rights.Rules;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.topic.Topic;

/// An invented town with outlets, authors and topics, whose press can fill a store with any number of
/// articles. The same seed gives the same town.
public final class Town {

    /// When the newest article was published.
    public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private static final String[] WORDS = ("river council bridge market water harbour strike teachers budget minister"
                    + " village railway court report winter harvest border port clinic union mayor protest energy forest"
                    + " school tax fishermen coast law election parliament housing rent workers factory road tender vote"
                    + " archive witness letter commission inquiry storm flood grain export price debt loan pension")
            .split(" ");

    private static final String[] JOINS = ("the of and to in that for with on by from at as after before while because"
                    + " which who had was were said would could against under between without during about")
            .split(" ");

    private final Random random;
    private final Ids ids;
    private final List<Outlet> outlets = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();

    /// @param seed of everything that is drawn by lot
    public Town(long seed) {
        this.random = new Random(seed);
        this.ids = new Ids(() -> NOW, new Random(seed));
    }

    /// Settles outlets, authors and topics in a store. Outlets in turn: a share-alike licence, an excerpt
    /// only for lack of terms, and a permission that does not let us pass texts on.
    public void settle(Store store, int howManyOutlets, int howManyPeople) {
        store.transactions().writing(() -> {
            for (int i = 0; i < howManyOutlets; i++) {
                outlets.add(outlet(i));
            }
            for (int i = 0; i < howManyPeople; i++) {
                String name = capital(word()) + " " + capital(word()) + " " + i;
                people.add(new Person(
                        ids.next(), name, Slug.of(name), "Writes about the " + word() + ".", Optional.empty()));
            }
            for (Topic.Kind kind : Topic.Kind.values()) {
                for (int i = 0; i < 12; i++) {
                    String name = capital(WORDS[topics.size()]);
                    topics.add(new Topic(ids.next(), kind, kind.word() + i, name, Slug.of(name)));
                }
            }
            outlets.forEach(store.outlets()::keep);
            people.forEach(store.people()::keep);
            topics.forEach(store.topics()::keep);
            return true;
        });
    }

    /// Takes over the outlets, authors and topics that a town settled in a store before.
    public void join(Store store) {
        outlets.addAll(store.outlets().all());
        people.addAll(store.people().published(Optional.empty(), 1_000));
        for (Topic.Kind kind : Topic.Kind.values()) {
            topics.addAll(store.topics().all(kind).subList(0, 12));
        }
    }

    private Outlet outlet(int number) {
        Terms terms = switch (number % 3) {
            case 0 ->
                Licence.of("https://creativecommons.org/licenses/by-sa/4.0/")
                        .map(Terms::under)
                        .orElseThrow();
            case 1 -> Terms.unknown();
            default -> new Terms(new Basis.Permission("letter.pdf"), Rules.silent());
        };
        String host = "outlet" + number + ".example";
        return new Outlet(
                ids.next(),
                host,
                "The " + capital(word()) + " Courier " + number,
                Optional.of(URI.create("https://" + host + "/")),
                number % 3 == 1 ? Optional.empty() : Optional.of(terms));
    }

    /// Files and publishes articles, one every 10 minutes up to [#NOW], the newest last, 500 in a transaction.
    public List<ArticleId> print(Store store, int howMany) {
        List<ArticleId> printed = new ArrayList<>();
        for (int from = 0; from < howMany; from += 500) {
            int first = from;
            store.transactions().writing(() -> {
                for (int i = first; i < Math.min(howMany, first + 500); i++) {
                    Instant at = NOW.minus(Duration.ofMinutes(10L * (howMany - 1 - i)));
                    printed.add(publish(store, article(at), at));
                }
                return true;
            });
        }
        return printed;
    }

    /// Files an article and publishes it.
    public ArticleId publish(Store store, Article article, Instant at) {
        store.articles().file(article, Fingerprint.of(article.content().text()));
        store.articles().state(article.id(), new Article.Published(at));
        return article.id();
    }

    /// A fresh article of about 5,000 characters.
    public Article article(Instant at) {
        ArticleId id = new ArticleId(ids.next());
        Outlet outlet = drawn(outlets);
        Person author = drawn(people);
        String title = capital(sentence(7));
        List<String> paragraphs =
                IntStream.range(0, 12).mapToObj(i -> paragraph()).toList();
        String link = "https://source.example/" + id.code();
        String body = paragraphs.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining())
                + "<p>See <a href=\"" + link + "\">the " + word() + " report</a>.</p>";
        Content content = new Content(
                title,
                capital(sentence(14)) + ".",
                List.of(author.name()),
                "en",
                Direction.LTR,
                SafeHtml.of(body),
                String.join("\n", paragraphs),
                Optional.empty(),
                Optional.of(new Copyright(List.of(author.name(), outlet.name()), Optional.of(2026))),
                List.of(new CitedLink(URI.create(link), "the report", "See the report.")));
        Publication original = new Publication(
                Role.ORIGINAL,
                outlet,
                Optional.of(URI.create("https://" + outlet.host() + "/" + id.code())),
                Optional.of(LocalDate.ofInstant(at, ZoneOffset.UTC).minusDays(1)),
                Optional.empty());
        return new Article(
                id,
                Slug.of(title),
                new Article.Filed(),
                Revision.first(ids.next(), id, at, content),
                List.of(author),
                new Provenance(List.of(original)),
                topicsOf(),
                Optional.empty(),
                "",
                at);
    }

    private List<Topic> topicsOf() {
        return List.of(
                topics.get(random.nextInt(12)),
                topics.get(12 + random.nextInt(12)),
                topics.get(24 + random.nextInt(12)));
    }

    /// The outlets, in the order they were settled.
    public List<Outlet> outlets() {
        return outlets;
    }

    /// The authors.
    public List<Person> people() {
        return people;
    }

    /// Regions, then themes, then reports, twelve of each.
    public List<Topic> topics() {
        return topics;
    }

    private <T> T drawn(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String paragraph() {
        return IntStream.range(0, 4 + random.nextInt(3))
                .mapToObj(i -> capital(sentence(8 + random.nextInt(12))) + ".")
                .collect(Collectors.joining(" "));
    }

    private String sentence(int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> i % 2 == 0 ? word() : JOINS[random.nextInt(JOINS.length)])
                .collect(Collectors.joining(" "));
    }

    private String word() {
        String word = WORDS[random.nextInt(WORDS.length)];
        return random.nextInt(6) == 0 ? word + " " + (1 + random.nextInt(900)) : word;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
