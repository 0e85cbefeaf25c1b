package org.reprint.newsroom.deeds.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.statement.Mark;
import org.reprint.newsroom.words.statement.Place;
import org.reprint.newsroom.words.statement.Saying;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.StatementId;
import org.reprint.newsroom.words.statement.Statements;

/// Files what was heard with the revision it was heard in. Statements on file follow the text: the same
/// words keep their identity and mark, wherever they stand now; those whose words are gone stay in
/// history alone. What an editor decided about is never changed by machine, and what an editor rejected does
/// not come back.
public final class FilingStatements {

    /// Two places are of the same words, cut differently, when they share this much of what they cover
    /// together.
    private static final double SAME_PLACE = 0.5;

    private final Statements statements;
    private final WhoIsWho people;
    private final Ids ids;

    /// @param people knows speakers again
    public FilingStatements(Statements statements, WhoIsWho people, Ids ids) {
        this.statements = statements;
        this.people = people;
        this.ids = ids;
    }

    /// Files statements with the article's current revision; call it inside the transaction that filed the
    /// revision.
    ///
    /// @param heard of exactly this revision's content
    /// @return the statements that stand in it now, in the order of the text
    public List<Statement> file(Article article, Listening.Heard heard) {
        Following following = new Following(article, heard);
        List<Statement> all = following.all();
        statements.file(article.id(), article.revision().id(), all);
        return all.stream().filter(statement -> !statement.gone()).toList();
    }

    /// One article's statements on their way into a revision.
    private final class Following {
        private final Article article;
        private final Listening.Heard heard;
        private final Map<String, List<Statement>> known = new HashMap<>();
        private final List<Statement> after = new ArrayList<>();
        private final Set<StatementId> followed = new HashSet<>();
        private final WhoIsWho.Meeting meeting;

        Following(Article article, Listening.Heard heard) {
            this.article = article;
            this.heard = heard;
            this.meeting = people.meeting(
                    day().orElseGet(() -> LocalDate.ofInstant(article.filedAt(), ZoneOffset.UTC)),
                    heard.sayings().stream()
                            .flatMap(saying -> saying.voices().stream())
                            .toList());
            for (Statement statement : statements.everOf(article.id())) {
                known.computeIfAbsent(words(statement.saying()), w -> new ArrayList<>())
                        .add(statement);
            }
        }

        List<Statement> all() {
            List<Saying> fresh = new ArrayList<>();
            for (Saying saying : heard.sayings()) {
                again(saying).ifPresentOrElse(statement -> follow(statement, saying), () -> fresh.add(saying));
            }
            known.values().stream()
                    .flatMap(List::stream)
                    .filter(statement -> !followed.contains(statement.id()) && !statement.gone())
                    .forEach(this::unheard);
            List<Place> decided = after.stream()
                    .filter(statement -> !statement.gone() && statement.mark().decided())
                    .map(statement -> statement.saying().place())
                    .toList();
            fresh.stream()
                    .filter(saying -> decided.stream().noneMatch(place -> place.overlap(saying.place()) >= SAME_PLACE))
                    .map(this::filed)
                    .forEach(after::add);
            return after;
        }

        /// The statement on file with these words: one that stands in the text before one that is gone.
        private Optional<Statement> again(Saying saying) {
            List<Statement> same = known.getOrDefault(words(saying), List.of());
            Optional<Statement> standing = same.stream()
                    .filter(s -> !s.gone() && !followed.contains(s.id()))
                    .findFirst();
            return standing.or(
                    () -> same.stream().filter(s -> !followed.contains(s.id())).findFirst());
        }

        private void follow(Statement statement, Saying saying) {
            followed.add(statement.id());
            Saying there = statement.mark().decided()
                    ? statement.saying().at(saying.place(), saying.sentence())
                    : saying.by(meeting.know(saying.voices()));
            after.add(statement.in(article.revision().id(), there, saidAt(there)));
        }

        /// Words that the finder does not name any more: what an editor decided about them holds while they
        /// stand.
        private void unheard(Statement statement) {
            Optional<Place> place =
                    statement.mark().decided() ? found(statement.saying().place(), heard.text()) : Optional.empty();
            after.add(place.map(now -> statement.in(
                            article.revision().id(),
                            statement
                                    .saying()
                                    .at(now, sentence(statement.saying().sentence(), now, heard.text())),
                            statement.saidAt()))
                    .orElseGet(statement::left));
        }

        private Statement filed(Saying saying) {
            return new Statement(
                    new StatementId(ids.next()),
                    article.id(),
                    article.revision().id(),
                    false,
                    saying.by(meeting.know(saying.voices())),
                    new Mark.Found(),
                    saidAt(saying));
        }

        private Instant saidAt(Saying saying) {
            return saying.when()
                    .flatMap(Saying.When::from)
                    .or(this::day)
                    .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                    .orElse(article.filedAt());
        }

        private Optional<LocalDate> day() {
            return article.provenance().original().date();
        }
    }

    /// Words as they are compared: without case, quotation marks, signs and spaces.
    private static String words(Saying saying) {
        StringBuilder key = new StringBuilder();
        saying.words()
                .toLowerCase(java.util.Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /// Where words stand in a text that changed around them: the occurrence with the same neighbours, else
    /// the nearest.
    static Optional<Place> found(Place place, String text) {
        String exact = place.exact();
        int best = -1;
        int bestScore = Integer.MIN_VALUE;
        for (int at = exact.isEmpty() ? -1 : text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            int score = Math.negateExact(Math.abs(at - place.start()));
            if (text.startsWith(place.suffix(), at + exact.length())
                    && text.startsWith(place.prefix(), at - place.prefix().length())) {
                score += text.length();
            }
            if (score > bestScore) {
                best = at;
                bestScore = score;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(place.moved(best - place.start(), text));
    }

    /// The sentence around words whose place was set without the finder: the old one while it holds the words,
    /// else the lines of the text that they stand in.
    static String sentence(String before, Place place, String text) {
        if (before.contains(place.exact()) && text.contains(before)) {
            return before;
        }
        int from = text.lastIndexOf('\n', place.start() - 1) + 1;
        int to = text.indexOf('\n', place.end());
        return text.substring(from, to < 0 ? text.length() : to).strip();
    }

    /// The place of words in a text, for an editor who corrects what was found.
    ///
    /// @param words as they stand in the text
    /// @param near where they are looked for first
    static Optional<Place> place(String words, String text, Place near) {
        if (words.isBlank() || words.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        Place looked = new Place(List.of(new Place.Span(near.start(), near.start() + words.length())), "", words, "");
        return found(looked, text);
    }
}
