package org.reprint.newsroom.doors.web.machine;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.reprint.newsroom.doors.web.machine.Feed.Author;

/// Atom (RFC 4287). The original stands as link "via", the licence as link "license" (RFC 4946); an entry
/// whose author nobody knows names its first outlet, for Atom wants an author.
final class AtomForm {

    private AtomForm() {}

    static String write(Feed feed) {
        com.rometools.rome.feed.atom.Feed atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        atom.setId(feed.self());
        atom.setTitle(feed.title());
        if (!feed.description().isEmpty()) {
            atom.setSubtitle(text(feed.description()));
        }
        atom.setUpdated(Date.from(feed.updated()));
        Generator generator = new Generator();
        generator.setValue("Reprint");
        atom.setGenerator(generator);
        atom.setAlternateLinks(List.of(link("alternate", feed.page(), "text/html")));
        atom.setOtherLinks(List.of(link("self", feed.self(), "application/atom+xml")));
        atom.setEntries(feed.items().stream().map(AtomForm::entry).toList());
        return Xml.text(atom);
    }

    private static Entry entry(Feed.Item article) {
        Entry entry = new Entry();
        entry.setId(article.id());
        entry.setTitle(article.title());
        entry.setPublished(Date.from(article.published()));
        entry.setUpdated(Date.from(article.updated()));
        entry.setAuthors(authors(article));
        if (!article.rights().isEmpty()) {
            entry.setRights(article.rights());
        }
        entry.setAlternateLinks(List.of(link("alternate", article.url(), "text/html")));
        List<Link> others = new ArrayList<>();
        article.original().ifPresent(original -> others.add(link("via", original.toString(), "text/html")));
        article.licence()
                .ifPresent(licence -> others.add(link("license", licence.uri().toString(), "text/html")));
        entry.setOtherLinks(others);
        entry.setCategories(
                article.categories().stream().map(AtomForm::category).toList());
        entry.setSummary(text(article.summary()));
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(article.html());
        entry.setContents(List.of(content));
        return entry;
    }

    private static List<SyndPerson> authors(Feed.Item article) {
        List<SyndPerson> people = new ArrayList<>();
        for (Author author : article.authors()) {
            Person person = new Person();
            person.setName(author.name());
            author.url().ifPresent(person::setUri);
            people.add(person);
        }
        if (people.isEmpty()) {
            Person outlet = new Person();
            outlet.setName(article.first());
            people.add(outlet);
        }
        return people;
    }

    private static Content text(String plain) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(plain);
        return content;
    }

    private static Category category(String name) {
        Category category = new Category();
        category.setTerm(name);
        return category;
    }

    private static Link link(String relation, String address, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }
}
