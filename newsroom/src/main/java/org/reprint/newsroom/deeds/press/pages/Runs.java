package org.reprint.newsroom.deeds.press.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.deeds.press.Admission;
import org.reprint.newsroom.deeds.press.Card;
import org.reprint.newsroom.deeds.press.Gate;
import org.reprint.newsroom.deeds.press.Listed;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.Withheld;
import org.reprint.newsroom.deeds.press.pages.Press.File;
import org.reprint.newsroom.deeds.press.pages.Ties.Tying;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles.Head;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.press.Listings.Entry;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.topic.Topic.Kind;

/// Runs of the listings for feeds, site maps and the API, of the length that each wants. Each method sees
/// one state of the store throughout.
public final class Runs {

    private final File file;
    private final Gate gate;

    /// @param gate which alone says what may be shown
    public Runs(File file, Gate gate) {
        this.file = file;
        this.gate = gate;
    }

    /// A topic as a subject, when there is such a term.
    public Optional<Subject> about(Kind kind, String slug) {
        return file.transactions()
                .reading(() -> file.topics().bySlug(kind, slug).map(Subject.About::new));
    }

    /// An author as a subject, when we have published something by the person.
    public Optional<Subject> by(String slug) {
        return file.transactions()
                .reading(
                        () -> file.people().bySlug(slug).filter(this::published).map(Subject.By::new));
    }

    /// An outlet as a subject, when we have published something from it.
    ///
    /// @param host in lower case, without `www.`
    public Optional<Subject> from(String host) {
        return file.transactions()
                .reading(() -> file.outlets()
                        .byHost(host)
                        .filter(outlet -> file.listings().count(ListKey.outlet(outlet)) > 0)
                        .map(outlet -> new Subject.From(
                                outlet, gate.standing(outlet.terms().orElseGet(Terms::unknown)))));
    }

    /// Whole articles.
    ///
    /// @param after where to go on, when given
    /// @param limit of places in the listing, at least 1; what may not be shown is left out
    public Run<Printed> articles(Subject subject, Optional<Entry> after, int limit) {
        return file.transactions()
                .reading(() ->
                        printed(Set.of(subject.key()), file.listings().page(subject.key(), after, limit + 1), limit));
    }

    /// Whole articles that stand in all of several listings.
    ///
    /// @param keys at least one
    /// @param since only what we published at or after this, when given
    /// @param after where to go on, when given
    /// @param limit of places, at least 1; what may not be shown is left out
    public Run<Printed> articles(Set<ListKey> keys, Optional<Instant> since, Optional<Entry> after, int limit) {
        return file.transactions()
                .reading(() -> printed(keys, file.listings().common(keys, since, after, limit + 1), limit));
    }

    private Run<Printed> printed(Set<ListKey> keys, List<Entry> entries, int limit) {
        Tying tying = new Tying().to(keys);
        List<Printed> printed = new ArrayList<>();
        for (Article article : file.articles().find(ids(entries, limit))) {
            tying.to(article);
            Admission answer = gate.admit(article);
            tying.until(until(answer));
            if (answer instanceof Printed may) {
                printed.add(may);
            }
        }
        return new Run<>(printed, next(entries, limit), tying.tied());
    }

    /// Articles as they stand in lists.
    ///
    /// @param after where to go on, when given
    /// @param limit of places in the listing, at least 1; what may not be shown is left out
    public Run<Card> cards(Subject subject, Optional<Entry> after, int limit) {
        return file.transactions().reading(() -> {
            Tying tying = new Tying().to(Set.of(subject.key()));
            List<Entry> entries = file.listings().page(subject.key(), after, limit + 1);
            List<Card> cards = new ArrayList<>();
            for (Head head : file.articles().heads(ids(entries, limit))) {
                Listed answer = gate.admit(head);
                tying.to(head, answer);
                if (answer instanceof Card card) {
                    cards.add(card);
                }
            }
            return new Run<>(cards, next(entries, limit), tying.tied());
        });
    }

    /// One whole article, or no item when it may not be shown.
    public Run<Printed> article(ArticleId id) {
        return file.transactions().reading(() -> {
            Tying tying = new Tying().to(Set.of(ListKey.article(id)));
            List<Printed> printed = new ArrayList<>();
            file.articles().find(id).ifPresent(article -> {
                tying.to(article);
                Admission answer = gate.admit(article);
                if (answer instanceof Printed may) {
                    printed.add(may);
                }
                tying.until(until(answer));
            });
            return new Run<>(printed, Optional.empty(), tying.tied());
        });
    }

    /// Authors of whom something is published, by name.
    ///
    /// @param after the slug to start behind, when given
    /// @param limit at least 1
    public Authors authors(Optional<String> after, int limit) {
        return file.transactions().reading(() -> {
            List<Person> people = file.people().published(after, limit + 1);
            List<Person> here = people.subList(0, Math.min(limit, people.size()));
            Optional<String> next =
                    people.size() > limit ? Optional.of(here.getLast().slug()) : Optional.empty();
            return new Authors(here, next, Ties.to(ListKey.front(), ListKey.site()));
        });
    }

    /// A run of authors.
    ///
    /// @param next the slug behind which the next run starts, when there is one
    public record Authors(List<Person> people, Optional<String> next, Ties ties) {
        public Authors {
            people = List.copyOf(people);
        }
    }

    private boolean published(Person person) {
        return file.listings().count(ListKey.author(person)) > 0;
    }

    private static Optional<Instant> until(Admission answer) {
        return switch (answer) {
            case Printed may -> may.validUntil();
            case Withheld no -> no.until();
        };
    }

    private static List<ArticleId> ids(List<Entry> entries, int limit) {
        return entries.stream().limit(limit).map(Entry::article).toList();
    }

    private static Optional<Entry> next(List<Entry> entries, int limit) {
        return entries.size() > limit ? Optional.of(entries.get(limit - 1)) : Optional.empty();
    }
}
