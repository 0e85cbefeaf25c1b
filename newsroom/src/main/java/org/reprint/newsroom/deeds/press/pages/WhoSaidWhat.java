package org.reprint.newsroom.deeds.press.pages;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reprint.newsroom.deeds.press.Card;
import org.reprint.newsroom.deeds.press.Gate;
import org.reprint.newsroom.deeds.press.Quote;
import org.reprint.newsroom.deeds.press.Withheld;
import org.reprint.newsroom.deeds.press.pages.PersonPage.Moment;
import org.reprint.newsroom.deeds.press.pages.PersonPage.Narrowed;
import org.reprint.newsroom.deeds.press.pages.Press.File;
import org.reprint.newsroom.deeds.press.pages.Quotations.Told;
import org.reprint.newsroom.deeds.press.pages.Quotations.Who;
import org.reprint.newsroom.deeds.press.pages.ReportSaid.Against;
import org.reprint.newsroom.deeds.press.pages.ReportSaid.Column;
import org.reprint.newsroom.deeds.press.pages.Sought.Wish;
import org.reprint.newsroom.deeds.press.pages.Ties.Tying;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles.Head;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.statement.Comparing;
import org.reprint.newsroom.words.statement.Comparing.Uttered;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.StatementId;
import org.reprint.newsroom.words.statement.Statements.Cursor;
import org.reprint.newsroom.words.statement.Statements.Wanted;
import org.reprint.newsroom.words.topic.Topic;
import org.reprint.newsroom.words.topic.Topic.Kind;

/// Puts the pages of statements together: a person's, a report's, one statement's, and what somebody looks for. Each
/// method sees one state of the store throughout.
public final class WhoSaidWhat {

    /// A life in quotations goes back this far.
    private static final int LIFE = 1_000;

    private static final int IN_REPORT = 400;
    private static final int COLUMNS = 24;

    /// What a page hangs on of which nothing is known yet.
    private static final Ties UNKNOWN = Ties.to(ListKey.statements(), ListKey.front());

    private final File file;
    private final Gate gate;
    private final Quotations quotations;
    private final Comparing comparing;
    private final int pageSize;

    /// @param comparing lays statements side by side
    /// @param pageSize statements on one page, at least 1
    public WhoSaidWhat(File file, Gate gate, Comparing comparing, int pageSize) {
        this.file = file;
        this.gate = gate;
        this.quotations = new Quotations(file, gate);
        this.comparing = comparing;
        this.pageSize = pageSize;
    }

    /// A person's page; none when nobody of that slug is quoted with anything that readers may see.
    ///
    /// @param after where to go on, when given
    public Leaf<PersonPage> person(String slug, Narrowed narrowed, Optional<Cursor> after) {
        return person(slug, narrowed, after, pageSize);
    }

    private Leaf<PersonPage> person(String slug, Narrowed narrowed, Optional<Cursor> after, int limit) {
        return reading(() -> {
            Optional<Quotations.OfPerson> found = quotations.person(slug, narrow(narrowed), after, limit);
            if (found.isEmpty()) {
                return new Leaf.None<>(UNKNOWN);
            }
            Quotations.Run heard = quotations.newest(found.get().speaker());
            return heard.told().isEmpty()
                    ? new Leaf.None<>(heard.ties().and(UNKNOWN))
                    : new Leaf.Full<>(person(found.get(), narrowed, after.isPresent()));
        });
    }

    private Function<Wanted, Wanted> narrow(Narrowed narrowed) {
        Optional<Long> outlet = narrowed.outlet()
                .map(host -> file.outlets().byHost(host).map(Outlet::id).orElse(Long.MIN_VALUE));
        return wanted -> {
            Wanted kind = wanted.of(narrowed.kind());
            return outlet.map(kind::from).orElse(kind);
        };
    }

    private PersonPage person(Quotations.OfPerson person, Narrowed narrowed, boolean continued) {
        List<Statement> all = file.statements()
                .page(Wanted.all(gate.readers()).by(person.speaker().id()), Optional.empty(), LIFE);
        Tying tying = new Tying();
        Map<ArticleId, Head> open = open(all, tying);
        List<Statement> shown =
                all.stream().filter(one -> open.containsKey(one.article())).toList();
        boolean known = all.size() < LIFE && narrowed.equals(Narrowed.not());
        Optional<Cursor> next = person.run().next();
        return new PersonPage(
                person.speaker(),
                person.run().told(),
                narrowed,
                continued,
                next,
                known ? OptionalInt.of(shown.size()) : whole(person.run(), continued),
                open.values().stream()
                        .map(Head::first)
                        .distinct()
                        .sorted(Comparator.comparing(Outlet::name))
                        .toList(),
                shown.reversed().stream()
                        .map(one -> new Moment(day(one), one.saying().kind()))
                        .toList(),
                person.run().ties().and(tying.tied()));
    }

    /// The articles of statements, as far as lists may show them.
    private Map<ArticleId, Head> open(List<Statement> all, Tying tying) {
        Map<ArticleId, Head> open = new HashMap<>();
        for (Head head :
                file.articles().heads(all.stream().map(Statement::article).collect(Collectors.toSet()))) {
            tying.to(Set.of(ListKey.facts(head.first())));
            switch (gate.admit(head)) {
                case Card card -> {
                    tying.until(card.validUntil());
                    open.put(head.id(), head);
                }
                case Withheld no -> tying.until(no.until());
            }
        }
        return open;
    }

    /// How many there are, when a run is all there is.
    private static OptionalInt whole(Quotations.Run run, boolean continued) {
        return continued || run.next().isPresent()
                ? OptionalInt.empty()
                : OptionalInt.of(run.told().size());
    }

    /// What a person is quoted with and others may have from us, for feeds.
    ///
    /// @param limit at least 1
    public Leaf<PersonPage> toPassOn(String slug, int limit) {
        return reading(() -> person(slug, Narrowed.not(), Optional.empty(), limit)
                .map(page -> new PersonPage(
                        page.speaker(),
                        page.told().stream()
                                .filter(told -> told.quote().mayPassOn())
                                .toList(),
                        page.narrowed(),
                        false,
                        page.next(),
                        page.count(),
                        page.outlets(),
                        page.life(),
                        page.ties())));
    }

    /// Who said what in a report; none when there is no such report, or nothing said in it.
    public Leaf<ReportSaid> report(String slug) {
        return reading(() -> {
            Optional<ReportSaid> found = file.topics().bySlug(Kind.REPORT, slug).map(this::report);
            Optional<ReportSaid> said = found.filter(page -> !page.columns().isEmpty());
            return said.isPresent()
                    ? new Leaf.Full<>(said.get())
                    : new Leaf.None<>(
                            found.map(page -> page.ties().and(UNKNOWN)).orElse(UNKNOWN));
        });
    }

    private ReportSaid report(Topic report) {
        Quotations.Run run = quotations.search(wanted -> wanted.under(report.id()), Optional.empty(), IN_REPORT);
        List<Told> told = run.told().reversed();
        Map<String, List<Told>> byPerson = new LinkedHashMap<>();
        for (Told one : told) {
            one.people().stream()
                    .findFirst()
                    .ifPresent(who -> byPerson.computeIfAbsent(key(who), k -> new ArrayList<>())
                            .add(one));
        }
        List<Column> columns = byPerson.values().stream()
                .map(WhoSaidWhat::column)
                .sorted(Comparator.comparingInt((Column column) -> column.told().size())
                        .reversed())
                .limit(COLUMNS)
                .toList();
        return new ReportSaid(report, columns, against(told), run.next().isPresent(), run.ties());
    }

    private static String key(Who who) {
        return who.speaker().map(Speaker::code).orElseGet(() -> "by name " + who.name());
    }

    private static Column column(List<Told> told) {
        Who who = told.getFirst().people().getFirst();
        return new Column(who.name(), who.speaker(), told);
    }

    private List<Against> against(List<Told> told) {
        Map<StatementId, Told> byId = byId(told);
        return comparing.contrasts(told.stream().map(WhoSaidWhat::uttered).toList()).stream()
                .map(pair -> new Against(
                        of(byId, pair.one()),
                        of(byId, pair.other()),
                        pair.common(),
                        pair.how(),
                        pair.inOne(),
                        pair.inOther()))
                .toList();
    }

    /// One statement and how others print it; none when it may not be shown.
    public Leaf<TracePage> trace(StatementId id) {
        return reading(() -> {
            Quotations.Run run = quotations.alike(id);
            Map<StatementId, Told> byId = byId(run.told());
            if (!byId.containsKey(id)) {
                return new Leaf.None<>(run.ties());
            }
            Optional<TracePage.Traced> trace = comparing
                    .trace(id, run.told().stream().map(WhoSaidWhat::uttered).toList())
                    .map(found -> traced(found, byId));
            return new Leaf.Full<>(new TracePage(of(byId, id), trace, run.ties()));
        });
    }

    private static TracePage.Traced traced(Comparing.Trace trace, Map<StatementId, Told> byId) {
        return new TracePage.Traced(
                of(byId, trace.first()),
                trace.sure(),
                trace.later().stream()
                        .map(later ->
                                new TracePage.Later(of(byId, later.statement()), later.likeness(), later.stretches()))
                        .toList());
    }

    /// What somebody looks for.
    ///
    /// @param after where to go on, when given
    public Sought search(Wish wish, Optional<Cursor> after) {
        return reading(() -> {
            Map<ListKey, Long> counts = file.listings().counts("topic:");
            List<Topic> reports = file.topics().all(Kind.REPORT).stream()
                    .filter(report -> counts.containsKey(ListKey.topic(report)))
                    .toList();
            Tying tying = new Tying().to(UNKNOWN.keys());
            List<Speaker> people = people(wish.person(), tying);
            boolean nothing = wish.empty()
                    || (!wish.person().isEmpty() && people.size() != 1)
                    || (!wish.report().isEmpty()
                            && reports.stream()
                                    .noneMatch(report -> report.slug().equals(wish.report())));
            if (nothing) {
                return new Sought(
                        wish, List.of(), people, reports, false, Optional.empty(), OptionalInt.of(0), tying.tied());
            }
            Function<Wanted, Wanted> narrowed = narrowed(wish, people, reports);
            Quotations.Run run = quotations.search(narrowed, after, pageSize);
            return new Sought(
                    wish,
                    run.told(),
                    people,
                    reports,
                    after.isPresent(),
                    run.next(),
                    whole(run, after.isPresent()),
                    tying.to(run.ties().keys()).until(run.ties().validUntil()).tied());
        });
    }

    /// Those who may be meant: the one whose page has this address, else all whose name holds the words; only people
    /// whose words readers may see somewhere.
    private List<Speaker> people(String person, Tying tying) {
        if (person.isEmpty()) {
            return List.of();
        }
        List<Speaker> known = file.speakers()
                .bySlug(person)
                .map(List::of)
                .orElseGet(
                        () -> file.speakers().named(person).stream().distinct().toList());
        return known.stream()
                .filter(speaker -> {
                    Quotations.Run heard = quotations.newest(speaker);
                    tying.to(heard.ties().keys()).until(heard.ties().validUntil());
                    return !heard.told().isEmpty();
                })
                .toList();
    }

    private static Function<Wanted, Wanted> narrowed(Wish wish, List<Speaker> people, List<Topic> reports) {
        return all -> {
            Wanted wanted = all.with(wish.words())
                    .between(
                            wish.from()
                                    .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                            wish.to()
                                    .map(day -> day.plusDays(1)
                                            .atStartOfDay(ZoneOffset.UTC)
                                            .toInstant()));
            Wanted by = people.size() == 1 ? wanted.by(people.getFirst().id()) : wanted;
            return reports.stream()
                    .filter(report -> report.slug().equals(wish.report()))
                    .findFirst()
                    .map(report -> by.under(report.id()))
                    .orElse(by);
        };
    }

    private static Uttered uttered(Told told) {
        Quote quote = told.quote();
        return new Uttered(
                quote.statement(),
                told.people().stream().map(WhoSaidWhat::key).collect(Collectors.toSet()),
                quote.article().language(),
                quote.article()
                        .originalDate()
                        .orElseGet(() -> LocalDate.ofInstant(quote.article().publishedAt(), ZoneOffset.UTC)),
                quote.article().original().outlet().name());
    }

    private static LocalDate day(Statement statement) {
        return LocalDate.ofInstant(statement.saidAt(), ZoneOffset.UTC);
    }

    private static Map<StatementId, Told> byId(List<Told> told) {
        Map<StatementId, Told> byId = new LinkedHashMap<>();
        told.forEach(one -> byId.put(one.quote().id(), one));
        return byId;
    }

    private static Told of(Map<StatementId, Told> byId, StatementId id) {
        return Objects.requireNonNull(byId.get(id), "A comparison names only what it was given.");
    }

    private <T> T reading(java.util.function.Supplier<T> look) {
        return file.transactions().reading(look);
    }
}
