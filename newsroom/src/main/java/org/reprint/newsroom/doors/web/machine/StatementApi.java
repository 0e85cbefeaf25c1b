package org.reprint.newsroom.doors.web.machine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.pages.Leaf;
import org.reprint.newsroom.deeds.press.pages.Press;
import org.reprint.newsroom.deeds.press.pages.Quotations;
import org.reprint.newsroom.deeds.press.pages.Quotations.OfPerson;
import org.reprint.newsroom.deeds.press.pages.ReportSaid;
import org.reprint.newsroom.deeds.press.pages.Run;
import org.reprint.newsroom.deeds.press.pages.Runs;
import org.reprint.newsroom.deeds.press.pages.Subject;
import org.reprint.newsroom.deeds.press.pages.Ties;
import org.reprint.newsroom.deeds.press.pages.WhoSaidWhat;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.doors.web.machine.Query.Unreadable;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.statement.Statements.Cursor;
import org.reprint.newsroom.words.statement.Statements.Wanted;

/// The read API's part on statements: search, people, and statements as Web Annotations. It gives out what
/// may be passed on, so a list can be shorter than what its page shows.
public final class StatementApi {

    private static final String JSON = "application/json";
    private static final String ANNOTATIONS =
            "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"; charset=utf-8";
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final List<String> OF_STATEMENTS =
            List.of("after", "article", "from", "kind", "limit", "outlet", "person", "to", "topic", "words");

    private final Press press;
    private final Quotations quotations;
    private final WhoSaidWhat said;
    private final Runs runs;
    private final Masthead masthead;
    private final StatementForm form;

    /// @param press for what was withdrawn
    /// @param quotations as readers may see them
    /// @param said for what is set against each other
    /// @param runs for topics and outlets
    public StatementApi(Press press, Quotations quotations, WhoSaidWhat said, Runs runs, Masthead masthead) {
        this.press = press;
        this.quotations = quotations;
        this.said = said;
        this.runs = runs;
        this.masthead = masthead;
        this.form = new StatementForm(masthead);
    }

    /// The query parameters that a list of statements depends on.
    public static String[] parametersOfStatements() {
        return OF_STATEMENTS.toArray(String[]::new);
    }

    /// The query parameters that a person's statements depend on.
    public static String[] parametersOfPerson() {
        return OF_STATEMENTS.stream().filter(name -> !name.equals("person")).toArray(String[]::new);
    }

    /// Statements, newest first.
    ///
    /// @param parameters those of [#parametersOfStatements()]
    public Page statements(Map<String, String> parameters) {
        try {
            StatementQuery query = StatementQuery.of(parameters);
            Optional<UnaryOperator<Wanted>> narrowed = narrowed(query);
            if (narrowed.isEmpty()) {
                return Api.open(Page.of(
                        200,
                        JSON,
                        Json.text(new Json().list("items", List.of()).tree()),
                        List.of(ListKey.front(), ListKey.site())));
            }
            Quotations.Run run = quotations.search(narrowed.get(), query.after(), query.limit());
            return listed("/api/v1/statements", parameters, new Json(), run);
        } catch (Unreadable unreadable) {
            return Api.bad(unreadable);
        }
    }

    /// A person and what they are quoted with, newest first.
    ///
    /// @param code the person's id, untrusted
    /// @param parameters those of [#parametersOfPerson()]
    public Page person(String code, Map<String, String> parameters) {
        try {
            StatementQuery query = StatementQuery.of(parameters);
            Optional<ArticleId> id = ArticleId.parse(code);
            Optional<UnaryOperator<Wanted>> narrowed = narrowed(query);
            if (id.isEmpty() || narrowed.isEmpty()) {
                return Api.missing(List.of(ListKey.front(), ListKey.site()));
            }
            Optional<OfPerson> found =
                    quotations.person(id.get().value(), narrowed.get(), query.after(), query.limit());
            Ties unknown = Ties.to(ListKey.statements(), ListKey.front());
            if (found.isEmpty()) {
                return missing(unknown);
            }
            Quotations.Run heard = quotations.newest(found.get().speaker());
            // Who is quoted in nothing that readers may see is nobody's business.
            if (heard.told().isEmpty()) {
                return missing(heard.ties().and(unknown));
            }
            Json person = new Json().put("person", form.person(found.get().speaker()));
            return listed(
                    "/api/v1/persons/" + id.get().code(),
                    parameters,
                    person,
                    found.get().run());
        } catch (Unreadable unreadable) {
            return Api.bad(unreadable);
        }
    }

    /// The statements of an article as a page of annotations.
    ///
    /// @param code the article's id, untrusted
    public Page annotations(String code) {
        Optional<ArticleId> id = ArticleId.parse(code);
        if (id.isEmpty()) {
            return Api.missing(List.of(ListKey.site()));
        }
        Run<Printed> shown = runs.article(id.get());
        if (shown.items().isEmpty()) {
            return Api.notShown(press, id.get(), shown.ties());
        }
        Quotations.Run run = quotations.of(id.get());
        String address = masthead.address("/api/v1/articles/" + id.get().code() + "/annotations");
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", CONTEXT);
        page.put("id", address);
        page.put("type", "AnnotationPage");
        page.put("startIndex", 0);
        page.put(
                "items",
                StatementForm.passedOn(run.told()).stream()
                        .map(told -> form.annotation(told, address))
                        .toList());
        return Api.open(Shown.page(ANNOTATIONS, Json.text(page), run.ties()));
    }

    /// Pairs of statements of a report that are set against each other, those with the most in common first.
    ///
    /// @param slug the report's, untrusted
    public Page comparisons(String slug) {
        return switch (said.report(slug)) {
            case Leaf.None<ReportSaid>(Ties ties) -> missing(ties);
            case Leaf.Full<ReportSaid>(ReportSaid page) -> {
                List<Map<String, Object>> items = page.against().stream()
                        .filter(pair -> pair.one().quote().mayPassOn()
                                && pair.other().quote().mayPassOn())
                        .map(form::compared)
                        .toList();
                Json json = new Json()
                        .put("report", page.report().name())
                        .put("url", masthead.address("/report/" + page.report().slug() + "/said"))
                        .list("items", items);
                yield Api.open(Shown.page(JSON, Json.text(json.tree()), page.ties()));
            }
        };
    }

    private static Page missing(Ties ties) {
        Page page = Api.missing(List.copyOf(ties.keys()));
        return ties.validUntil().map(page::until).orElse(page);
    }

    private Page listed(String path, Map<String, String> parameters, Json json, Quotations.Run run) {
        Optional<String> next =
                run.next().map(Cursor::cursor).map(cursor -> Api.next(masthead, path, parameters, cursor));
        json.list(
                        "items",
                        StatementForm.passedOn(run.told()).stream()
                                .map(form::listed)
                                .toList())
                .put("next", next);
        return Api.linked(Shown.page(JSON, Json.text(json.tree()), run.ties()), next);
    }

    /// The conditions of a question; empty when it names a topic or an outlet that is not there.
    private Optional<UnaryOperator<Wanted>> narrowed(StatementQuery query) {
        Optional<Subject> topic = query.topic().flatMap(about -> runs.about(about.kind(), about.slug()));
        Optional<Subject> outlet = query.outlet().flatMap(runs::from);
        boolean nowhere = query.topic().isPresent() && topic.isEmpty();
        if (nowhere || (query.outlet().isPresent() && outlet.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(all -> {
            Wanted wanted =
                    all.with(query.words()).between(query.from(), query.to()).of(query.kind());
            Wanted byPerson = query.person().map(wanted::by).orElse(wanted);
            Wanted inArticle = query.article().map(byPerson::in).orElse(byPerson);
            Wanted about = topic.map(subject -> narrowed(inArticle, subject)).orElse(inArticle);
            return outlet.map(subject -> narrowed(about, subject)).orElse(about);
        });
    }

    private static Wanted narrowed(Wanted wanted, Subject subject) {
        return switch (subject) {
            case Subject.About(var topic) -> wanted.under(topic.id());
            case Subject.From(var outlet, var standing) -> wanted.from(outlet.id());
            default -> wanted;
        };
    }
}
