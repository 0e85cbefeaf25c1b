package org.reprint.newsroom.deeds.press.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reprint.newsroom.deeds.press.Gate;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.Quote;
import org.reprint.newsroom.deeds.press.Withheld;
import org.reprint.newsroom.deeds.press.pages.Press.File;
import org.reprint.newsroom.deeds.press.pages.Ties.Tying;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.statement.Saying.Voice;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.StatementId;
import org.reprint.newsroom.words.statement.Statements.Cursor;
import org.reprint.newsroom.words.statement.Statements.Wanted;

/// Statements as readers may see them: of an article, of a person, of a report, and those that somebody
/// looks for. Each method sees one state of the store throughout.
public final class Quotations {

    private static final int MOST_ALIKE = 24;

    private static final int AT_ONCE = 24;

    /// So many of a person's newest statements are asked for one that readers may see.
    private static final int MOST_ASKED = 240;

    private final File file;
    private final Gate gate;

    /// @param gate which alone says what may be shown
    public Quotations(File file, Gate gate) {
        this.file = file;
        this.gate = gate;
    }

    /// A statement and the people who made it.
    ///
    /// @param people in the order of the text
    public record Told(Quote quote, List<Who> people) {
        public Told {
            people = List.copyOf(people);
        }
    }

    /// One who is meant.
    ///
    /// @param voice as the text names them
    /// @param speaker as they are on file, when they are
    public record Who(Voice voice, Optional<Speaker> speaker) {

        /// The name to show: that on file, else that of the text.
        public String name() {
            return speaker.map(Speaker::name).orElse(voice.name());
        }
    }

    /// A run of statements.
    ///
    /// @param next where to go on, when there is more
    public record Run(List<Told> told, Optional<Cursor> next, Ties ties) {
        public Run {
            told = List.copyOf(told);
        }
    }

    /// A person and a run of what they are quoted with.
    public record OfPerson(Speaker speaker, Run run) {}

    /// The statements of one article, in the order of the text; none when it may not be shown.
    public Run of(ArticleId id) {
        return reading(() -> {
            Tying tying = new Tying().to(Set.of(ListKey.article(id)));
            List<Statement> all = file.statements().of(id);
            return new Run(told(all, tying), Optional.empty(), tying.tied());
        });
    }

    /// What a reader may find, newest first.
    ///
    /// @param narrowed narrows down everything that readers may see
    /// @param after where to go on, when given
    /// @param limit of statements looked at, at least 1; what may not be shown is left out
    public Run search(Function<Wanted, Wanted> narrowed, Optional<Cursor> after, int limit) {
        return reading(() -> searched(narrowed.apply(Wanted.all(gate.readers())), after, limit));
    }

    /// A person by the slug of their page; empty when nobody on file bears it.
    ///
    /// @param narrowed narrows down what the person said
    public Optional<OfPerson> person(
            String slug, Function<Wanted, Wanted> narrowed, Optional<Cursor> after, int limit) {
        return reading(() -> file.speakers().bySlug(slug).map(speaker -> of(speaker, narrowed, after, limit)));
    }

    /// A person by id; empty when there is nobody.
    public Optional<OfPerson> person(long id, Function<Wanted, Wanted> narrowed, Optional<Cursor> after, int limit) {
        return reading(() -> file.speakers().find(id).map(speaker -> of(speaker, narrowed, after, limit)));
    }

    /// The newest words of a person that readers may see, among the newest that there are; none when readers may see
    /// none of those. Its ties are those of all that was looked at.
    public Run newest(Speaker speaker) {
        return reading(() -> {
            Wanted wanted = Wanted.all(gate.readers()).by(speaker.id());
            Run run = searched(wanted, Optional.empty(), AT_ONCE);
            for (int asked = AT_ONCE;
                    asked < MOST_ASKED && run.told().isEmpty() && run.next().isPresent();
                    asked += AT_ONCE) {
                Run older = searched(wanted, run.next(), AT_ONCE);
                run = new Run(older.told(), older.next(), run.ties().and(older.ties()));
            }
            return run;
        });
    }

    /// Statements of other articles that may be the same quotation as this one, and itself, as far as they
    /// may be shown.
    public Run alike(StatementId id) {
        return reading(() -> {
            Tying tying = new Tying().to(Set.of(ListKey.statements(), ListKey.front()));
            List<Statement> all = new ArrayList<>(file.statements().find(List.of(id)));
            all.stream()
                    .findFirst()
                    .ifPresent(one -> all.addAll(file.statements().alike(one, gate.readers(), MOST_ALIKE)));
            return new Run(told(all, tying), Optional.empty(), tying.tied());
        });
    }

    private OfPerson of(Speaker speaker, Function<Wanted, Wanted> narrowed, Optional<Cursor> after, int limit) {
        Wanted wanted = narrowed.apply(Wanted.all(gate.readers())).by(speaker.id());
        return new OfPerson(speaker, searched(wanted, after, limit));
    }

    private Run searched(Wanted wanted, Optional<Cursor> after, int limit) {
        Tying tying = new Tying();
        wanted.speaker().ifPresent(speaker -> tying.to(Set.of(ListKey.speaker(speaker))));
        wanted.speaker().flatMap(file.speakers()::find).ifPresent(head -> tying.to(Set.of(ListKey.speaker(head.id()))));
        wanted.topic().ifPresent(topic -> tying.to(Set.of(ListKey.topic(topic), ListKey.statements(topic))));
        if (wanted.speaker().isEmpty() && wanted.topic().isEmpty()) {
            tying.to(Set.of(ListKey.statements(), ListKey.front()));
        }
        List<Statement> found = file.statements().page(wanted, after, limit + 1);
        List<Statement> here = found.subList(0, Math.min(limit, found.size()));
        Optional<Cursor> next = found.size() > limit ? Optional.of(Cursor.behind(here.getLast())) : Optional.empty();
        return new Run(told(here, tying), next, tying.tied());
    }

    private List<Told> told(List<Statement> statements, Tying tying) {
        Map<ArticleId, List<Statement>> byArticle =
                statements.stream().collect(Collectors.groupingBy(Statement::article));
        Map<StatementId, Quote> quotes = new HashMap<>();
        for (Article article : file.articles().find(List.copyOf(byArticle.keySet()))) {
            tying.to(article);
            switch (gate.admit(article)) {
                case Printed printed -> {
                    tying.until(printed.validUntil());
                    gate.quotes(printed, byArticle.getOrDefault(article.id(), List.of()))
                            .forEach(quote -> quotes.put(quote.id(), quote));
                }
                case Withheld no -> tying.until(no.until());
            }
        }
        Map<Long, Optional<Speaker>> people = new HashMap<>();
        return statements.stream()
                .flatMap(statement -> Optional.ofNullable(quotes.get(statement.id())).stream())
                .map(quote -> new Told(quote, who(quote, people, tying)))
                .toList();
    }

    private List<Who> who(Quote quote, Map<Long, Optional<Speaker>> people, Tying tying) {
        List<Who> all = new ArrayList<>();
        for (Voice voice : quote.voices()) {
            Optional<Speaker> speaker =
                    voice.speaker().flatMap(id -> people.computeIfAbsent(id, file.speakers()::find));
            speaker.ifPresent(one -> tying.to(Set.of(ListKey.speaker(one.id()))));
            all.add(new Who(voice, speaker));
        }
        return all;
    }

    private <T> T reading(java.util.function.Supplier<T> look) {
        return file.transactions().reading(look);
    }
}
