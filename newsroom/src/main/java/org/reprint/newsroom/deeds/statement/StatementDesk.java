package org.reprint.newsroom.deeds.statement;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.reprint.newsroom.words.statement.Spelling;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.StatementId;
import org.reprint.newsroom.words.statement.Statements;
import org.reprint.newsroom.words.statement.Statements.Deed;

/// What editors decide about statements, each decision one transaction that keeps what was before, so that
/// [#undo] takes it back. A decision is about words: when they left the text meanwhile there is nothing to
/// decide.
public final class StatementDesk {

    private final Transactions transactions;
    private final Articles articles;
    private final Statements statements;
    private final Speakers speakers;
    private final WhoIsWho people;
    private final Ids ids;
    private final InstantSource clock;

    /// Where statements are found on file.
    public record File(Transactions transactions, Articles articles, Statements statements, Speakers speakers) {}

    /// Puts the deed together from its ports and parts.
    public StatementDesk(File file, WhoIsWho people, Ids ids, InstantSource clock) {
        this.transactions = file.transactions();
        this.articles = file.articles();
        this.statements = file.statements();
        this.speakers = file.speakers();
        this.people = people;
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
        Optional<Answer> unclear = correction.people().stream()
                .flatMap(who -> unclear(who.strip()).stream())
                .findFirst();
        if (unclear.isPresent()) {
            return unclear.get();
        }
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
        Saying after = place.map(there -> told.worded(there, FilingStatements.sentence(before.sentence(), there, text)))
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

    /// Why a name does not say who is meant.
    private Optional<Answer> unclear(String who) {
        if (Spelling.key(who).isEmpty()) {
            return Optional.of(new No("A person's name is empty; give a name, or the code of somebody on file."));
        }
        if (ArticleId.parse(who).flatMap(code -> speakers.find(code.value())).isPresent()) {
            return Optional.empty();
        }
        List<Long> bearers = people.bearing(who);
        String all = bearers.stream()
                .flatMap(id -> speakers.find(id).stream())
                .map(StatementDesk::described)
                .collect(Collectors.joining("; "));
        return bearers.size() < 2
                ? Optional.empty()
                : Optional.of(new No(
                        "Several people are named " + who + ": " + all + ". Give the code of the one who is meant."));
    }

    private static String described(Speaker speaker) {
        String roles = speaker.roles().stream()
                .limit(ROLES_SHOWN)
                .map(role -> role.affiliation().isEmpty() ? role.title() : role.title() + ", " + role.affiliation())
                .collect(Collectors.joining(" or "));
        String item = speaker.wikidata().map(number -> ", " + number).orElse("");
        return speaker.code() + " is " + speaker.name() + (roles.isEmpty() ? ", whose role nobody gave" : ", " + roles)
                + item;
    }

    private static final int ROLES_SHOWN = 3;

    /// Takes the last decision back that still stands: the statement is again what it was before, where its
    /// words stand now. Done again, it takes back the one before that.
    public Decided undo(StatementId id, String by, String note) {
        return decide(id, by, note, this::before);
    }

    private Answer before(Statement statement) {
        Optional<Deed> last = standing(statements.deeds(statement.id()));
        if (last.isEmpty()) {
            return new No("There is no decision about the statement " + statement.id() + " to take back.");
        }
        if (last.get().before().isEmpty()) {
            return new No("The decision is older than the keeping of what was before; “reprint statements find "
                    + statement.article() + "” shows what the text says, “correct” and “confirm” decide anew.");
        }
        Statements.Before before = last.get().before().get();
        String text = text(statement);
        Optional<Place> back = FilingStatements.found(before.saying().place(), text);
        Optional<Statement> twin = back.flatMap(place -> statements.of(statement.article()).stream()
                .filter(other -> !other.id().equals(statement.id())
                        && other.saying().place().start() == place.start()
                        && other.saying().place().end() == place.end())
                .findFirst());
        if (twin.isPresent()) {
            return new No("The statement " + twin.get().id() + " stands on the words of before meanwhile, so they would"
                    + " be shown twice; decide about that one, or reject this one.");
        }
        return back.<Answer>map(place -> new Back(statement
                        .saying(before.saying()
                                .at(
                                        place,
                                        FilingStatements.sentence(
                                                before.saying().sentence(), place, text)))
                        .mark(before.mark())))
                .orElseGet(() -> new No("The words of before no longer stand in the article, so they cannot come back;"
                        + " “reprint statements reject” keeps the statement from readers."));
    }

    /// The last deed that was not taken back: each taking back stands for one deed before it.
    private static Optional<Deed> standing(List<Deed> deeds) {
        int back = 0;
        for (Deed deed : deeds.reversed()) {
            if (deed.word().equals(Deed.UNDONE)) {
                back++;
            } else if (back == 0) {
                return Optional.of(deed);
            } else {
                back--;
            }
        }
        return Optional.empty();
    }

    private sealed interface Answer {}

    private record Ready(Statement statement) implements Answer {}

    private record Back(Statement statement) implements Answer {}

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
                case Ready(Statement after) ->
                    kept(statement.get(), after, by, after.mark().word(), note);
                case Back(Statement after) -> kept(statement.get(), after, by, Deed.UNDONE, note);
            };
        });
    }

    private Decided kept(Statement before, Statement after, String by, String word, String note) {
        Optional<Statements.Before> was = Optional.of(new Statements.Before(before.saying(), before.mark()));
        statements.decide(after, new Deed(ids.next(), now(), by, word, note.strip(), was));
        return new Decided.OfStatement(after);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
