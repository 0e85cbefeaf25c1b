package org.reprint.newsroom.deeds.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reprint.newsroom.deeds.intake.Filing;
import org.reprint.newsroom.deeds.press.Gate;
import org.reprint.newsroom.deeds.statement.FilingStatements;
import org.reprint.newsroom.deeds.statement.Listening;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.article.Fingerprint;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Outlets;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.article.Transactions;
import org.reprint.newsroom.words.job.Jobs;
import org.reprint.newsroom.words.rights.Ruling;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.topic.Topic;

/// The decisions of editors, each one transaction.
public final class Desk {

    private final Transactions transactions;
    private final Articles articles;
    private final Outlets outlets;
    private final Filing filing;
    private final Gate gate;
    private final Listening listening;
    private final FilingStatements statements;
    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;

    /// Puts the deed together from its ports and parts.
    public Desk(
            Transactions transactions,
            Articles articles,
            Outlets outlets,
            Filing filing,
            Gate gate,
            Listening listening,
            FilingStatements statements,
            Jobs jobs,
            Ids ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.articles = articles;
        this.outlets = outlets;
        this.filing = filing;
        this.gate = gate;
        this.listening = listening;
        this.statements = statements;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /// Publishes an article in the form that its terms allow; under embargo, when that ends.
    public Decision publish(ArticleId id) {
        return decide(id, article -> {
            Decision decision = publish(article);
            if (decision instanceof Decision.Done) {
                jobs.cancel(new Jobs.Release(id));
            }
            return decision;
        });
    }

    private Decision publish(Article article) {
        if (article.state() instanceof Article.Published) {
            return new Decision.Nothing(article);
        }
        Instant now = now();
        Optional<Instant> embargo = article.terms().rules().embargo().filter(now::isBefore);
        if (embargo.isPresent()) {
            jobs.schedule(new Jobs.Release(article.id()), embargo.get());
            return new Decision.Scheduled(article, embargo.get());
        }
        return switch (gate.mayPublish(article)) {
            case Ruling.Refused(String why) -> new Decision.Refused(why);
            case Ruling.Ask(String contact, String why) -> new Decision.Refused(why);
            case Ruling.Allowed allowed -> {
                articles.state(article.id(), new Article.Published(now));
                keepExpiry(article);
                yield done(article.id());
            }
        };
    }

    /// Takes an article off the site; its address says when and why. One that is off already gets the new reason,
    /// and keeps the time.
    ///
    /// @param reason for readers
    public Decision withdraw(ArticleId id, String reason) {
        if (reason.isBlank()) {
            return new Decision.Refused("A withdrawal needs a reason that readers may see.");
        }
        return decide(id, article -> {
            // Whatever its state: what an editor takes off must not come back by itself.
            jobs.cancel(new Jobs.Release(id));
            return switch (article.state()) {
                case Article.Withdrawn(var at, String before) -> {
                    if (before.equals(reason.strip())) {
                        yield new Decision.Nothing(article);
                    }
                    articles.state(id, new Article.Withdrawn(at, reason.strip()));
                    yield done(id);
                }
                case Article.Filed filed ->
                    new Decision.Refused("It is not published, so there is nothing to withdraw.");
                case Article.Published published -> {
                    jobs.cancel(new Jobs.Expire(id));
                    articles.state(id, new Article.Withdrawn(now(), reason.strip()));
                    yield done(id);
                }
            };
        });
    }

    /// What is to be put right in an article; what is empty stays as it is.
    ///
    /// @param note what was corrected, for readers
    /// @param body untrusted HTML
    public record Correction(String note, Optional<String> title, Optional<String> deck, Optional<String> body) {}

    /// Corrects an article: a new revision with a public note.
    public Decision correct(ArticleId id, Correction correction) {
        if (correction.note().isBlank()) {
            return new Decision.Refused("A correction needs a note that tells readers what was corrected.");
        }
        if (correction.title().filter(String::isBlank).isPresent()) {
            return new Decision.Refused("An article needs a title.");
        }
        // Listening takes its time, so it is done before anything is held up; should somebody else correct the
        // article meanwhile, it is done again.
        Optional<Listening.Heard> heard = transactions
                .reading(() -> articles.find(id))
                .map(article -> heard(article, after(article.content(), correction)));
        return decide(id, article -> corrected(article, correction, heard));
    }

    private Listening.Heard heard(Article article, Content content) {
        return listening.to(content, article.provenance().original().date());
    }

    private Decision corrected(Article article, Correction correction, Optional<Listening.Heard> heard) {
        Content before = article.content();
        Content after = after(before, correction);
        boolean headline =
                !before.title().equals(after.title()) || !before.deck().equals(after.deck());
        boolean text = !before.body().equals(after.body());
        if (!headline && !text) {
            return new Decision.Nothing(article);
        }
        if (after.text().isBlank()) {
            return new Decision.Refused("The new text is empty; withdraw the article instead.");
        }
        return switch (gate.mayCorrect(article, headline, text)) {
            case Ruling.Refused(String why) -> new Decision.Refused(why);
            case Ruling.Ask(String contact, String why) -> new Decision.Refused(why);
            case Ruling.Allowed allowed -> {
                articles.revise(
                        article.revision()
                                .corrected(ids.next(), now(), correction.note().strip(), after),
                        Fingerprint.of(after.text()));
                Article now = articles.find(article.id()).orElseThrow();
                statements.file(now, heard.filter(h -> h.of(after)).orElseGet(() -> heard(now, after)));
                yield done(article.id());
            }
        };
    }

    private static Content after(Content before, Correction correction) {
        Optional<SafeHtml> body = correction.body().map(given -> body(before.body(), given));
        return new Content(
                correction.title().map(String::strip).orElse(before.title()),
                correction.deck().map(String::strip).orElse(before.deck()),
                before.byline(),
                before.language(),
                before.direction(),
                body.orElse(before.body()),
                body.map(SafeHtml::reading).orElse(before.text()),
                before.lead(),
                before.copyright(),
                body.map(SafeHtml::links).orElse(before.links()));
    }

    /// What an editor gives back ends as the file does that it stood in; what it was taken from ends as before.
    private static SafeHtml body(SafeHtml before, String given) {
        String end = before.html().substring(before.html().stripTrailing().length());
        return SafeHtml.of(given.stripTrailing() + end);
    }

    /// Files an article under further topics, or under these alone.
    ///
    /// @param labels names or codes of terms by vocabulary
    /// @param alone whether the topics it has in the vocabularies named are replaced
    public Decision file(ArticleId id, List<Label> labels, boolean alone) {
        return decide(id, article -> {
            List<Topic> topics = new ArrayList<>(article.topics());
            if (alone) {
                topics.removeIf(t -> labels.stream().anyMatch(l -> l.kind() == t.kind()));
            }
            Optional<String> unknown = strange(labels);
            if (unknown.isPresent()) {
                return new Decision.Refused(unknown.get());
            }
            for (Label label : labels) {
                filing.named(label.kind(), label.name())
                        .filter(t -> !topics.contains(t))
                        .ifPresent(topics::add);
            }
            if (topics.equals(article.topics())) {
                return new Decision.Nothing(article);
            }
            articles.topics(id, topics);
            return done(id);
        });
    }

    /// Whether an article could be filed under these.
    ///
    /// @return of the first that is not in its vocabulary a sentence that says so, else empty
    public Optional<String> unknown(List<Label> labels) {
        return transactions.reading(() -> strange(labels));
    }

    private Optional<String> strange(List<Label> labels) {
        return labels.stream()
                .filter(label -> !filing.knows(label.kind(), label.name()))
                .findFirst()
                .map(label -> "There is no " + label.kind().word() + " “" + label.name() + "”"
                        + filing.nearest(label.kind(), label.name())
                                .map(near -> "; did you mean “" + near + "”?")
                                .orElse("; “reprint topics” lists the names and codes."));
    }

    /// A term as an editor names it.
    public record Label(Topic.Kind kind, String name) {}

    /// Gives an article terms of its own, or lets it inherit those of its first outlet again.
    public Decision terms(ArticleId id, Optional<Terms> terms) {
        return decide(id, article -> {
            articles.terms(id, terms);
            articles.find(id).ifPresent(this::reschedule);
            return done(id);
        });
    }

    /// What was planned under the old terms is planned anew: who asked for publishing after an embargo gets it when
    /// the embargo of the new terms ends.
    private void reschedule(Article article) {
        Jobs.Release release = new Jobs.Release(article.id());
        switch (article.state()) {
            case Article.Published published -> keepExpiry(article);
            case Article.Filed filed
            when jobs.waits(release) ->
                jobs.schedule(release, article.terms().rules().embargo().orElseGet(this::now));
            case Article.Filed filed -> {}
            case Article.Withdrawn gone -> {}
        }
    }

    /// Sets the default terms of an outlet, adding the outlet when it is new.
    ///
    /// @param outlet its host, name and front page; its id does not matter
    /// @param terms empty: none known
    /// @return the outlet as it is on file now
    public Outlet terms(Outlet outlet, Optional<Terms> terms) {
        return transactions.writing(() -> {
            outlets.keep(new Outlet(ids.next(), outlet.host(), outlet.name(), outlet.url(), Optional.empty()));
            Outlet kept = outlets.byHost(outlet.host()).orElseThrow();
            if (!kept.name().equals(outlet.name())
                    || outlet.url()
                            .filter(u -> !kept.url().equals(Optional.of(u)))
                            .isPresent()) {
                outlets.rename(new Outlet(
                        kept.id(), kept.host(), outlet.name(), outlet.url().or(kept::url), kept.terms()));
            }
            if (!kept.terms().equals(terms)) {
                outlets.terms(kept.id(), terms);
                keep(new Jobs.Lapse(kept.id()), terms.flatMap(now -> now.rules().expiry()));
            }
            return outlets.byHost(outlet.host()).orElseThrow();
        });
    }

    /// Does what was scheduled. Called by the job runner; doing it twice does no harm.
    ///
    /// @return what came of it: one decision an article
    public List<Decision> run(Jobs.ForDesk job) {
        return switch (job) {
            case Jobs.Release(ArticleId id) -> List.of(decide(id, this::release));
            case Jobs.Expire(ArticleId id) -> List.of(decide(id, this::expire));
            case Jobs.Lapse(long outlet) ->
                transactions.reading(() -> articles.under(outlet)).stream()
                        .map(id -> decide(id, this::expire))
                        .toList();
        };
    }

    /// Only what still waits: an article that was withdrawn meanwhile does not come back by itself.
    private Decision release(Article article) {
        return article.state() instanceof Article.Filed ? publish(article) : new Decision.Nothing(article);
    }

    private Decision expire(Article article) {
        if (!(article.state() instanceof Article.Published)) {
            return new Decision.Nothing(article);
        }
        if (article.terms().rules().expiry().filter(end -> !now().isBefore(end)).isEmpty()) {
            keepExpiry(article);
            return new Decision.Nothing(article);
        }
        articles.state(article.id(), new Article.Withdrawn(now(), "Our right to show this article has ended."));
        return done(article.id());
    }

    private void keepExpiry(Article article) {
        keep(new Jobs.Expire(article.id()), article.terms().rules().expiry());
    }

    private void keep(Jobs.Job job, Optional<Instant> at) {
        at.ifPresentOrElse(end -> jobs.schedule(job, end), () -> jobs.cancel(job));
    }

    private Decision decide(ArticleId id, Function<Article, Decision> deed) {
        return transactions.writing(() -> articles.find(id).map(deed).orElseGet(() -> new Decision.Unknown(id)));
    }

    private Decision done(ArticleId id) {
        return new Decision.Done(articles.find(id).orElseThrow());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
