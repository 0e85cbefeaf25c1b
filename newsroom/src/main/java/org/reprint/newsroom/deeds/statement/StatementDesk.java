package org.reprint.newsroom.deeds.statement;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.article.Transactions;
import org.reprint.newsroom.words.statement.Mark;
import org.reprint.newsroom.words.statement.Place;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Saying.Voice;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Speakers;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.StatementId;
import org.reprint.newsroom.words.statement.Statements;

/// What editors decide about statements, each decision one transaction. A decision is about words: when they
/// left the text meanwhile there is nothing to decide.
public final class StatementDesk {

    private final Transactions transactions;
    private final Articles articles;
    private final Statements statements;
    private final Speakers speakers;
    private final WhoIsWho people;
    private final Listening listening;
    private final FilingStatements filing;
    private final Ids ids;
    private final InstantSource clock;

    /// Where statements are found on file.
    public record File(Transactions transactions, Articles articles, Statements statements, Speakers speakers) {}

    /// Puts the deed together from its ports and parts.
    public StatementDesk(
            File file, WhoIsWho people, Listening listening, FilingStatements filing, Ids ids, InstantSource clock) {
        this.transactions = file.transactions();
        this.articles = file.articles();
        this.statements = file.statements();
        this.speakers = file.speakers();
        this.people = people;
        this.listening = listening;
        this.filing = filing;
        this.ids = ids;
        this.clock = clock;
    }

    /// Holds that a statement is right as it is. Takes a rejection back, too.
    ///
    /// @param by who says so
    /// @param note for other editors, may be empty
    public Decided confirm(StatementId id, String by, String note) {
        return decide(id, by, note, statement -> new Ready(statement.mark(new Mark.Confirmed(by, now()))));
    }

    /// Holds that something is no statement: it is never shown again, and does not come back for this text.
    public Decided reject(StatementId id, String by, String note) {
        return decide(id, by, note, statement -> new Ready(statement.mark(new Mark.Rejected(by, now()))));
    }

    /// What is to be put right in a statement; what is empty stays as it is.
    ///
    /// @param words as they stand in the article's text
    /// @param people names, or codes of speakers on file; one new name makes a new speaker
    /// @param addressee to whom it was said; blank for nobody
    /// @param reportedBy the nearest to the text first; one blank name for nobody
    public record Correction(
            Optional<String> words,
            List<String> people,
            Optional<Saying.Kind> kind,
            Optional<String> addressee,
            List<String> reportedBy) {

        private boolean empty() {
            return words.isEmpty() && people.isEmpty() && kind.isEmpty() && addressee.isEmpty() && reportedBy.isEmpty();
        }
    }

    /// Puts something right in a statement.
    public Decided correct(StatementId id, Correction correction, String by, String note) {
        if (correction.empty()) {
            return new Decided.Refused(
                    "Nothing is to be corrected; say which words, person, kind, addressee or reporter.");
        }
        return decide(id, by, note, statement -> corrected(statement, correction, by));
    }

    private Answer corrected(Statement statement, Correction correction, String by) {
        Saying before = statement.saying();
        String text = correction.words().isEmpty() ? "" : text(statement);
        Optional<Place> place =
                correction.words().flatMap(words -> FilingStatements.place(words.strip(), text, before.place()));
        if (correction.words().isPresent() && place.isEmpty()) {
            return new No("These words do not stand in one paragraph of the article; give them exactly as they do.");
        }
        List<Voice> voices = correction.people().isEmpty()
                ? before.voices()
                : correction.people().stream().map(this::voice).toList();
        Saying told = before.told(
                correction.kind().orElse(before.kind()),
                voices,
                correction.addressee().map(String::strip).orElse(before.addressee()),
                correction.reportedBy().isEmpty()
                        ? before.reportedBy()
                        : correction.reportedBy().stream()
                                .map(String::strip)
                                .filter(name -> !name.isEmpty())
                                .toList());
        Saying after = place.map(there ->
                        told.worded(there).at(there, FilingStatements.sentence(before.sentence(), there, text)))
                .orElse(told);
        return new Ready(statement.saying(after).mark(new Mark.Corrected(by, now())));
    }

    private String text(Statement statement) {
        return articles.find(statement.article())
                .map(article -> article.content().body().text())
                .orElse("");
    }

    private Voice voice(String who) {
        Optional<Speaker> known = ArticleId.parse(who.strip()).flatMap(code -> speakers.find(code.value()));
        long id = known.map(Speaker::id).orElseGet(() -> people.named(who.strip()));
        String name = speakers.find(id).map(Speaker::name).orElse(who.strip());
        return new Voice(known.isPresent() ? name : who.strip(), true, "", "", Optional.of(id));
    }

    /// Listens to an article anew and files what is found; what editors decided stays.
    ///
    /// @return how many statements stand in it now; empty when there is no such article
    public Optional<Integer> find(ArticleId id) {
        for (int again = 0; ; again++) {
            Optional<Article> article = transactions.reading(() -> articles.find(id));
            if (article.isEmpty()) {
                return Optional.empty();
            }
            Listening.Heard heard = listening.to(
                    article.get().content(),
                    article.get().provenance().original().date());
            Optional<Integer> filed = transactions.writing(() -> articles.find(id)
                    .filter(now -> heard.of(now.content()))
                    .map(now -> filing.file(now, heard).size()));
            // Somebody corrected the article meanwhile: what was heard is not what it says any more.
            if (filed.isPresent() || again >= MOST_TRIES) {
                return filed;
            }
        }
    }

    private static final int MOST_TRIES = 5;

    /// Listens to articles that nobody has listened to yet.
    ///
    /// @param most how many
    /// @return how many there were; fewer than `most` when all are done
    public int catchUp(int most) {
        List<ArticleId> unheard = transactions.reading(() -> statements.unheard(most));
        unheard.forEach(this::find);
        return unheard.size();
    }

    private sealed interface Answer {}

    private record Ready(Statement statement) implements Answer {}

    private record No(String why) implements Answer {}

    private Decided decide(StatementId id, String by, String note, Function<Statement, Answer> deed) {
        if (by.isBlank()) {
            return new Decided.Refused("Somebody has to answer for a decision; say who.");
        }
        return transactions.writing(() -> {
            Optional<Statement> statement = statements.find(id);
            if (statement.isEmpty()) {
                return new Decided.Refused(
                        "There is no statement " + id + "; “reprint statements list” shows those on file.");
            }
            if (statement.get().gone()) {
                return new Decided.Refused("The words of the statement " + id
                        + " no longer stand in its article, so there is nothing to decide about them.");
            }
            return switch (deed.apply(statement.get())) {
                case No(String why) -> new Decided.Refused(why);
                case Ready(Statement after) -> {
                    statements.decide(
                            after,
                            new Statements.Deed(
                                    ids.next(), now(), by, after.mark().word(), note.strip()));
                    yield new Decided.OfStatement(after);
                }
            };
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
