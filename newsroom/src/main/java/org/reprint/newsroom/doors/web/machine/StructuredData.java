package org.reprint.newsroom.doors.web.machine;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reprint.newsroom.deeds.press.Card;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.pages.FrontPage;
import org.reprint.newsroom.deeds.press.pages.ListingPage;
import org.reprint.newsroom.deeds.press.pages.Subject;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.picture.PictureUse;
import org.reprint.newsroom.words.topic.Topic;

/// JSON-LD after schema.org, true to provenance: the first outlet is the publisher, the copyright is whose
/// the source says it is, and we are no more than the `sdPublisher`, unless the work is our own.
public final class StructuredData {

    private final Masthead masthead;

    /// @param masthead of the house
    public StructuredData(Masthead masthead) {
        this.masthead = masthead;
    }

    /// An article's page.
    public SafeJson article(Printed printed) {
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(newsArticle(printed).tree());
        graph.add(crumbs(printed).tree());
        return graph(graph);
    }

    /// A listing's page.
    public SafeJson listing(ListingPage page) {
        Subject subject = page.subject();
        Json json = new Json()
                .put("@type", subject instanceof Subject.By ? "ProfilePage" : "CollectionPage")
                .put("@id", masthead.page(subject))
                .put("url", masthead.page(subject))
                .put("name", masthead.title(subject))
                .put("isPartOf", site())
                .put("mainEntity", subject instanceof Subject.By(Person person) ? person(person) : items(page.cards()));
        if (subject instanceof Subject.From(Outlet outlet, var standing)) {
            json.put("about", organization(outlet));
        }
        return graph(List.of(
                json.tree(),
                crumbs(List.of(new Crumb(heading(subject), masthead.page(subject))))
                        .tree()));
    }

    /// The front page.
    public SafeJson front(FrontPage page) {
        List<Card> cards = new ArrayList<>(page.lead().stream().toList());
        cards.addAll(page.secondary());
        cards.addAll(page.latest());
        Json json = site().put("description", masthead.tagline())
                .put("inLanguage", masthead.language())
                .put("publisher", ourselves())
                .put("mainEntity", items(cards));
        return graph(List.of(json.tree()));
    }

    private static SafeJson graph(List<Map<String, Object>> nodes) {
        return SafeJson.of(new Json()
                .put("@context", "https://schema.org")
                .put("@graph", nodes)
                .tree());
    }

    private Json newsArticle(Printed printed) {
        String url = masthead.address(printed.path());
        Credits credits = Credits.of(printed);
        boolean own = own(printed);
        return new Json()
                .put("@type", "NewsArticle")
                .put("@id", url + "#article")
                .put("url", url)
                .put("mainEntityOfPage", url)
                .put("headline", printed.title())
                .put("description", printed.deck())
                .put("inLanguage", printed.language().equals("und") ? "" : printed.language())
                .put(
                        "datePublished",
                        printed.originalDate()
                                .map(Object::toString)
                                .orElseGet(() -> printed.publishedAt().toString()))
                .put("dateModified", printed.changedAt().toString())
                .put("author", authors(printed))
                .put(
                        "publisher",
                        own ? ourselves() : organization(printed.original().outlet()))
                .put("isBasedOn", own ? Optional.empty() : credits.original().map(URI::toString))
                .put("copyrightHolder", holders(printed, credits.holders()))
                .put("copyrightYear", printed.dues().copyright().flatMap(c -> c.year()))
                .put("copyrightNotice", credits.copyright())
                .put("creditText", credits.credit())
                .put("license", credits.licence().map(l -> l.uri().toString()))
                .put("usageInfo", masthead.address("/terms"))
                .put("acquireLicensePage", acquire(printed))
                .put("sdPublisher", ourselves())
                .put("sdDatePublished", printed.publishedAt().toString())
                .put("isPartOf", partOf(printed))
                .put("about", topics(printed, Topic.Kind.REGION, "Place"))
                .put("articleSection", names(printed, Topic.Kind.THEME))
                .put("image", printed.lead().map(this::picture))
                .put("correction", corrections(printed));
    }

    /// Ours only when the work is: then no first outlet stands before us.
    private static boolean own(Printed printed) {
        return printed.basis() instanceof org.reprint.newsroom.words.rights.Basis.OwnWork;
    }

    private List<Map<String, Object>> authors(Printed printed) {
        if (!printed.authors().isEmpty()) {
            return printed.authors().stream().map(this::person).map(Json::tree).toList();
        }
        return printed.byline().stream()
                .map(name -> new Json().put("@type", "Person").put("name", name).tree())
                .toList();
    }

    private Json person(Person person) {
        return new Json()
                .put("@type", "Person")
                .put("@id", masthead.address("/author/" + person.slug()) + "#person")
                .put("name", person.name())
                .put("url", masthead.address("/author/" + person.slug()))
                .put("description", person.bio())
                .put("sameAs", person.url().map(URI::toString));
    }

    private static Json organization(Outlet outlet) {
        return new Json()
                .put("@type", "NewsMediaOrganization")
                .put("name", outlet.name())
                .put("url", outlet.url().map(URI::toString));
    }

    private Json ourselves() {
        return new Json()
                .put("@type", "NewsMediaOrganization")
                .put("@id", masthead.base() + "#us")
                .put("name", masthead.name())
                .put("url", masthead.base().toString());
    }

    private Json site() {
        return new Json()
                .put("@type", "WebSite")
                .put("@id", masthead.base() + "#site")
                .put("name", masthead.name())
                .put("url", masthead.base().toString());
    }

    /// A holder who is one of the authors is a person; whoever else is named, an organization.
    private static List<Map<String, Object>> holders(Printed printed, List<String> holders) {
        List<String> authors = Credits.authors(printed);
        return holders.stream()
                .map(name -> new Json()
                        .put("@type", authors.stream().anyMatch(name::equalsIgnoreCase) ? "Person" : "Organization")
                        .put("name", name)
                        .tree())
                .toList();
    }

    /// Where more than the terms allow is to be had: the holder's own page, else the original.
    private Optional<String> acquire(Printed printed) {
        if (own(printed)) {
            return Optional.of(masthead.address("/contact"));
        }
        return printed.contact()
                .filter(contact -> contact.startsWith("https://") || contact.startsWith("http://"))
                .or(() -> printed.original().url().map(URI::toString));
    }

    private List<Map<String, Object>> partOf(Printed printed) {
        List<Map<String, Object>> wholes = new ArrayList<>();
        wholes.add(site().tree());
        printed.topics().stream()
                .filter(topic -> topic.kind() == Topic.Kind.REPORT)
                .forEach(report -> wholes.add(new Json()
                        .put("@type", "CreativeWorkSeries")
                        .put("name", report.name())
                        .put("url", masthead.page(new Subject.About(report)))
                        .tree()));
        return wholes;
    }

    private List<Map<String, Object>> topics(Printed printed, Topic.Kind kind, String type) {
        return printed.topics().stream()
                .filter(topic -> topic.kind() == kind)
                .map(topic -> new Json()
                        .put("@type", type)
                        .put("name", topic.name())
                        .put("url", masthead.page(new Subject.About(topic)))
                        .tree())
                .toList();
    }

    private static List<String> names(Printed printed, Topic.Kind kind) {
        return printed.topics().stream()
                .filter(topic -> topic.kind() == kind)
                .map(Topic::name)
                .toList();
    }

    private Json picture(PictureUse use) {
        return new Json()
                .put("@type", "ImageObject")
                .put("url", masthead.address(use.address(use.width())))
                .put("width", use.width())
                .put("height", use.height())
                .put("caption", use.caption())
                .put("creditText", use.credit());
    }

    private static List<Map<String, Object>> corrections(Printed printed) {
        return printed.corrections().stream()
                .map(correction -> new Json()
                        .put("@type", "CorrectionComment")
                        .put("text", correction.note())
                        .put("datePublished", correction.at().toString())
                        .tree())
                .toList();
    }

    private Json items(List<Card> cards) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Card card : cards) {
            items.add(new Json()
                    .put("@type", "ListItem")
                    .put("position", items.size() + 1)
                    .put("url", masthead.address(card.path()))
                    .put("name", card.title())
                    .tree());
        }
        return new Json().put("@type", "ItemList").list("itemListElement", items);
    }

    private record Crumb(String name, String url) {}

    private Json crumbs(Printed printed) {
        List<Crumb> way = new ArrayList<>();
        printed.topics().stream()
                .findFirst()
                .ifPresent(topic -> way.add(new Crumb(topic.name(), masthead.page(new Subject.About(topic)))));
        way.add(new Crumb(printed.title(), masthead.address(printed.path())));
        return crumbs(way);
    }

    private Json crumbs(List<Crumb> way) {
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(crumb(1, new Crumb(masthead.name(), masthead.base().toString())));
        for (Crumb crumb : way) {
            items.add(crumb(items.size() + 1, crumb));
        }
        return new Json().put("@type", "BreadcrumbList").put("itemListElement", items);
    }

    private static Map<String, Object> crumb(int position, Crumb crumb) {
        return new Json()
                .put("@type", "ListItem")
                .put("position", position)
                .put("name", crumb.name())
                .put("item", crumb.url())
                .tree();
    }

    private static String heading(Subject subject) {
        return switch (subject) {
            case Subject.All all -> "Latest";
            case Subject.About(Topic topic) -> topic.name();
            case Subject.By(Person person) -> person.name();
            case Subject.From(Outlet outlet, var standing) -> outlet.name();
            case Subject.In(var month) -> month.toString();
        };
    }
}
