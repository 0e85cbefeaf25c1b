package org.reprint.newsroom.doors.web.machine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reprint.newsroom.deeds.press.Printed;
import org.reprint.newsroom.deeds.press.pages.Run;
import org.reprint.newsroom.deeds.press.pages.Runs;
import org.reprint.newsroom.deeds.press.pages.Subject;
import org.reprint.newsroom.deeds.press.pages.Ties;
import org.reprint.newsroom.words.press.ListKey;

/// Finds articles that meet several conditions: those that stand in the listings of all of them.
final class Search {

    private final Runs runs;

    Search(Runs runs) {
        this.runs = runs;
    }

    /// What was found; nothing when a condition names something that is not there.
    Run<Printed> find(Query query) {
        List<Optional<Subject>> named = new ArrayList<>();
        query.author().ifPresent(slug -> named.add(runs.by(slug)));
        query.outlet().ifPresent(host -> named.add(runs.from(host)));
        query.topic().ifPresent(about -> named.add(runs.about(about.kind(), about.slug())));
        if (named.stream().anyMatch(Optional::isEmpty)) {
            return nothing();
        }
        Set<ListKey> keys = new LinkedHashSet<>();
        named.forEach(subject -> keys.add(subject.orElseThrow().key()));
        query.language().map(ListKey::language).ifPresent(keys::add);
        if (keys.isEmpty()) {
            keys.add(ListKey.front());
        }
        return runs.articles(keys, query.since(), query.after(), query.limit());
    }

    /// No articles, until something is published.
    private static Run<Printed> nothing() {
        return new Run<>(
                List.of(), Optional.empty(), new Ties(Set.of(ListKey.front(), ListKey.site()), Optional.empty()));
    }
}
