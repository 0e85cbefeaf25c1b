package org.reprint.newsroom.deeds.press;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.statement.Mark;
import org.reprint.newsroom.words.statement.Place;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.StatementId;

/// A statement that may be shown. Only the [Gate] makes one. Every text is plain; the evidence is `http` or
/// `https`.
public final class Quote {

    private final Printed article;
    private final Statement statement;
    private final boolean passOn;

    Quote(Printed article, Statement statement, boolean passOn) {
        this.article = article;
        this.statement = statement;
        this.passOn = passOn;
    }

    /// Its name in the house.
    public StatementId id() {
        return statement.id();
    }

    /// The article it stands in.
    public Printed article() {
        return article;
    }

    /// What was said; its sentence and place may be shown too.
    public Saying saying() {
        return statement.saying();
    }

    /// Where it stands in the article's body ([org.reprint.newsroom.words.article.SafeHtml#text()]). In an
    /// excerpt the offsets do not hold, and what stands before and behind is left out.
    public Place place() {
        Place place = saying().place();
        return article.form() == Form.WHOLE ? place : new Place(place.spans(), "", place.exact(), "");
    }

    /// The link that the claim rests on.
    public Optional<URI> evidence() {
        return Web.only(saying().evidence());
    }

    /// What an editor holds of it; readers are told when nobody has looked at it.
    public Mark mark() {
        return statement.mark();
    }

    /// The time by which lists sort it, see [Statement#saidAt()].
    public Instant saidAt() {
        return statement.saidAt();
    }

    /// The whole statement as it is on file, for comparing it with others.
    public Statement statement() {
        return statement;
    }

    /// Whether others may have it from us, in feeds and through the API.
    public boolean mayPassOn() {
        return passOn;
    }

    /// Whose words they are, as the text names them.
    public List<Saying.Voice> voices() {
        return saying().voices();
    }
}
