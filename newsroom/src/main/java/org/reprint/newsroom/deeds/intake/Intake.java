package org.reprint.newsroom.deeds.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.deeds.statement.FilingStatements;
import org.reprint.newsroom.deeds.statement.Listening;
import org.reprint.newsroom.words.article.Arrival;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Captures;
import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.article.Draft;
import org.reprint.newsroom.words.article.Extraction;
import org.reprint.newsroom.words.article.Fetcher;
import org.reprint.newsroom.words.article.Fingerprint;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Provenance;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.article.Slug;
import org.reprint.newsroom.words.article.Transactions;
import org.reprint.newsroom.words.article.WebAddress;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Licence;
import org.reprint.newsroom.words.rights.Rules;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.topic.Topic;

/// Takes articles in.
public final class Intake {

    /// Two texts are the same article when their prints resemble each other by this much; see [Fingerprint].
    static final double SAME = 0.7;

    /// Shorter texts are too alike by chance to be compared.
    private static final int COMPARABLE_CHARACTERS = 400;

    private final Transactions transactions;
    private final Captures captures;
    private final Articles articles;
    private final Authors authors;
    private final Chains chains;
    private final Album album;
    private final Filing filing;
    private final Listening listening;
    private final FilingStatements statements;
    private final Extraction extraction;
    private final Ids ids;
    private final InstantSource clock;

    /// Puts the deed together from its ports and parts.
    public Intake(
            Transactions transactions,
            Captures captures,
            Articles articles,
            Authors authors,
            Chains chains,
            Album album,
            Filing filing,
            Listening listening,
            FilingStatements statements,
            Extraction extraction,
            Ids ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.captures = captures;
        this.articles = articles;
        this.authors = authors;
        this.chains = chains;
        this.album = album;
        this.filing = filing;
        this.listening = listening;
        this.statements = statements;
        this.extraction = extraction;
        this.ids = ids;
        this.clock = clock;
    }

    /// What came of taking an article in.
    public sealed interface Outcome {}

    /// It is new and on file.
    ///
    /// @param listing whether it looks like a list of articles rather than one
    public record Filed(Article article, boolean listing) implements Outcome {}

    /// It was on file already.
    ///
    /// @param newWay whether it came by a way that was not known, which is now in its provenance
    /// @param listing whether it looks like a list of articles rather than one
    public record Known(Article article, boolean newWay, boolean listing) implements Outcome {}

    /// It could not be taken in.
    ///
    /// @param why a sentence for an editor
    public record Refused(String why) implements Outcome {}

    /// Takes in one page.
    public Outcome take(Arrival arrival) {
        return switch (arrival.page()) {
            case Fetcher.Refused(String why) -> new Refused(why);
            case Fetcher.Brought(Capture capture) -> {
                transactions.writing(() -> {
                    captures.keep(capture);
                    return capture.id();
                });
                yield switch (extraction.read(capture)) {
                    case Extraction.Unreadable(String why) -> new Refused(why);
                    case Extraction.Read(Draft draft) -> take(arrival, capture, draft);
                };
            }
        };
    }

    private Outcome take(Arrival arrival, Capture capture, Draft draft) {
        Fingerprint print = Fingerprint.of(draft.text());
        Optional<Outcome> known = transactions.writing(() -> known(capture, draft, print));
        if (known.isPresent()) {
            return known.get();
        }
        Album.Mounted pictures = album.mount(draft, arrival);
        List<String> names = draft.authors().stream().map(Draft.Author::name).toList();
        Listening.Heard heard = listening.to(content(draft, pictures, names), firstPublished(draft));
        // Somebody else may have filed it while the pictures were on their way.
        return transactions.writing(() -> known(capture, draft, print)
                .orElseGet(() -> new Filed(file(capture, draft, pictures, heard, print), draft.listing())));
    }

    private Optional<Outcome> known(Capture capture, Draft draft, Fingerprint print) {
        return same(capture, draft, print).flatMap(articles::find).map(article -> {
            Provenance before = article.provenance();
            Provenance told = chains.of(capture, draft);
            Provenance after = article.state() instanceof Article.Published
                    ? chains.lengthened(before, told)
                    : chains.joined(before, told);
            if (after.equals(before)) {
                return new Known(article, false, draft.listing());
            }
            articles.chain(article.id(), after);
            // Terms belong to the holder they came from: with another original they have to be found anew.
            if (!after.original()
                    .outlet()
                    .host()
                    .equals(before.original().outlet().host())) {
                articles.terms(article.id(), Optional.empty());
            }
            return new Known(articles.find(article.id()).orElse(article), true, draft.listing());
        });
    }

    private Optional<ArticleId> same(Capture capture, Draft draft, Fingerprint print) {
        for (WebAddress address : Chains.addresses(capture, draft)) {
            Optional<ArticleId> there = articles.byAddress(address);
            if (there.isPresent()) {
                return there;
            }
        }
        if (draft.text().length() < COMPARABLE_CHARACTERS) {
            return Optional.empty();
        }
        return articles.alike(print).stream()
                .filter(c -> c.print().resemblance(print) >= SAME)
                .max(Comparator.comparingDouble(c -> c.print().resemblance(print)))
                .map(Articles.Candidate::id);
    }

    /// The day the article first appeared, as far as its page tells.
    private static Optional<LocalDate> firstPublished(Draft draft) {
        return draft.traces().stream()
                .filter(trace -> trace.role() == Publication.Role.ORIGINAL)
                .flatMap(trace -> trace.date().stream())
                .findFirst()
                .or(draft::published);
    }

    private static Content content(Draft draft, Album.Mounted pictures, List<String> byline) {
        return new Content(
                draft.title(),
                draft.deck(),
                byline,
                draft.language(),
                draft.direction(),
                pictures.body(),
                pictures.body().reading(),
                pictures.lead(),
                draft.copyright(),
                draft.links());
    }

    private Article file(
            Capture capture, Draft draft, Album.Mounted pictures, Listening.Heard heard, Fingerprint print) {
        Instant now = clock.instant();
        ArticleId id = new ArticleId(ids.next());
        List<Person> byline = authors.of(draft);
        Provenance provenance = chains.kept(chains.of(capture, draft));
        Content content =
                content(draft, pictures, byline.stream().map(Person::name).toList());
        List<Topic> topics = filing.topics(draft);
        Article article = new Article(
                id,
                Slug.of(draft.title()),
                new Article.Filed(),
                Revision.first(ids.next(), id, now, content),
                byline,
                provenance,
                topics,
                ownTerms(draft, provenance),
                draft.terms(),
                now);
        articles.file(article, print);
        statements.file(article, heard);
        return articles.find(id).orElse(article);
    }

    /// A licence counts when the first outlet's own page states it. It overrides the outlet's default terms
    /// unless those rest on something given to us in person.
    private static Optional<Terms> ownTerms(Draft draft, Provenance provenance) {
        Publication original = provenance.original();
        Optional<Licence> stated = draft.licences().stream()
                .flatMap(uri -> Licence.of(uri.toString()).stream())
                .findFirst();
        if (original.capture().isEmpty() || stated.isEmpty()) {
            return Optional.empty();
        }
        Optional<Terms> outlets = original.outlet().terms();
        boolean given = outlets.map(Terms::basis)
                .filter(b ->
                        b instanceof Basis.Agreement || b instanceof Basis.Permission || b instanceof Basis.OwnWork)
                .isPresent();
        Basis.Licensed basis = new Basis.Licensed(stated.get());
        if (given || outlets.map(Terms::basis).filter(basis::equals).isPresent()) {
            return Optional.empty();
        }
        Rules rules = outlets.filter(t -> t.basis() instanceof Basis.Licensed)
                .map(Terms::rules)
                .orElseGet(Rules::silent);
        return Optional.of(new Terms(basis, withContact(rules, draft)));
    }

    private static Rules withContact(Rules rules, Draft draft) {
        return rules.contact().isPresent() ? rules : rules.asking(draft.contact());
    }
}
