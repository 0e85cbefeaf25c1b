package org.reprint.newsroom.words.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.topic.Topic;

/// Port: the articles on file. Every method works inside the caller's transaction ([Transactions]).
public interface Articles {

    /// Files a new article with its first revision, provenance, authors, topics and links.
    ///
    /// @param print of its text, for finding it when it comes again
    void file(Article article, Fingerprint print);

    /// A whole article, or empty.
    Optional<Article> find(ArticleId id);

    /// Whole articles in the order of `ids`; unknown ids are left out.
    List<Article> find(List<ArticleId> ids);

    /// The heads of articles, in the order of `ids`; unknown ids are left out.
    List<Head> heads(Collection<ArticleId> ids);

    /// The article that has this address anywhere in its provenance, compared by [WebAddress#key()].
    Optional<ArticleId> byAddress(WebAddress address);

    /// Articles whose print shares at least one band with this one, at most 50.
    List<Candidate> alike(Fingerprint print);

    /// Articles whose current revision has this picture, newest first, at most 50.
    ///
    /// @param picture its SHA-256
    List<ArticleId> showing(String picture);

    /// Adds a revision and makes it the current one.
    ///
    /// @param print of the new text
    void revise(Revision revision, Fingerprint print);

    /// All revisions, oldest first.
    List<Revision> revisions(ArticleId id);

    /// Replaces the chain (a way was added or a station became known better).
    void chain(ArticleId id, Provenance provenance);

    /// Replaces the state, and the listings that follow from it.
    void state(ArticleId id, Article.State state);

    /// Replaces the topics, and the listings that follow from them.
    void topics(ArticleId id, List<Topic> topics);

    /// Sets or lifts the article's own terms.
    void terms(ArticleId id, Optional<Terms> terms);

    /// Published articles that an outlet published first and that follow its terms, oldest first.
    ///
    /// @param outlet its id
    List<ArticleId> under(long outlet);

    /// Ids in order of filing, newest first, for the command line and for export.
    ///
    /// @param state `filed`, `published`, `withdrawn`, or empty for all
    /// @param before only those older than this, when given
    /// @param limit at least 1
    List<ArticleId> list(Optional<String> state, Optional<ArticleId> before, int limit);

    /// The corrections of all articles that are or were public, newest first.
    ///
    /// @param before only corrections older than this one's id, when given
    List<Revision> corrections(Optional<Long> before, int limit);

    /// An article found by its fingerprint.
    record Candidate(ArticleId id, Fingerprint print) {}

    /// What lists show of an article: everything but its body, links and history.
    ///
    /// @param edited whether it has more than one revision
    /// @param state where it stands
    /// @param opening the first lines of its text, at most 600 characters, for lists where no deck is
    record Head(
            ArticleId id,
            String slug,
            Article.State state,
            String title,
            String deck,
            String language,
            Content.Direction direction,
            Optional<org.reprint.newsroom.words.picture.PictureUse> lead,
            List<Person> authors,
            Outlet first,
            Optional<URI> firstUrl,
            Optional<LocalDate> firstDate,
            Optional<Terms> ownTerms,
            boolean edited,
            String opening) {

        /// The terms it is held under.
        public Terms terms() {
            return ownTerms.or(first::terms).orElseGet(Terms::unknown);
        }
    }
}
