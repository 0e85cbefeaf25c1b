package org.reprint.newsroom.deeds.press;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Content.Direction;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.picture.PictureUse;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Rules.CanonicalPolicy;
import org.reprint.newsroom.words.topic.Topic;

/// An article that may be shown, exactly as far as it may be shown. Only the [Gate] makes one.
///
/// Every text is plain but [#body()]; every address is `http` or `https`.
public final class Printed implements Admission {

    private final Article article;
    private final Findings findings;

    Printed(Article article, Findings findings) {
        this.article = article;
        this.findings = findings;
    }

    /// What the gate found.
    ///
    /// @param why what stands against the whole text, for an editor; empty when nothing does
    record Findings(
            Form form,
            String why,
            SafeHtml body,
            boolean pictures,
            boolean mayPassOn,
            Dues dues,
            List<Leave> leaves,
            List<Correction> corrections,
            Instant publishedAt,
            Optional<Instant> validUntil) {}

    /// Its name in the house.
    public ArticleId id() {
        return article.id();
    }

    /// The words in its address, may be empty.
    public String slug() {
        return article.slug();
    }

    /// Where it stands on the site: `/articles/{code}/{slug}`, not percent-encoded; without the last part
    /// when there is no slug.
    public String path() {
        return Card.path(id(), slug());
    }

    /// How much of it is shown.
    public Form form() {
        return findings.form();
    }

    /// For an excerpt, what stands against the whole text, a sentence for an editor; else empty.
    public String whyNotWhole() {
        return findings.why();
    }

    /// The headline.
    public String title() {
        return article.content().title();
    }

    /// The line under it, may be empty.
    public String deck() {
        return article.content().deck();
    }

    /// The text, shortened and without pictures where the terms want it so.
    public SafeHtml body() {
        return findings.body();
    }

    /// BCP 47, `und` when unknown.
    public String language() {
        return article.content().language();
    }

    /// The direction of its script.
    public Direction direction() {
        return article.content().direction();
    }

    /// The picture at its head, as far as others may have it from us.
    public Optional<PictureUse> leadToPassOn() {
        return mayPassOn() ? lead() : Optional.empty();
    }

    /// The pictures that may be shown with it, by SHA-256.
    public Set<String> pictures() {
        Set<String> shown = new LinkedHashSet<>(body().pictures());
        lead().ifPresent(use -> shown.add(use.picture()));
        return shown;
    }

    /// The picture at its head, when there is one and pictures may be shown.
    public Optional<PictureUse> lead() {
        return findings.pictures() ? article.content().lead() : Optional.empty();
    }

    /// The authors on file, in the byline's order.
    public List<Person> authors() {
        return article.authors().stream().map(Web::only).toList();
    }

    /// The authors' names as printed.
    public List<String> byline() {
        return article.content().byline();
    }

    /// The chain it came by, the first publisher first, ourselves left out.
    public List<Publication> chain() {
        return article.provenance().chain().stream().map(Web::only).toList();
    }

    /// Who published it first.
    public Publication original() {
        return chain().getFirst();
    }

    /// Under which it is filed.
    public List<Topic> topics() {
        return article.topics();
    }

    /// When we published it; for an article asked about before that, when it was filed.
    public Instant publishedAt() {
        return findings.publishedAt();
    }

    /// When its content was last changed here.
    public Instant changedAt() {
        return article.edited() ? article.revision().at() : publishedAt();
    }

    /// The day it first appeared, when known.
    public Optional<LocalDate> originalDate() {
        return original().date();
    }

    /// What must stand on whatever shows it.
    public Dues dues() {
        return findings.dues();
    }

    /// The address that search engines are told, when it is not our own page's.
    public Optional<URI> canonicalElsewhere() {
        return dues().canonical() == CanonicalPolicy.ORIGINAL ? original().url() : Optional.empty();
    }

    /// The ground on which we hold it.
    public Basis basis() {
        return article.terms().basis();
    }

    /// What its source says may be done with it, plain text, may be empty.
    public String claim() {
        return article.claim();
    }

    /// Whom to ask for more than the terms allow: a mail address or a web address, not checked.
    public Optional<String> contact() {
        return article.terms().rules().contact();
    }

    /// What a reader may do with it, one answer for each use that readers ask about.
    public List<Leave> leaves() {
        return findings.leaves();
    }

    /// Whether others may have the whole text from us, in feeds and through the API.
    public boolean mayPassOn() {
        return findings.mayPassOn();
    }

    /// The body for feeds and the API: all of it where it may be passed on, else the first paragraphs.
    public SafeHtml bodyToPassOn() {
        int paragraphs = Math.min(article.terms().rules().excerptParagraphs(), SAMPLE_PARAGRAPHS);
        return mayPassOn() ? body() : body().excerpt(paragraphs);
    }

    private static final int SAMPLE_PARAGRAPHS = 2;

    /// Public notes, newest first.
    public List<Correction> corrections() {
        return findings.corrections();
    }

    /// When this stops being true by itself, if it does.
    public Optional<Instant> validUntil() {
        return findings.validUntil();
    }

    /// The outlets on its way, whose terms and names it shows.
    public List<Outlet> outlets() {
        return chain().stream().map(Publication::outlet).distinct().toList();
    }
}
