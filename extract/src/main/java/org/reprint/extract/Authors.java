package org.reprint.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Finds who wrote the article: by JSON-LD, then microdata, then links that say `rel=author`, then bylines, then metas;
/// people before organisations.
final class Authors {
    /// An element with more characters than this holds more than its byline, and other links than the author's.
    private static final int LONGEST_BYLINE = 300;

    /// The first so many sources say who wrote the article, the others only where a name stands.
    private static final int SURE = 7;

    private final PageScan scan;
    private final Optional<URI> base;
    private final List<TextBlock> blocks;
    private final int titleAt;
    private final Optional<String> site;

    Authors(PageScan scan, Optional<URI> base, List<TextBlock> blocks, int titleAt, Optional<String> site) {
        this.scan = scan;
        this.base = base;
        this.blocks = blocks;
        this.titleAt = titleAt;
        this.site = site;
    }

    List<Author> find() {
        var shown = new Bylines(base, blocks, titleAt);
        List<Supplier<List<Author>>> sources = List.of(
                this::linkedData,
                this::properties,
                shown::besideTitle,
                this::relations,
                shown::profiles,
                shown::pictured,
                shown::boxed,
                this::bylines,
                this::metas,
                shown::dated,
                shown::anywhere);
        List<Author> others = List.of();
        List<Author> outlet = List.of();
        for (int i = 0; i < sources.size(); i++) {
            var named = sources.get(i).get();
            // Who is named somewhere on the page is no better than the organisation that the page itself states.
            boolean better = others.isEmpty()
                    || (i < SURE && named.stream().map(Author::name).anyMatch(Names::isPersonal));
            var people = named.stream().filter(this::isPerson).toList();
            if (better && !people.isEmpty()) {
                return people.stream().map(this::complete).toList();
            }
            others = others.isEmpty() ? withoutSite(named) : others;
            outlet = outlet.isEmpty() ? named : outlet;
        }
        return others.isEmpty() ? outlet : others.stream().map(this::complete).toList();
    }

    /// Whether a name is a person's: not the site's, not an organisation's, not the short name of an account.
    private boolean isPerson(Author author) {
        return !isSite(author.name()) && !Names.isOrganisation(author.name()) && !Names.isAccount(author.name());
    }

    private List<Author> withoutSite(List<Author> named) {
        return named.stream().filter(author -> !isSite(author.name())).toList();
    }

    private boolean isSite(String name) {
        var letters = String.join("", Words.of(name));
        var own = String.join("", Words.of(site.orElse("")));
        return letters.equals(own) || name.toLowerCase(Locale.ROOT).equals("admin");
    }

    private List<Author> linkedData() {
        var found = new LinkedHashMap<String, Author>();
        for (var article : scan.articles()) {
            for (var item : article.get("author").each()) {
                var person = item.get("name").string().isEmpty()
                                && item.get("@id").string().isPresent()
                        ? Sites.referred(item.get("@id").string().get(), scan)
                        : item;
                var url = person.get("url").each().stream()
                        .findFirst()
                        .flatMap(Json::string)
                        .flatMap(u -> Addresses.resolve(base, u))
                        .filter(Addresses::isWeb);
                var bio = person.get("description").string().map(Titles::unescape);
                for (var text : texts(person)) {
                    var organisation = person.get("@type")
                            .string()
                            .filter("Organization"::equals)
                            .isPresent();
                    var names = organisation && Names.isName(text) ? List.of(text) : names(text);
                    names.forEach(name -> found.putIfAbsent(name, new Author(name, url, bio)));
                }
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        return List.copyOf(found.values());
    }

    private static List<String> texts(Json person) {
        var named = person instanceof Json.Str ? person : person.get("name");
        return named.each().stream()
                .flatMap(json -> json.string().stream())
                .map(Titles::unescape)
                .toList();
    }

    private static List<String> names(String text) {
        return Names.in(text);
    }

    private List<Author> properties() {
        var found = new LinkedHashMap<String, Author>();
        for (var element : scan.properties("author")) {
            if (element.normalName().equals("meta")) {
                continue;
            }
            var inner = element.select("[itemprop=name]");
            var text = inner.isEmpty() ? element.text() : inner.getFirst().text();
            add(text, element, found);
        }
        return List.copyOf(found.values());
    }

    private List<Author> relations() {
        var found = new LinkedHashMap<String, Author>();
        for (var link : scan.relations) {
            if (Words.split(link.attr("rel").toLowerCase(Locale.ROOT), ' ').contains("author") && !amongOthers(link)) {
                add(link.text(), link, found);
            }
        }
        return List.copyOf(found.values());
    }

    private List<Author> bylines() {
        var found = new LinkedHashMap<String, Author>();
        for (var element : scan.named("byline", "author", "writer")) {
            if (!found.isEmpty()) {
                break;
            }
            var text = apart(element);
            if (text.length() > 120 || amongOthers(element)) {
                continue;
            }
            var links = element.select("a").stream()
                    .filter(link -> !Names.in(link.text()).isEmpty())
                    .toList();
            if (links.isEmpty() || element.normalName().equals("a")) {
                add(text, element, found);
            } else {
                links.forEach(link -> add(link.text(), link, found));
            }
        }
        return List.copyOf(found.values());
    }

    /// The words of an element with a space between its parts, which are often only parted by style sheets.
    private static String apart(Element element) {
        var out = new StringBuilder();
        element.nodeStream(TextNode.class)
                .forEach(node -> out.append(node.getWholeText()).append(' '));
        return Spaces.collapse(out);
    }

    /// Within comments and lists of other articles, bylines are of others.
    static boolean amongOthers(Element element) {
        int level = 0;
        for (var at = element; at != null && level < 8; at = at.parent(), level++) {
            var names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
            if (names.contains("comment")
                    || names.contains("related")
                    || names.contains("sidebar")
                    || names.contains("recommend")
                    || names.contains("popular")
                    || at.normalName().equals("aside")
                    || names.contains("widget")
                    || names.contains("teaser")) {
                return true;
            }
        }
        return false;
    }

    private void add(String text, Element element, Map<String, Author> found) {
        add(text, element, base, found);
    }

    /// Adds the names of a byline, with the address that one of its links leads to.
    static void add(String text, Element element, Optional<URI> base, Map<String, Author> found) {
        var names = names(text);
        var links = element.select("a[href]");
        var link = links.stream()
                .filter(a -> names.contains(Spaces.collapse(a.text())))
                .findFirst()
                .or(() -> links.stream()
                        .filter(_ -> element.wholeText().length() < LONGEST_BYLINE)
                        .findFirst());
        var url = link.flatMap(a -> Addresses.resolve(base, a.attr("href")));
        names.forEach(name -> found.putIfAbsent(
                name,
                new Author(
                        name,
                        names.size() == 1 ? url.filter(u -> !"mailto".equals(u.getScheme())) : Optional.empty(),
                        Optional.empty())));
    }

    private List<Author> metas() {
        var found = new ArrayList<Author>();
        for (var name : List.of(
                "author",
                "article:author",
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "dcterms.creator",
                "citation_author",
                "byl",
                "cxenseparse:author",
                "article-author",
                "twitter:creator_name")) {
            for (var value : scan.metas(name)) {
                names(Titles.unescape(value)).forEach(n -> found.add(Author.named(n)));
            }
            if (!found.isEmpty()) {
                return found.stream().distinct().toList();
            }
        }
        return found;
    }

    /// Adds the address and the bio that another place of the page knows.
    private Author complete(Author author) {
        var url = author.url().or(() -> profile(author.name()));
        var bio = author.bio().or(() -> bio(author.name()));
        return new Author(author.name(), url, bio);
    }

    private Optional<URI> profile(String name) {
        for (var link : scan.relations) {
            if (link.attr("rel").contains("author")
                    && Spaces.collapse(link.text()).equals(name)) {
                return Addresses.resolve(base, link.attr("href"));
            }
        }
        return Optional.empty();
    }

    /// A block that begins with the author's name and says what the person is.
    private Optional<String> bio(String name) {
        for (var block : blocks) {
            if (block.words >= 6 && block.words < 200 && block.text.startsWith(name) && block.index > titleAt) {
                var rest = Words.of(block.text.substring(name.length()));
                if (!rest.isEmpty() && BIO.contains(rest.getFirst())) {
                    return Optional.of(block.text);
                }
            }
        }
        return Optional.empty();
    }

    private static final java.util.Set<String> BIO = java.util.Set.copyOf(Lexicon.everywhere("bio"));
}
