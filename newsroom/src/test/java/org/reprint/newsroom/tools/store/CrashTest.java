package org.reprint.newsroom.tools.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.press.Changes.Change;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.press.Listings.Entry;

/// The process is killed with SIGKILL in the midst of deeds; what is on file afterwards agrees with itself.
class CrashTest {

    @RepeatedTest(10)
    void a_killed_process_leaves_the_old_or_the_new_state(RepetitionInfo run, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("reprint.db");
        Process press = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PressInALoop.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long confirmed = 0;
        try (BufferedReader deeds = press.inputReader()) {
            int patience = 1 + new Random(run.getCurrentRepetition()).nextInt(40);
            for (String line = deeds.readLine(); line != null && confirmed < patience; line = deeds.readLine()) {
                confirmed += line.startsWith("published") ? 1 : 0;
            }
        } finally {
            press.destroyForcibly().onExit().join();
        }
        assertThat(confirmed).isPositive();
        try (Store store = Store.open(new Place.SqliteFile(file))) {
            assertAgrees(store, confirmed);
        }
    }

    private static void assertAgrees(Store store, long confirmed) {
        List<ArticleId> all = store.articles().list(Optional.empty(), Optional.empty(), 10_000);
        List<ArticleId> published = store.articles().list(Optional.of("published"), Optional.empty(), 10_000);
        Set<ArticleId> listed = store.listings().page(ListKey.front(), Optional.empty(), 10_000).stream()
                .map(Entry::article)
                .collect(Collectors.toSet());
        assertThat(all).hasSizeGreaterThanOrEqualTo((int) confirmed);
        assertThat(published).containsExactlyInAnyOrderElementsOf(listed);
        store.listings()
                .counts("")
                .forEach((key, count) -> assertThat(store.listings().page(key, Optional.empty(), 10_000))
                        .as(key.value())
                        .hasSize(count.intValue()));
        Set<ListKey> changed = store.changes().since(0).stream()
                .map(Change::keys)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        for (Article article : store.articles().find(all)) {
            boolean isPublic = !(article.state() instanceof Article.Filed);
            assertThat(changed.contains(ListKey.article(article.id()))).isEqualTo(isPublic);
            List<Revision> history = store.articles().revisions(article.id());
            assertThat(Revision.verify(history)).isTrue();
            assertThat(history.getLast()).isEqualTo(article.revision());
            // What the loop does in one transaction is there together or not at all.
            assertThat(history.size()).isEqualTo(article.state() instanceof Article.Withdrawn ? 2 : 1);
        }
    }
}
