package org.reprint.newsroom.doors.web.machine;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.reprint.newsroom.deeds.press.Form;
import org.reprint.newsroom.deeds.press.Leave;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.pages.Subject;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.picture.PictureUse;
import org.reprint.newsroom.words.topic.Topic;

/// The API's own form of articles, authors, outlets and topics, as the OpenAPI document describes it.
final class ArticleForm {

    private final Masthead masthead;

    ArticleForm(Masthead masthead) {
        this.masthead = masthead;
    }

    Map<String, Object> article(Printed printed) {
        return new Json()
                .put("id", printed.id().code())
                .put("url", masthead.address(printed.path()))
                .put("title", printed.title())
                .put("deck", printed.deck())
                .put("language", printed.language())
                .put("direction", printed.direction().name().toLowerCase(java.util.Locale.ROOT))
                .put("published_at", printed.publishedAt().toString())
                .put("changed_at", printed.changedAt().toString())
                .list("byline", Credits.authors(printed))
                .list("authors", printed.authors().stream().map(this::author).toList())
                .list("topics", printed.topics().stream().map(this::topic).toList())
                .list("chain", printed.chain().stream().map(this::station).toList())
                .put("whole", printed.form() == Form.WHOLE && printed.mayPassOn())
                .put("body_html", printed.bodyToPassOn().html())
                .put("picture", printed.leadToPassOn().map(this::picture))
                .put("rights", rights(printed))
                .list("corrections", corrections(printed))
                .tree();
    }

    Map<String, Object> author(Person person) {
        return new Json()
                .put("slug", person.slug())
                .put("name", person.name())
                .put("bio", person.bio())
                .put("url", masthead.address("/author/" + person.slug()))
                .put("profile", person.url().map(URI::toString))
                .tree();
    }

    Map<String, Object> topic(Topic topic) {
        return new Json()
                .put("kind", topic.kind().word())
                .put("slug", topic.slug())
                .put("code", topic.code())
                .put("name", topic.name())
                .put("url", masthead.page(new Subject.About(topic)))
                .tree();
    }

    Map<String, Object> outlet(Outlet outlet) {
        return new Json()
                .put("host", outlet.host())
                .put("name", outlet.name())
                .put("url", masthead.address("/outlet/" + outlet.host()))
                .put("home", outlet.url().map(URI::toString))
                .tree();
    }

    private Map<String, Object> station(Publication station) {
        return new Json()
                .put("role", station.role().name().toLowerCase(java.util.Locale.ROOT))
                .put("outlet", outlet(station.outlet()))
                .put("url", station.url().map(URI::toString))
                .put("date", station.date().map(Object::toString))
                .tree();
    }

    private Json picture(PictureUse use) {
        return new Json()
                .put("url", masthead.address(use.address(use.width())))
                .put("width", use.width())
                .put("height", use.height())
                .put("alt", use.alt())
                .put("caption", use.caption())
                .put("credit", use.credit());
    }

    private static Json rights(Printed printed) {
        Credits credits = Credits.of(printed);
        Json may = new Json();
        for (Leave leave : printed.leaves()) {
            may.put(word(leave.use().name()), word(leave.answer().name()));
        }
        return new Json()
                .put("copyright", credits.copyright())
                .list("holders", credits.holders())
                .put("credit", credits.credit())
                .put("link", credits.original().map(URI::toString))
                .put(
                        "license",
                        credits.licence()
                                .map(licence -> new Json()
                                        .put("name", licence.name())
                                        .put("url", licence.uri().toString())))
                .put("claim", printed.claim())
                .put("contact", printed.contact())
                .put("may", may);
    }

    private static List<Map<String, Object>> corrections(Printed printed) {
        return printed.corrections().stream()
                .map(correction -> new Json()
                        .put("at", correction.at().toString())
                        .put("note", correction.note())
                        .tree())
                .toList();
    }

    private static String word(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }
}
