package org.reprint.newsroom.doors.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Revision;

/// Reads everything on file once and looks whether it is whole.
final class FileCheck {

    private static final int AT_ONCE = 100;

    private final House.Rooms rooms;
    private final Steps steps;
    private final List<ArticleId> brokenChains = new ArrayList<>();
    private final List<ArticleId> withoutPicture = new ArrayList<>();
    private long articles;
    private Instant newest = Instant.EPOCH;

    FileCheck(House.Rooms rooms, Voice voice) {
        this.rooms = rooms;
        this.steps = new Steps(voice);
    }

    /// What a damaged database holds is not worth a look.
    List<Finding> findings() {
        List<String> flaws = rooms.soundness().flaws();
        return flaws.isEmpty()
                ? whole()
                : List.of(Finding.bad(
                        "database",
                        "It is damaged; restore the latest backup with “reprint restore”. The database says: "
                                + String.join("; ", flaws)));
    }

    private List<Finding> whole() {
        Optional<ArticleId> before = Optional.empty();
        List<ArticleId> run = list(before);
        while (!run.isEmpty()) {
            run.forEach(this::look);
            steps.at("articles", articles);
            before = Optional.of(run.getLast());
            run = list(before);
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.good(
                "database", "It opens, is whole and of this version, and holds " + articles + " articles."));
        findings.add(about(
                "revisions",
                brokenChains,
                "Every chain of revisions is whole.",
                "The chain of revisions was changed from outside in"));
        findings.add(about(
                "pictures", withoutPicture, "Every lead picture is on file.", "The lead picture is not on file in"));
        findings.add(captures());
        findings.add(
                newest.isAfter(Instant.now())
                        ? Finding.bad(
                                "clock",
                                "An article was filed at " + Forms.minute(newest)
                                        + ", which has not come yet; set this machine's clock.")
                        : Finding.good("clock", "It agrees with what is on file."));
        steps.close();
        return findings;
    }

    private List<ArticleId> list(Optional<ArticleId> before) {
        return rooms.transactions().reading(() -> rooms.articles().list(Optional.empty(), before, AT_ONCE));
    }

    private void look(ArticleId id) {
        articles++;
        List<Revision> chain =
                rooms.transactions().reading(() -> rooms.articles().revisions(id));
        if (chain.isEmpty() || !Revision.verify(chain)) {
            brokenChains.add(id);
        }
        Optional<Article> article =
                rooms.transactions().reading(() -> rooms.articles().find(id));
        article.filter(a -> a.filedAt().isAfter(newest)).ifPresent(a -> newest = a.filedAt());
        article.flatMap(a -> a.content().lead())
                .filter(lead -> rooms.transactions()
                        .reading(() -> rooms.pictures().find(lead.picture()))
                        .isEmpty())
                .ifPresent(missing -> withoutPicture.add(id));
    }

    private Finding captures() {
        AtomicLong all = new AtomicLong();
        List<Long> changed = new ArrayList<>();
        rooms.captures().all(capture -> {
            if (!sha256(capture).equals(capture.sha256())) {
                changed.add(capture.id());
            }
            steps.at("captures", all.incrementAndGet());
        });
        return changed.isEmpty()
                ? Finding.good("captures", "All " + all + " are byte for byte what was fetched.")
                : Finding.bad(
                        "captures",
                        changed.size() + " of " + all + " are not what was fetched; restore them from a backup.");
    }

    private static Finding about(String about, List<ArticleId> wrong, String well, String ill) {
        return wrong.isEmpty()
                ? Finding.good(about, well)
                : Finding.bad(
                        about,
                        ill + " " + wrong.size() + " articles, first of all " + wrong.getFirst()
                                + "; restore them from a backup.");
    }

    private static String sha256(Capture capture) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(capture.bytes()));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
