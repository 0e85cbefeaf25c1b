package org.reprint.newsroom.deeds.press;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles.Head;
import org.reprint.newsroom.words.article.Content.Direction;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.picture.PictureUse;
import org.reprint.newsroom.words.rights.Basis;

/// An article that may stand in a list. Only the [Gate] makes one. Every text is plain.
public final class Card implements Listed {

    private final Head head;
    private final Form form;
    private final boolean pictures;
    private final Instant publishedAt;
    private final Optional<Instant> validUntil;

    Card(Head head, Form form, boolean pictures, Instant publishedAt, Optional<Instant> validUntil) {
        this.head = head;
        this.form = form;
        this.pictures = pictures;
        this.publishedAt = publishedAt;
        this.validUntil = validUntil;
    }

    /// The page of an article's corrections stands beside its slug and takes that word.
    static String path(ArticleId id, String slug) {
        return "/articles/" + id.code() + (slug.isEmpty() || slug.equals("revisions") ? "" : "/" + slug);
    }

    /// Its name in the house.
    public ArticleId id() {
        return head.id();
    }

    /// Where it stands on the site, see [Printed#path()].
    public String path() {
        return path(head.id(), head.slug());
    }

    /// How much of it its page shows.
    public Form form() {
        return form;
    }

    /// The headline.
    public String title() {
        return head.title();
    }

    /// The line under it, may be empty.
    public String deck() {
        return head.deck();
    }

    /// The first lines of its text, at most 600 characters, may be empty.
    public String opening() {
        return head.opening();
    }

    /// BCP 47, `und` when unknown.
    public String language() {
        return head.language();
    }

    /// The direction of its script.
    public Direction direction() {
        return head.direction();
    }

    /// The picture at its head, when there is one and pictures may be shown.
    public Optional<PictureUse> lead() {
        return pictures ? head.lead() : Optional.empty();
    }

    /// In the byline's order.
    public List<Person> authors() {
        return head.authors().stream().map(Web::only).toList();
    }

    /// Who published it first.
    public Outlet first() {
        return Web.only(head.first());
    }

    /// Where it stands there, when known.
    public Optional<URI> firstUrl() {
        return Web.only(head.firstUrl());
    }

    /// The day it first appeared, when known.
    public Optional<LocalDate> firstDate() {
        return head.firstDate();
    }

    /// Whether it is our own work, first published here.
    public boolean ownWork() {
        return head.terms().basis() instanceof Basis.OwnWork;
    }

    /// Whether search engines are told of our page: not when they are told the original's, or none.
    public boolean ours() {
        return ownWork()
                || switch (head.terms().rules().canonical()) {
                    case OURSELVES -> true;
                    case ORIGINAL -> firstUrl().isEmpty();
                    case NOINDEX -> false;
                };
    }

    /// When we published it.
    public Instant publishedAt() {
        return publishedAt;
    }

    /// When this stops being true by itself, if it does.
    public Optional<Instant> validUntil() {
        return validUntil;
    }
}
