package org.reprint.newsroom.words.statement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.article.ArticleId;

/// Port: the statements on file. Every method works inside the caller's transaction. What it changes in a
/// public article is noted in the log of changes: [org.reprint.newsroom.words.press.ListKey#article], the
/// key of every speaker touched and of the statements of every topic the article is filed under.
public interface Statements {

    /// Files or replaces statements of one article, and notes which of its revisions was heard.
    ///
    /// @param all those that are new, moved or gone; others stay as they are
    void file(ArticleId article, long revision, Collection<Statement> all);

    /// Replaces one statement by an editor's word, and keeps that word.
    void decide(Statement after, Deed deed);

    /// What editors did with a statement, oldest first.
    List<Deed> deeds(StatementId id);

    /// A statement, also one that is gone; or empty.
    Optional<Statement> find(StatementId id);

    /// Statements in the order of `ids`; unknown ids are left out.
    List<Statement> find(List<StatementId> ids);

    /// The statements that stand in an article's current revision, whatever their mark, in the order of
    /// the text.
    List<Statement> of(ArticleId article);

    /// The same, with those that are gone.
    List<Statement> everOf(ArticleId article);

    /// A run of the statements that stand in articles, newest first.
    ///
    /// @param after where to go on, when given
    /// @param limit at least 1
    List<Statement> page(Wanted wanted, Optional<Cursor> after, int limit);

    /// Statements of other articles that may be the same quotation as this one: most of them those that
    /// share the most of its rare words, the rest the oldest among those that share many, for the first
    /// printing may be a short one. The most alike first. Takes bounded time, however common the words.
    ///
    /// @param seen who asks
    /// @param limit at least 1
    List<Statement> alike(Statement statement, Seen seen, int limit);

    /// A stretch of the articles on file, newest first.
    ///
    /// @param before those with a lesser id alone
    /// @param limit articles looked at, at least 1
    Stretch unheard(long before, int limit);

    /// How far articles of before the finder were listened to: all with this id or a greater one;
    /// [Long#MAX_VALUE] when nobody has begun, 0 when nothing is left.
    long listened();

    /// Keeps how far it came.
    void listened(long below);

    /// A stretch of articles.
    ///
    /// @param articles those whose current revision nobody has listened to yet, newest first
    /// @param below the least id looked at; 0 when there is none further down
    record Stretch(List<ArticleId> articles, long below) {
        public Stretch {
            articles = List.copyOf(articles);
        }
    }

    /// Who asks.
    sealed interface Seen {}

    /// An editor: every statement.
    ///
    /// @param mark only those with this mark ([Mark#word()]), when given
    record ByEditor(Optional<String> mark) implements Seen {}

    /// A reader: those of published articles that an editor confirmed or corrected, or that are speech and
    /// were found with at least this confidence. What the article's terms allow is for the gate to say.
    ///
    /// @param least 0 to 1
    record ByReader(double least) implements Seen {}

    /// Which statements are wanted; what is empty does not matter.
    ///
    /// @param speaker by this one or anybody merged with them
    /// @param topic the id of a region, theme or report under which the article is filed
    /// @param outlet the id of the outlet that published the article first
    /// @param words all of these stand in the statement, compared without case and marks; may be empty
    /// @param from said at or after
    /// @param to said before
    record Wanted(
            Seen seen,
            Optional<Long> speaker,
            Optional<Long> topic,
            Optional<Long> outlet,
            Optional<ArticleId> article,
            String words,
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<Saying.Kind> kind) {

        /// Everything that somebody may see.
        public static Wanted all(Seen seen) {
            return new Wanted(
                    seen,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /// The same by one speaker alone.
        public Wanted by(long one) {
            return new Wanted(seen, Optional.of(one), topic, outlet, article, words, from, to, kind);
        }

        /// The same in one report, region or theme alone.
        public Wanted under(long one) {
            return new Wanted(seen, speaker, Optional.of(one), outlet, article, words, from, to, kind);
        }

        /// The same from one outlet alone.
        public Wanted from(long one) {
            return new Wanted(seen, speaker, topic, Optional.of(one), article, words, from, to, kind);
        }

        /// The same in one article alone.
        public Wanted in(ArticleId one) {
            return new Wanted(seen, speaker, topic, outlet, Optional.of(one), words, from, to, kind);
        }

        /// The same with these words alone.
        public Wanted with(String these) {
            return new Wanted(seen, speaker, topic, outlet, article, these, from, to, kind);
        }

        /// The same in a stretch of time alone.
        public Wanted between(Optional<Instant> start, Optional<Instant> end) {
            return new Wanted(seen, speaker, topic, outlet, article, words, start, end, kind);
        }

        /// The same of one kind alone.
        public Wanted of(Optional<Saying.Kind> one) {
            return new Wanted(seen, speaker, topic, outlet, article, words, from, to, one);
        }
    }

    /// One place in a list of statements.
    record Cursor(Instant at, StatementId id) {

        /// Behind this statement.
        public static Cursor behind(Statement statement) {
            return new Cursor(statement.saidAt(), statement.id());
        }

        /// As it stands in an address: two numbers, base 36, joined by `~`; the first may be negative.
        public String cursor() {
            return Long.toString(at.toEpochMilli(), 36) + "~" + id.code();
        }

        /// Reads a [#cursor()], or empty when it is none.
        public static Optional<Cursor> parse(String cursor) {
            String[] parts = cursor.split("~", -1);
            if (parts.length != 2) {
                return Optional.empty();
            }
            try {
                Instant at = Instant.ofEpochMilli(Long.parseLong(parts[0], 36));
                return StatementId.parse(parts[1]).map(id -> new Cursor(at, id));
            } catch (NumberFormatException notOne) {
                return Optional.empty();
            }
        }
    }

    /// What an editor did with a statement.
    ///
    /// @param id see [org.reprint.newsroom.words.article.Ids]
    /// @param by who
    /// @param word `confirmed`, `corrected`, `rejected`, or [#UNDONE]
    /// @param note for other editors, may be empty
    /// @param before how the statement was until then; empty for deeds of before this was kept
    record Deed(long id, Instant at, String by, String word, String note, Optional<Before> before) {

        /// The word for taking an earlier deed back.
        public static final String UNDONE = "undone";
    }

    /// What was held of a statement until an editor decided otherwise.
    record Before(Saying saying, Mark mark) {}
}
