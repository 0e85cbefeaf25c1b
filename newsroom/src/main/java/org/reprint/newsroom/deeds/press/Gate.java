package org.reprint.newsroom.deeds.press;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reprint.newsroom.deeds.press.Leave.Answer;
import org.reprint.newsroom.deeds.press.Verdict.House;
import org.reprint.newsroom.deeds.press.Verdict.May;
import org.reprint.newsroom.deeds.press.Verdict.MayNot;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Articles.Head;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Duty;
import org.reprint.newsroom.words.rights.Judge;
import org.reprint.newsroom.words.rights.Licence;
import org.reprint.newsroom.words.rights.Rules;
import org.reprint.newsroom.words.rights.Rules.CanonicalPolicy;
import org.reprint.newsroom.words.rights.Ruling;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.rights.Use;
import org.reprint.newsroom.words.settings.Settings;
import org.reprint.newsroom.words.statement.Mark;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.Statements;

/// The one place that every deed asks before it shows, sends, publishes or corrects an article. It works
/// inside the caller's transaction ([org.reprint.newsroom.words.article.Transactions]): for an edited
/// article it looks up what was taken in, to know which of its parts were edited.
public final class Gate {

    private static final List<Use> READERS_USES =
            List.of(Use.FURTHER_REPUBLICATION, Use.COMMERCIAL, Use.TRANSLATION, Use.EDITED_TEXT, Use.PICTURES);

    private final Articles articles;
    private final House house;
    private final double surely;
    private final CreditLine credits;
    private final InstantSource clock;

    /// @param articles on file
    /// @param settings whether the site is commercial, whose trackers are allowed, its language, and how
    ///     sure a statement has to be
    /// @param clock by which embargoes and rights end
    public Gate(Articles articles, Settings settings, InstantSource clock) {
        Settings.Site site = settings.site();
        this.articles = articles;
        this.surely = settings.press().statementsFrom() / 100.0;
        this.house = new House(site.commercial(), site.trackers());
        this.credits = new CreditLine(Locale.forLanguageTag(site.language()));
        this.clock = clock;
    }

    /// May this article be shown, and how?
    ///
    /// @param article on file; one that is not published is withheld
    public Admission admit(Article article) {
        return switch (article.state()) {
            case Article.Filed filed -> withheld("It is on file but not published; publish it first.");
            case Article.Withdrawn gone -> withheld("It was withdrawn: " + gone.reason());
            case Article.Published published -> assessed(article, published.at());
        };
    }

    /// May this article stand in a list?
    ///
    /// @param head of an article on file; one that is not published is withheld
    public Listed admit(Head head) {
        return switch (head.state()) {
            case Article.Filed filed -> withheld("It is on file but not published; publish it first.");
            case Article.Withdrawn gone -> withheld("It was withdrawn: " + gone.reason());
            case Article.Published published -> listed(head, published.at());
        };
    }

    /// Which statements readers are let see at all, as far as confidence and editors decide; what of them
    /// the terms of their article allow, [#quotes] says.
    public Statements.ByReader readers() {
        return new Statements.ByReader(surely);
    }

    /// Which statements of an article may be shown, and which of them passed on. Of an excerpt only those
    /// whose words and sentence stand in it, so that no page, and no page together with others, shows more
    /// of a text than its excerpt does.
    ///
    /// @param printed the article, as far as it may be shown
    /// @param statements that stand in it, whatever their mark
    public List<Quote> quotes(Printed printed, List<Statement> statements) {
        Passages passages = new Passages(printed.body().text());
        Passages passed = printed.mayPassOn()
                ? passages
                : new Passages(printed.bodyToPassOn().text());
        return statements.stream()
                .filter(statement -> statement.article().equals(printed.id()) && isFor(statement, surely))
                .filter(passages::have)
                .map(statement -> new Quote(printed, statement, printed.mayPassOn() || passed.have(statement)))
                .toList();
    }

    private static boolean isFor(Statement statement, double least) {
        return !statement.gone()
                && switch (statement.mark()) {
                    case Mark.Confirmed confirmed -> true;
                    case Mark.Corrected corrected -> true;
                    case Mark.Rejected rejected -> false;
                    case Mark.Found found ->
                        statement.saying().act() == Saying.Act.SPEECH
                                && statement.saying().confidence() >= least;
                };
    }

    /// May this article be published now, in whatever form?
    ///
    /// @return allowed with the duties of the form it would have, or why not, a sentence for an editor
    public Ruling mayPublish(Article article) {
        return switch (verdict(article.terms(), edits(article))) {
            case May may when unlinked(article, may) -> new Ruling.Refused(NO_ADDRESS);
            case May may -> new Ruling.Allowed(may.duties());
            case MayNot(Ruling ruling) -> ruling;
        };
    }

    /// May these parts of the article be changed? The embargo does not count: what nobody sees yet may be
    /// put right.
    ///
    /// @param headlineChanged the title or the deck
    /// @param textChanged the body
    public Ruling mayCorrect(Article article, boolean headlineChanged, boolean textChanged) {
        Terms terms = article.terms();
        Instant now = clock.instant();
        Instant when = terms.rules().embargo().filter(now::isBefore).orElse(now);
        return new Edits(headlineChanged, textChanged)
                .and(new Ruling.Allowed(List.of()), use -> Judge.judge(terms, use, when));
    }

    /// What terms come to in general, for the page of the outlet that set them.
    public Standing standing(Terms terms) {
        Optional<Instant> until = Verdict.until(terms.rules(), clock.instant());
        return switch (verdict(terms, Edits.NONE)) {
            case May may ->
                new Standing(
                        Optional.of(may.form()),
                        may.pictures(),
                        terms.basis(),
                        leaves(terms, may),
                        terms.rules().contact(),
                        until);
            case MayNot no ->
                new Standing(
                        Optional.empty(),
                        false,
                        terms.basis(),
                        List.of(),
                        terms.rules().contact(),
                        until);
        };
    }

    /// Where a reader finds the original, or the station nearest to it: `http` or `https`, when known. That
    /// an article stands elsewhere may be said whatever its terms are.
    public Optional<URI> linkToOriginal(Article article) {
        return nearestToOriginal(article);
    }

    private Admission assessed(Article article, Instant publishedAt) {
        Optional<Instant> until = Verdict.until(article.terms().rules(), clock.instant());
        return switch (verdict(article.terms(), edits(article))) {
            case May may when unlinked(article, may) -> new Withheld(NO_ADDRESS, until);
            case May may -> new Printed(article, findings(article, may, publishedAt, until));
            case MayNot(Ruling ruling) -> new Withheld(why(ruling), until);
        };
    }

    /// A list knows less than a page; where that could make the answers differ, the page's answer counts.
    private Listed listed(Head head, Instant publishedAt) {
        Optional<Instant> until = Verdict.until(head.terms().rules(), clock.instant());
        Edits any = new Edits(head.edited(), head.edited());
        return switch (verdict(head.terms(), any)) {
            case May may
            when may.form() == Form.WHOLE || (!head.edited() && known(head.firstUrl())) ->
                new Card(head, may.form(), may.pictures(), publishedAt, until);
            case May may -> asItsPage(head, publishedAt, until);
            case MayNot(Ruling ruling) when head.edited() -> asItsPage(head, publishedAt, until);
            case MayNot(Ruling ruling) -> new Withheld(why(ruling), until);
        };
    }

    private Listed asItsPage(Head head, Instant publishedAt, Optional<Instant> until) {
        Optional<Admission> page = articles.find(head.id()).map(article -> assessed(article, publishedAt));
        return switch (page.orElseGet(() -> withheld("It is not on file."))) {
            case Printed printed ->
                new Card(head, printed.form(), printed.lead().isPresent(), publishedAt, until);
            case Withheld no -> no;
        };
    }

    private Verdict verdict(Terms terms, Edits edits) {
        return Verdict.on(terms, edits, house, clock.instant());
    }

    private Edits edits(Article article) {
        if (!article.edited()) {
            return Edits.NONE;
        }
        Revision takenIn = articles.revisions(article.id()).getFirst();
        return Edits.between(takenIn.content(), article.content());
    }

    private Printed.Findings findings(Article article, May may, Instant publishedAt, Optional<Instant> until) {
        int paragraphs = article.terms().rules().excerptParagraphs();
        SafeHtml text = article.content().body();
        SafeHtml shown = may.form() == Form.WHOLE ? text : text.excerpt(paragraphs);
        return new Printed.Findings(
                may.form(),
                may.why(),
                may.pictures() ? shown : shown.withoutPictures(),
                may.pictures(),
                may.passOn(),
                dues(article, may.duties()),
                leaves(article.terms(), may),
                corrections(article),
                publishedAt,
                until);
    }

    private List<Correction> corrections(Article article) {
        return !article.edited()
                ? List.of()
                : articles.revisions(article.id()).reversed().stream()
                        .filter(revision -> revision.kind() == Revision.Kind.CORRECTION)
                        .map(revision -> new Correction(revision.number(), revision.at(), revision.note()))
                        .toList();
    }

    private Dues dues(Article article, List<Duty> duties) {
        Optional<Dues.Credit> credit = Optional.empty();
        Optional<URI> link = Optional.empty();
        Optional<Licence> licence = Optional.empty();
        Optional<Licence> shareAlike = Optional.empty();
        Optional<String> ground = Optional.empty();
        Optional<Tracker> tracker = Optional.empty();
        CanonicalPolicy canonical = CanonicalPolicy.OURSELVES;
        boolean changed = false;
        boolean copyright = false;
        for (Duty duty : duties) {
            switch (duty) {
                case Duty.Credit(String wording, Rules.CreditPlace place) ->
                    credit = Optional.of(new Dues.Credit(credits.of(wording, article), place));
                case Duty.LinkToOriginal toOriginal -> link = nearestToOriginal(article);
                case Duty.LinkTo(URI address) ->
                    link = Web.only(Optional.of(address)).or(() -> nearestToOriginal(article));
                case Duty.CopyrightLine line -> copyright = true;
                case Duty.LicenceNotice(Licence named) -> licence = Optional.of(named);
                case Duty.MarkChanges mark -> changed = true;
                case Duty.ShareAlike(Licence same) -> shareAlike = Optional.of(same);
                case Duty.Canonical(CanonicalPolicy policy) -> canonical = policy;
                case Duty.Tracker(URI pixel) -> tracker = Tracker.of(pixel, house.trackers());
                case Duty.StateBasis(String reason) -> ground = Optional.of(reason);
            }
        }
        return new Dues(
                credit,
                link,
                copyright ? article.content().copyright() : Optional.empty(),
                licence,
                changed,
                shareAlike,
                ground,
                tracker,
                canonical);
    }

    /// The original's address; when nobody knows it, that of the station nearest to it.
    private static Optional<URI> nearestToOriginal(Article article) {
        Stream<Optional<URI>> stations =
                article.provenance().chain().stream().map(Publication::url).map(Web::only);
        Stream<Optional<URI>> home =
                Stream.of(Web.only(article.provenance().original().outlet().url()));
        return Stream.concat(stations, home).flatMap(Optional::stream).findFirst();
    }

    private static final String NO_ADDRESS = "An excerpt must link to the original, and no address of it is known;"
            + " give the article its original's address, or terms that allow the whole text.";

    private static boolean unlinked(Article article, May may) {
        return may.form() == Form.EXCERPT && nearestToOriginal(article).isEmpty();
    }

    private static boolean known(Optional<URI> address) {
        return Web.only(address).isPresent();
    }

    private List<Leave> leaves(Terms terms, May may) {
        return READERS_USES.stream()
                .map(use -> new Leave(use, answer(terms, use, may)))
                .toList();
    }

    /// What is not passed on at all cannot be passed on in part. Our own work is ours to change, not the
    /// reader's.
    private Answer answer(Terms terms, Use use, May may) {
        boolean contact = terms.rules().contact().isPresent();
        Answer no = contact ? Answer.ASK : Answer.NO;
        if (!may.passOn()) {
            return no;
        }
        boolean oursByDefault = terms.basis() instanceof Basis.OwnWork && use != Use.FURTHER_REPUBLICATION;
        return switch (Judge.judge(terms, use, clock.instant())) {
            case Ruling.Allowed yes when oursByDefault && !explicitly(terms.rules(), use) -> no;
            case Ruling.Allowed yes -> Answer.YES;
            case Ruling.Ask ask -> Answer.ASK;
            case Ruling.Refused refused -> Answer.NO;
        };
    }

    private static boolean explicitly(Rules rules, Use use) {
        Rules.Permit permit = switch (use) {
            case COMMERCIAL -> rules.commercial();
            case TRANSLATION -> rules.translation();
            case EDITED_TEXT -> rules.editText();
            case EDITED_HEADLINE -> rules.editHeadline();
            case PICTURES -> rules.pictures();
            case WHOLE_TEXT -> rules.wholeText();
            case MAIL_AND_CHANNELS -> rules.mailAndChannels();
            case FURTHER_REPUBLICATION -> rules.furtherRepublication();
            case EXCERPT -> Rules.Permit.BY_BASIS;
        };
        return permit == Rules.Permit.ALLOWED;
    }

    private static String why(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Refused(String why) -> why;
            case Ruling.Ask(String contact, String why) -> why;
            case Ruling.Allowed yes -> "";
        };
    }

    private static Withheld withheld(String why) {
        return new Withheld(why, Optional.empty());
    }
}
