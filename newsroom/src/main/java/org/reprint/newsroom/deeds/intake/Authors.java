package org.reprint.newsroom.deeds.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.article.Draft;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.People;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Slug;

/// Knows authors again by name, and makes those who are new. The same name is the same author: a byline is all that a
/// page gives, and an editor can tell two apart later.
public final class Authors {

    private static final String NAMELESS = "author";

    private final People people;
    private final Ids ids;

    /// @param people the authors on file
    public Authors(People people, Ids ids) {
        this.people = people;
        this.ids = ids;
    }

    /// The authors of a draft in the byline's order; call it inside a transaction.
    List<Person> of(Draft draft) {
        List<Person> byline = new ArrayList<>();
        for (Draft.Author author : draft.authors()) {
            Person person =
                    people.byName(author.name()).map(p -> better(p, author)).orElseGet(() -> fresh(author));
            people.keep(person);
            if (!byline.contains(person)) {
                byline.add(person);
            }
        }
        return byline;
    }

    private static Person better(Person known, Draft.Author author) {
        String bio = known.bio().isEmpty() ? author.bio() : known.bio();
        return new Person(
                known.id(), known.name(), known.slug(), bio, known.url().or(author::url));
    }

    private Person fresh(Draft.Author author) {
        long id = ids.next();
        String words = Slug.of(author.name());
        String slug = words.isEmpty() ? NAMELESS : words;
        Optional<Person> sameSlug = people.bySlug(slug);
        String own = sameSlug.isPresent() ? slug + "-" + Long.toString(id, 36) : slug;
        return new Person(id, author.name(), own, author.bio(), author.url());
    }
}
