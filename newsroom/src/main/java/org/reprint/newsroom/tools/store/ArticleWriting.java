package org.reprint.newsroom.tools.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Content;
import org.reprint.newsroom.words.article.Fingerprint;
import org.reprint.newsroom.words.article.Provenance;
import org.reprint.newsroom.words.article.Publication;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.article.WebAddress;
import org.reprint.newsroom.words.link.CitedLink;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.topic.Topic;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Takes articles apart into their rows.
final class ArticleWriting {

    private static final int OPENING = 600;

    private final Sql sql;
    private final Notation notation;

    ArticleWriting(Sql sql, Notation notation) {
        this.sql = sql;
        this.notation = notation;
    }

    void article(Article article, Fingerprint print) {
        sql.write("file")
                .param("id", article.id().value())
                .param("slug", article.slug())
                .param("state", Rows.word(article.state()))
                .param("stateAt", since(article.state()))
                .param("reason", reason(article.state()))
                .param("revision", article.revision().id())
                .param("revisions", article.revision().number())
                .param("filedAt", article.filedAt().toEpochMilli())
                .param("ownTerms", notation.writeIfAny(article.ownTerms()))
                .param("claim", article.claim())
                .param("fingerprint", Rows.bytes(print))
                .update();
    }

    void revision(Revision revision) {
        Content content = revision.content();
        sql.write("add-revision")
                .param("id", revision.id())
                .param("article", revision.article().value())
                .param("number", revision.number())
                .param("at", revision.at().toEpochMilli())
                .param("kind", revision.kind().name())
                .param("note", revision.note())
                .param("previousHash", revision.previousHash())
                .param("hash", revision.hash())
                .param("title", content.title())
                .param("deck", content.deck())
                .param("language", content.language())
                .param("direction", content.direction().name())
                .param("byline", notation.write(content.byline()))
                .param("lead", notation.writeIfAny(content.lead()))
                .param("copyright", notation.writeIfAny(content.copyright()))
                .param("opening", opening(content.text()))
                .param("body", content.body().html())
                .param("text", content.text())
                .update();
        List<CitedLink> links = content.links();
        sql.writeAll(
                "add-link",
                placed(
                        links.size(),
                        place -> new MapSqlParameterSource("revision", revision.id())
                                .addValue("address", links.get(place).address().toString())
                                .addValue("words", links.get(place).words())
                                .addValue("sentence", links.get(place).sentence())));
    }

    void current(Revision revision, Fingerprint print) {
        sql.write("current")
                .param("article", revision.article().value())
                .param("revision", revision.id())
                .param("number", revision.number())
                .param("fingerprint", Rows.bytes(print))
                .update();
    }

    void pictures(ArticleId id, Content content) {
        sql.write("drop-picture-uses").param("article", id.value()).update();
        sql.writeAll(
                "add-picture-use",
                content.pictures().stream()
                        .map(sha256 -> new MapSqlParameterSource("sha256", sha256).addValue("article", id.value()))
                        .toList());
    }

    void print(ArticleId id, Fingerprint print) {
        sql.write("drop-bands").param("article", id.value()).update();
        sql.writeAll(
                "add-band",
                print.bands().stream()
                        .map(band -> new MapSqlParameterSource("band", band).addValue("article", id.value()))
                        .toList());
    }

    void chain(ArticleId id, Provenance provenance) {
        sql.write("drop-publications").param("article", id.value()).update();
        sql.write("drop-addresses").param("article", id.value()).update();
        List<Publication> chain = provenance.chain();
        sql.writeAll(
                "add-publication",
                placed(
                        chain.size(),
                        place -> new MapSqlParameterSource("article", id.value())
                                .addValue("role", chain.get(place).role().name())
                                .addValue("outlet", chain.get(place).outlet().id())
                                .addValue("url", Rows.text(chain.get(place).url()))
                                .addValue("day", Rows.text(chain.get(place).date()))
                                .addValue("capture", chain.get(place).capture().orElse(null))));
        sql.writeAll(
                "add-address",
                chain.stream()
                        .flatMap(station -> station.url().stream())
                        .map(url -> new MapSqlParameterSource("key", new WebAddress(url).key())
                                .addValue("article", id.value()))
                        .toList());
    }

    void authors(ArticleId id, List<Long> people) {
        sql.writeAll(
                "add-author",
                placed(
                        people.size(),
                        place -> new MapSqlParameterSource("article", id.value())
                                .addValue("person", people.get(place))));
    }

    void topics(ArticleId id, List<Topic> topics) {
        sql.write("drop-topics").param("article", id.value()).update();
        sql.writeAll(
                "add-topic",
                placed(
                        topics.size(),
                        place -> new MapSqlParameterSource("article", id.value())
                                .addValue("topic", topics.get(place).id())));
    }

    int state(ArticleId id, Article.State state) {
        return sql.write("state")
                .param("article", id.value())
                .param("state", Rows.word(state))
                .param("stateAt", since(state))
                .param("reason", reason(state))
                .update();
    }

    int terms(ArticleId id, Optional<Terms> terms) {
        return sql.write("terms")
                .param("article", id.value())
                .param("terms", notation.writeIfAny(terms))
                .update();
    }

    private static List<MapSqlParameterSource> placed(int size, IntFunction<MapSqlParameterSource> row) {
        List<MapSqlParameterSource> rows = new ArrayList<>(size);
        for (int place = 0; place < size; place++) {
            rows.add(row.apply(place).addValue("place", place));
        }
        return rows;
    }

    /// The first characters of a text, cut between them and never inside one.
    private static String opening(String text) {
        if (text.length() <= OPENING) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(OPENING - 1)) ? OPENING - 1 : OPENING);
    }

    private static @Nullable Long since(Article.State state) {
        return switch (state) {
            case Article.Filed filed -> null;
            case Article.Published published -> published.at().toEpochMilli();
            case Article.Withdrawn withdrawn -> withdrawn.at().toEpochMilli();
        };
    }

    private static @Nullable String reason(Article.State state) {
        return switch (state) {
            case Article.Withdrawn withdrawn -> withdrawn.reason();
            case Article.Filed filed -> null;
            case Article.Published published -> null;
        };
    }
}
