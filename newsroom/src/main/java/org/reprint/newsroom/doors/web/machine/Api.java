package org.reprint.newsroom.doors.web.machine;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.pages.ArticlePage;
import org.reprint.newsroom.deeds.press.pages.Counted;
import org.reprint.newsroom.deeds.press.pages.OutletIndex;
import org.reprint.newsroom.deeds.press.pages.Press;
import org.reprint.newsroom.deeds.press.pages.Quotations;
import org.reprint.newsroom.deeds.press.pages.Run;
import org.reprint.newsroom.deeds.press.pages.Runs;
import org.reprint.newsroom.deeds.press.pages.Ties;
import org.reprint.newsroom.deeds.press.pages.TopicIndex;
import org.reprint.newsroom.doors.web.Page;
import org.reprint.newsroom.doors.web.machine.Query.Unreadable;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.topic.Topic;

/// The read API, version 1: JSON of our own or ninjs 3.1; lists go on by cursor, with `next` in the body and
/// `Link: rel="next"` (RFC 8288) in the head; errors are problem details (RFC 9457). Open to every origin.
public final class Api {

    private static final String JSON = "application/json";
    private static final List<String> OF_ARTICLES =
            List.of("after", "author", "format", "language", "limit", "outlet", "since", "topic");

    private final Press press;
    private final Runs runs;
    private final Masthead masthead;
    private final ArticleForm form;
    private final Ninjs ninjs;
    private final Search search;
    private final Quotations quotations;
    private final StatementForm statements;

    /// @param press for the vocabularies and the outlets
    /// @param runs for articles and authors
    /// @param quotations for what is said in them
    public Api(Press press, Runs runs, Quotations quotations, Masthead masthead) {
        this.press = press;
        this.runs = runs;
        this.masthead = masthead;
        this.form = new ArticleForm(masthead);
        this.ninjs = new Ninjs(masthead);
        this.search = new Search(runs);
        this.quotations = quotations;
        this.statements = new StatementForm(masthead);
    }

    /// The query parameters that a list of articles depends on.
    public static String[] parametersOfArticles() {
        return OF_ARTICLES.toArray(String[]::new);
    }

    /// Articles, newest first.
    ///
    /// @param parameters `topic`, `author`, `outlet`, `language`, `since`, `after`, `limit`, `format`
    public Page articles(Map<String, String> parameters) {
        try {
            Query query = Query.of(parameters);
            Run<Printed> run = search.find(query);
            List<Map<String, Object>> items = run.items().stream()
                    .map(printed -> query.ninjs() ? ninjs.article(printed) : form.article(printed))
                    .toList();
            Optional<String> next =
                    run.next().map(entry -> next(masthead, "/api/v1/articles", parameters, entry.cursor()));
            Json json = new Json().list("items", items).put("next", next);
            return linked(Shown.page(query.ninjs() ? Ninjs.TYPE : JSON, Json.text(json.tree()), run.ties()), next);
        } catch (Unreadable unreadable) {
            return bad(unreadable);
        }
    }

    /// One article.
    ///
    /// @param code its id as in addresses, untrusted
    /// @param parameters `format`
    public Page article(String code, Map<String, String> parameters) {
        try {
            boolean wantsNinjs = Query.ninjs(parameters);
            Optional<ArticleId> id = ArticleId.parse(code);
            if (id.isEmpty()) {
                return missing(List.of(ListKey.site()));
            }
            Run<Printed> run = runs.article(id.get());
            if (run.items().isEmpty()) {
                return notShown(press, id.get(), run.ties());
            }
            Printed printed = run.items().getFirst();
            if (wantsNinjs) {
                return open(Shown.page(Ninjs.TYPE, Json.text(ninjs.article(printed)), run.ties()));
            }
            Quotations.Run said = quotations.of(printed.id());
            Map<String, Object> tree = form.article(printed);
            tree.put(
                    "statements",
                    StatementForm.passedOn(said.told()).stream()
                            .map(statements::inArticle)
                            .toList());
            return open(Shown.page(JSON, Json.text(tree), run.ties().and(said.ties())));
        } catch (Unreadable unreadable) {
            return bad(unreadable);
        }
    }

    /// The terms of the three vocabularies under which something is published.
    public Page topics() {
        TopicIndex index = press.topics();
        List<Map<String, Object>> items = new ArrayList<>();
        Stream.of(index.regions(), index.themes(), index.reports())
                .flatMap(List::stream)
                .forEach(counted -> items.add(topic(counted)));
        return open(Shown.page(JSON, Json.text(new Json().list("items", items).tree()), index.ties()));
    }

    /// Authors of whom something is published, by name.
    ///
    /// @param parameters `after`, a slug, and `limit`
    public Page authors(Map<String, String> parameters) {
        try {
            Optional<String> after =
                    Optional.ofNullable(parameters.get("after")).filter(slug -> !slug.isEmpty());
            Runs.Authors run = runs.authors(after, Query.limit(parameters));
            Optional<String> next = run.next().map(slug -> next(masthead, "/api/v1/authors", parameters, slug));
            Json json = new Json()
                    .list("items", run.people().stream().map(form::author).toList())
                    .put("next", next);
            return linked(Shown.page(JSON, Json.text(json.tree()), run.ties()), next);
        } catch (Unreadable unreadable) {
            return bad(unreadable);
        }
    }

    /// The outlets from which something is published.
    public Page outlets() {
        OutletIndex index = press.outlets();
        List<Map<String, Object>> items = index.outlets().stream()
                .map(counted -> with(form.outlet(counted.what().outlet()), counted.count()))
                .toList();
        return open(Shown.page(JSON, Json.text(new Json().list("items", items).tree()), index.ties()));
    }

    /// The answer for an address of the API where nothing is.
    public static Page missing(List<ListKey> shows) {
        return Problem.page(
                404, "Not found", "There is nothing here; /api/v1 says what there is and how to ask.", shows);
    }

    /// The answer where an article would stand that may not be shown: 410 and why for a withdrawn one, else 404.
    ///
    /// @param ties what its absence hangs on
    static Page notShown(Press press, ArticleId id, Ties ties) {
        List<ListKey> shows = List.copyOf(ties.keys());
        Page page = press.article(id) instanceof ArticlePage.Withdrawn gone
                ? Problem.page(
                        410, "Withdrawn", "We withdrew this article on " + gone.at() + ": " + gone.reason(), shows)
                : missing(shows);
        return ties.validUntil().map(page::until).orElse(page);
    }

    /// The same page, for scripts of every origin.
    static Page open(Page page) {
        return page.with("Access-Control-Allow-Origin", "*")
                .with("Access-Control-Expose-Headers", "Link, ETag")
                .with(Shown.READERS, "cross-origin");
    }

    /// The same page with the address of the next run.
    static Page linked(Page page, Optional<String> next) {
        Page open = open(page);
        return next.map(address -> open.with("Link", "<" + address + ">; rel=\"next\""))
                .orElse(open);
    }

    /// The address of the next run of a list.
    static String next(Masthead masthead, String path, Map<String, String> parameters, String cursor) {
        Map<String, String> onward = new TreeMap<>(parameters);
        onward.put("after", cursor);
        StringBuilder query = new StringBuilder();
        onward.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return masthead.address(path) + query;
    }

    private Map<String, Object> topic(Counted<Topic> counted) {
        return with(form.topic(counted.what()), counted.count());
    }

    private static Map<String, Object> with(Map<String, Object> item, long count) {
        item.put("articles", count);
        return item;
    }

    /// The answer to a question that cannot be read.
    static Page bad(Unreadable unreadable) {
        return Problem.page(400, "Bad request", unreadable.sentence(), List.of(ListKey.site()));
    }
}
