package org.reprint.newsroom;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.reprint.newsroom.deeds.desk.Desk.Correction;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Fetcher;

/// Publishes, corrects and withdraws what is on file, without end, while serving it, for [KilledNewsroomTest] to kill.
/// Says what it has done.
final class PublishingInALoop {

    private PublishingInALoop() {}

    public static void main(String[] args) {
        Newsroom.World world = new Newsroom.World(
                InstantSource.system(),
                new Random(),
                ids -> (at, kind) -> new Fetcher.Refused("There is no web."),
                InputStream.nullInputStream());
        Random random = new Random();
        try (Newsroom newsroom = Newsroom.open(
                        TestNewsroom.settings(Path.of(args[0]), java.util.Map.of("serve.port", "0")), world);
                Newsroom.Serving serving = newsroom.serve()) {
            List<ArticleId> all = newsroom.store.articles().list(Optional.empty(), Optional.empty(), 100);
            for (int i = 0; ; i++) {
                ArticleId id = all.get(random.nextInt(all.size()));
                Article article = newsroom.store.articles().find(id).orElseThrow();
                if (article.state() instanceof Article.Published && random.nextBoolean()) {
                    newsroom.desk.withdraw(id, "Reason " + i + ".");
                } else if (article.state() instanceof Article.Published) {
                    newsroom.desk.correct(
                            id,
                            new Correction(
                                    "Note " + i + ".", Optional.of("Title " + i), Optional.empty(), Optional.empty()));
                } else {
                    newsroom.desk.publish(id);
                }
                System.out.println("did " + i + " at " + serving.site().address());
            }
        }
    }
}
