package org.reprint.newsroom.tools.store;

import java.net.URI;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.article.Content.Direction;
import org.reprint.newsroom.words.article.Fingerprint;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.article.SafeHtml;
import org.reprint.newsroom.words.link.CitedLink;
import org.reprint.newsroom.words.topic.Topic;

/// How rows become the newsroom's records.
final class Rows {

    private final Notation notation;

    Rows(Notation notation) {
        this.notation = notation;
    }

    Outlet outlet(ResultSet rs) throws SQLException {
        return new Outlet(
                rs.getLong("outlet_id"),
                rs.getString("host"),
                rs.getString("outlet_name"),
                uri(rs, "outlet_url"),
                notation.terms(rs.getString("outlet_terms")));
    }

    Person person(ResultSet rs) throws SQLException {
        return new Person(
                rs.getLong("id"), rs.getString("name"), rs.getString("slug"), rs.getString("bio"), uri(rs, "url"));
    }

    Topic topic(ResultSet rs) throws SQLException {
        return new Topic(
                rs.getLong("id"),
                Topic.Kind.valueOf(rs.getString("kind")),
                rs.getString("code"),
                rs.getString("name"),
                rs.getString("slug"));
    }

    CitedLink link(ResultSet rs) throws SQLException {
        return new CitedLink(URI.create(rs.getString("address")), rs.getString("words"), rs.getString("sentence"));
    }

    Article.State state(ResultSet rs) throws SQLException {
        String word = rs.getString("state");
        Instant at = Instant.ofEpochMilli(rs.getLong("state_at"));
        return switch (word) {
            case "filed" -> new Article.Filed();
            case "published" -> new Article.Published(at);
            case "withdrawn" -> new Article.Withdrawn(at, rs.getString("reason"));
            default -> throw new SQLException("The store holds an article in the unknown state " + word + ".");
        };
    }

    /// A revision without its links, which stand in rows of their own.
    ///
    /// The body passes the one gate again: whoever could write into the database cannot write into a page.
    Revision revision(ResultSet rs, java.util.List<CitedLink> links) throws SQLException {
        Content content = new Content(
                rs.getString("title"),
                rs.getString("deck"),
                notation.strings(rs.getString("byline")),
                rs.getString("language"),
                Direction.valueOf(rs.getString("direction")),
                SafeHtml.of(rs.getString("body")),
                rs.getString("body_text"),
                notation.picture(rs.getString("lead_picture")),
                notation.copyright(rs.getString("copyright")),
                links);
        return new Revision(
                rs.getLong("revision_id"),
                new ArticleId(rs.getLong("article_id")),
                rs.getInt("number"),
                Instant.ofEpochMilli(rs.getLong("made_at")),
                Revision.Kind.valueOf(rs.getString("kind")),
                rs.getString("note"),
                content,
                rs.getString("previous_hash"),
                rs.getString("hash"));
    }

    static Optional<URI> uri(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getString(column)).map(URI::create);
    }

    static Optional<LocalDate> day(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getString(column)).map(LocalDate::parse);
    }

    static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    static String word(Article.State state) {
        return switch (state) {
            case Article.Filed filed -> "filed";
            case Article.Published published -> "published";
            case Article.Withdrawn withdrawn -> "withdrawn";
        };
    }

    static byte[] bytes(Fingerprint print) {
        ByteBuffer bytes = ByteBuffer.allocate(print.minima().length * Integer.BYTES);
        bytes.asIntBuffer().put(print.minima());
        return bytes.array();
    }

    static Fingerprint print(byte[] bytes) {
        int[] minima = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(minima);
        return new Fingerprint(minima);
    }
}
