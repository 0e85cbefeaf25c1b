package org.reprint.newsroom.doors.web.machine;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.pages.Run;
import org.reprint.newsroom.deeds.press.pages.Runs;
import org.reprint.newsroom.deeds.press.pages.Subject;
import org.reprint.newsroom.deeds.press.pages.Ties;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.press.Listings.Entry;

/// Finds articles that meet several conditions: walks the listing of one and checks the others, at most
/// so far for one answer; a short or empty list with a `next` is then the answer.
final class Search {

    private static final int WALK = 400;

    private final Runs runs;

    Search(Runs runs) {
        this.runs = runs;
    }

    /// What was found; empty when a condition names something that is not there.
    Optional<Run<Printed>> find(Query query) {
        Optional<Subject> author = query.author().flatMap(runs::by);
        Optional<Subject> outlet = query.outlet().flatMap(runs::from);
        Optional<Subject> topic = query.topic().flatMap(about -> runs.about(about.kind(), about.slug()));
        boolean unknown = (query.author().isPresent() && author.isEmpty())
                || (query.outlet().isPresent() && outlet.isEmpty())
                || (query.topic().isPresent() && topic.isEmpty());
        if (unknown) {
            return Optional.empty();
        }
        Subject subject = Stream.of(author, outlet, topic)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Subject.All::new);
        return Optional.of(walk(
                subject,
                query,
                List.copyOf(Stream.of(author, outlet, topic)
                        .flatMap(Optional::stream)
                        .toList())));
    }

    /// No articles, until something is published.
    static Run<Printed> nothing() {
        return new Run<>(
                List.of(), Optional.empty(), new Ties(Set.of(ListKey.front(), ListKey.site()), Optional.empty()));
    }

    private Run<Printed> walk(Subject subject, Query query, List<Subject> conditions) {
        List<Printed> found = new ArrayList<>();
        Set<ListKey> keys = new LinkedHashSet<>();
        Optional<Instant> until = Optional.empty();
        Optional<Entry> after = query.after();
        int walked = 0;
        boolean more;
        do {
            int wanted = query.limit() - found.size();
            Run<Printed> run = runs.articles(subject, after, wanted);
            walked += wanted;
            run.items().stream()
                    .filter(printed -> meets(printed, query, conditions))
                    .forEach(found::add);
            keys.addAll(run.ties().keys());
            until = Stream.of(until, run.ties().validUntil())
                    .flatMap(Optional::stream)
                    .min(Instant::compareTo);
            after = run.next().filter(entry -> !before(entry.at(), query));
            more = after.isPresent() && found.size() < query.limit() && walked < WALK;
        } while (more);
        return new Run<>(found, after, new Ties(keys, until));
    }

    private static boolean before(Instant at, Query query) {
        return query.since().map(at::isBefore).orElse(false);
    }

    private static boolean meets(Printed printed, Query query, List<Subject> conditions) {
        String language = printed.language().toLowerCase(Locale.ROOT);
        boolean spoken = query.language()
                .map(wanted -> language.equals(wanted) || language.startsWith(wanted + "-"))
                .orElse(true);
        return spoken
                && !before(printed.publishedAt(), query)
                && conditions.stream().allMatch(subject -> under(printed, subject));
    }

    private static boolean under(Printed printed, Subject subject) {
        return switch (subject) {
            case Subject.All all -> true;
            case Subject.About(var topic) -> printed.topics().stream().anyMatch(filed -> filed.id() == topic.id());
            case Subject.By(var person) -> printed.authors().stream().anyMatch(author -> author.id() == person.id());
            case Subject.From(var outlet, var standing) ->
                printed.original().outlet().id() == outlet.id();
            case Subject.In(var month) ->
                YearMonth.from(printed.publishedAt().atZone(ZoneOffset.UTC)).equals(month);
        };
    }
}
