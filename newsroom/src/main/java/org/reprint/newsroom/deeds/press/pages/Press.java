package org.reprint.newsroom.deeds.press.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.reprint.newsroom.deeds.press.Card;
import org.reprint.newsroom.deeds.press.Correction;
import org.reprint.newsroom.deeds.press.Form;
import org.reprint.newsroom.deeds.press.Gate;
import org.reprint.newsroom.deeds.press.Listed;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.Withheld;
import org.reprint.newsroom.deeds.press.pages.ArticlePage.Missing;
import org.reprint.newsroom.deeds.press.pages.ArticlePage.OnPage;
import org.reprint.newsroom.deeds.press.pages.ArticlePage.Onward;
import org.reprint.newsroom.deeds.press.pages.ArticlePage.Withdrawn;
import org.reprint.newsroom.deeds.press.pages.CorrectionsPage.Corrected;
import org.reprint.newsroom.deeds.press.pages.RevisionsPage.Step;
import org.reprint.newsroom.deeds.press.pages.RevisionsPage.Texts;
import org.reprint.newsroom.deeds.press.pages.RevisionsPage.Words;
import org.reprint.newsroom.deeds.press.pages.Ties.Tying;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Articles.Head;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Outlets;
import org.reprint.newsroom.words.article.People;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.article.Transactions;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.press.Listings;
import org.reprint.newsroom.words.press.Listings.Entry;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.statement.Speakers;
import org.reprint.newsroom.words.statement.Statements;
import org.reprint.newsroom.words.topic.Topic;
import org.reprint.newsroom.words.topic.Topic.Kind;
import org.reprint.newsroom.words.topic.Topics;

/// Puts pages together from what is on file. Each method sees one state of the store throughout.
public final class Press {

    private static final int RECENT = 6;
    private static final int ONWARD = 3;
    private static final int AUTHORS = 120;

    private final File file;
    private final Gate gate;
    private final Quotations quotations;
    private final int pageSize;

    /// Where the press finds what it prints.
    public record File(
            Transactions transactions,
            Articles articles,
            Listings listings,
            Topics topics,
            People people,
            Outlets outlets,
            Statements statements,
            Speakers speakers) {}

    /// @param pageSize articles on one page of a listing, at least 1
    public Press(File file, Gate gate, int pageSize) {
        this.file = file;
        this.gate = gate;
        this.quotations = new Quotations(file, gate);
        this.pageSize = pageSize;
    }

    /// The front page.
    public FrontPage front() {
        return reading(() -> new Makeup(file, gate).front());
    }

    /// Whether a picture may be served.
    ///
    /// @param picture its SHA-256
    public PictureLeave picture(String picture) {
        return reading(() -> {
            Tying tying = new Tying();
            boolean shown = false;
            for (Article article : file.articles().find(file.articles().showing(picture))) {
                tying.to(article);
                switch (gate.admit(article)) {
                    case Printed printed -> {
                        shown |= printed.pictures().contains(picture);
                        tying.until(printed.validUntil());
                    }
                    case Withheld no -> tying.until(no.until());
                }
            }
            if (!shown) {
                // Whatever is published next may show it.
                tying.to(Set.of(ListKey.front()));
            }
            return new PictureLeave(shown, tying.tied());
        });
    }

    /// What stands at an article's address.
    public ArticlePage article(ArticleId id) {
        return reading(() ->
                file.articles().find(id).map(this::page).orElseGet(() -> new Missing(Ties.to(ListKey.article(id)))));
    }

    /// The corrections of an article.
    public Revisions revisions(ArticleId id) {
        return reading(() -> file.articles()
                .find(id)
                .map(this::corrections)
                .orElseGet(() -> new Revisions.None(Ties.to(ListKey.article(id)))));
    }

    /// Everything published.
    ///
    /// @param after where to go on, when given
    public ListingPage latest(Optional<Entry> after) {
        return reading(() -> listing(new Subject.All(), after));
    }

    /// A topic's page; empty when there is no such term.
    public Optional<ListingPage> topic(Kind kind, String slug, Optional<Entry> after) {
        return reading(() -> file.topics().bySlug(kind, slug).map(topic -> listing(new Subject.About(topic), after)));
    }

    /// An author's page; empty when we have published nothing by anybody of that name.
    public Optional<ListingPage> author(String slug, Optional<Entry> after) {
        return reading(() -> file.people()
                .bySlug(slug)
                .map(person -> listing(new Subject.By(person), after))
                .filter(page -> page.count() > 0));
    }

    /// An outlet's page; empty when we have published nothing from it.
    ///
    /// @param host in lower case, without `www.`
    public Optional<ListingPage> outlet(String host, Optional<Entry> after) {
        return reading(() -> file.outlets()
                .byHost(host)
                .map(outlet -> listing(from(outlet), after))
                .filter(page -> page.count() > 0));
    }

    /// A month's page; empty when we published nothing in it.
    public Optional<ListingPage> month(YearMonth month, Optional<Entry> after) {
        return reading(() -> Optional.of(listing(new Subject.In(month), after)).filter(page -> page.count() > 0));
    }

    /// The terms under which something is published.
    public TopicIndex topics() {
        return reading(() -> {
            Map<ListKey, Long> counts = file.listings().counts("topic:");
            return new TopicIndex(
                    counted(Kind.REGION, counts),
                    counted(Kind.THEME, counts),
                    counted(Kind.REPORT, counts),
                    Ties.to(ListKey.front(), ListKey.site()));
        });
    }

    /// The months in which something was published.
    public ArchiveIndex archive() {
        return reading(() -> new ArchiveIndex(
                file.listings().counts("month:").entrySet().stream()
                        .map(e -> new Counted<>(
                                YearMonth.parse(e.getKey().value().substring("month:".length())), e.getValue()))
                        .sorted(Comparator.comparing(Counted<YearMonth>::what).reversed())
                        .toList(),
                Ties.to(ListKey.front(), ListKey.site())));
    }

    /// The outlets from which something was published.
    public OutletIndex outlets() {
        return reading(() -> {
            Map<ListKey, Long> counts = file.listings().counts("outlet:");
            Tying tying = new Tying().to(Set.of(ListKey.front()));
            List<Counted<OutletIndex.Source>> sources = new ArrayList<>();
            for (Outlet outlet : file.outlets().all()) {
                Optional.ofNullable(counts.get(ListKey.outlet(outlet))).ifPresent(count -> {
                    tying.to(Set.of(ListKey.outlet(outlet)));
                    Subject.From from = from(outlet);
                    tying.until(from.standing().until());
                    sources.add(new Counted<>(new OutletIndex.Source(outlet, from.standing()), count));
                });
            }
            return new OutletIndex(sources, tying.tied());
        });
    }

    /// The authors of whom something was published, by name.
    ///
    /// @param after the slug of the author to go on behind, when given
    public AuthorIndex authors(Optional<String> after) {
        return reading(() -> {
            List<Person> people = file.people().published(after, AUTHORS + 1);
            List<Person> here = people.subList(0, Math.min(AUTHORS, people.size()));
            List<Counted<Person>> counted = here.stream()
                    .map(person -> new Counted<>(person, file.listings().count(ListKey.author(person))))
                    .toList();
            Optional<String> next =
                    people.size() > AUTHORS ? Optional.of(here.getLast().slug()) : Optional.empty();
            return new AuthorIndex(counted, after.isPresent(), next, Ties.to(ListKey.front(), ListKey.site()));
        });
    }

    /// What was put right.
    ///
    /// @param before only corrections older than the one with this id, when given
    public CorrectionsPage corrections(Optional<Long> before) {
        return reading(() -> {
            List<Revision> revisions = file.articles().corrections(before, pageSize);
            Tying tying = new Tying().to(Set.of(ListKey.corrections()));
            List<Corrected> corrected = new ArrayList<>();
            for (Revision revision : revisions) {
                admitted(file.articles().heads(List.of(revision.article())), tying)
                        .forEach(card -> corrected.add(new Corrected(
                                card, new Correction(revision.number(), revision.at(), revision.note()))));
            }
            Optional<Long> next = revisions.size() < pageSize
                    ? Optional.empty()
                    : Optional.of(revisions.getLast().id());
            return new CorrectionsPage(corrected, before.isPresent(), next, tying.tied());
        });
    }

    /// The newest articles, for pages that have nothing of their own.
    public Recent recent() {
        return reading(() -> {
            Tying tying = new Tying().to(Set.of(ListKey.front()));
            return new Recent(recent(tying), tying.tied());
        });
    }

    private ArticlePage page(Article article) {
        Tying tying = new Tying().to(article);
        if (article.state() instanceof Article.Withdrawn withdrawn) {
            tying.to(Set.of(ListKey.front()));
            return withdrawn(article, withdrawn, tying);
        }
        return switch (gate.admit(article)) {
            case Withheld no -> new Missing(tying.until(no.until()).tied());
            case Printed printed -> {
                Quotations.Run said = quotations.of(article.id());
                Optional<Onward> onward = onward(article, tying.to(said.ties().keys()));
                yield new OnPage(
                        printed,
                        said.told(),
                        onward,
                        tying.until(printed.validUntil()).tied());
            }
        };
    }

    private Withdrawn withdrawn(Article article, Article.Withdrawn state, Tying tying) {
        Publication first = article.provenance().original();
        return new Withdrawn(
                article.content().title(),
                article.content().language(),
                article.content().direction(),
                state.at(),
                state.reason(),
                first.outlet().name(),
                gate.linkToOriginal(article),
                recent(tying),
                tying.tied());
    }

    /// More of the same report, else theme, else region.
    private Optional<Onward> onward(Article article, Tying tying) {
        Optional<Topic> nearest = article.topics().stream().max(Comparator.comparing(Topic::kind));
        return nearest.map(topic -> {
                    tying.to(Set.of(ListKey.topic(topic)));
                    List<ArticleId> others =
                            file.listings().page(ListKey.topic(topic), Optional.empty(), ONWARD + 1).stream()
                                    .map(Entry::article)
                                    .filter(id -> !id.equals(article.id()))
                                    .limit(ONWARD)
                                    .toList();
                    return new Onward(topic, admitted(file.articles().heads(others), tying));
                })
                .filter(more -> !more.cards().isEmpty());
    }

    private Revisions corrections(Article article) {
        Tying tying = new Tying().to(article);
        return switch (gate.admit(article)) {
            case Withheld no -> new Revisions.None(tying.until(no.until()).tied());
            case Printed printed -> corrections(article, printed, tying.until(printed.validUntil()));
        };
    }

    private Revisions corrections(Article article, Printed printed, Tying tying) {
        if (printed.corrections().isEmpty()) {
            return new Revisions.None(tying.tied());
        }
        List<Revision> all = file.articles().revisions(article.id());
        List<Step> steps = printed.corrections().stream()
                .map(correction -> new Step(correction, texts(printed, all, correction)))
                .toList();
        return new RevisionsPage(printed, steps, tying.tied());
    }

    private static Optional<Texts> texts(Printed printed, List<Revision> all, Correction correction) {
        return printed.form() == Form.EXCERPT
                ? Optional.empty()
                : Optional.of(new Texts(
                        Words.of(all.get(correction.revision() - 2).content()),
                        Words.of(all.get(correction.revision() - 1).content())));
    }

    private ListingPage listing(Subject subject, Optional<Entry> after) {
        Tying tying = new Tying().to(Set.of(subject.key()));
        if (subject instanceof Subject.From from) {
            tying.until(from.standing().until());
        }
        List<Entry> entries = file.listings().page(subject.key(), after, pageSize + 1);
        List<Entry> here = entries.subList(0, Math.min(pageSize, entries.size()));
        List<Head> heads =
                file.articles().heads(here.stream().map(Entry::article).toList());
        Optional<Entry> next = entries.size() > pageSize ? Optional.of(here.getLast()) : Optional.empty();
        return new ListingPage(
                subject,
                admitted(heads, tying),
                after.isPresent(),
                next,
                file.listings().count(subject.key()),
                tying.tied());
    }

    private List<Card> recent(Tying tying) {
        List<ArticleId> ids = file.listings().page(ListKey.front(), Optional.empty(), RECENT).stream()
                .map(Entry::article)
                .toList();
        return admitted(file.articles().heads(ids), tying);
    }

    private List<Card> admitted(List<Head> heads, Tying tying) {
        List<Card> cards = new ArrayList<>();
        for (Head head : heads) {
            Listed answer = gate.admit(head);
            tying.to(head, answer);
            if (answer instanceof Card card) {
                cards.add(card);
            }
        }
        return cards;
    }

    private Subject.From from(Outlet outlet) {
        return new Subject.From(outlet, gate.standing(outlet.terms().orElseGet(Terms::unknown)));
    }

    private List<Counted<Topic>> counted(Kind kind, Map<ListKey, Long> counts) {
        return file.topics().all(kind).stream()
                .filter(topic -> counts.containsKey(ListKey.topic(topic)))
                .map(topic -> new Counted<>(topic, counts.getOrDefault(ListKey.topic(topic), 0L)))
                .toList();
    }

    private <T> T reading(Supplier<T> look) {
        return file.transactions().reading(look);
    }
}
