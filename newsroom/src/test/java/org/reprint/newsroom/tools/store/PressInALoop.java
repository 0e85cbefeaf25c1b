package org.reprint.newsroom.tools.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Fingerprint;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.article.Revision;
import org.reprint.newsroom.words.topic.Topic;

/// Files, publishes, corrects and withdraws without end, for [CrashTest] to kill. Says what it has done.
final class PressInALoop {

    private PressInALoop() {}

    public static void main(String[] args) {
        Desk desk = new Desk(InstantSource.system(), 11);
        Outlet outlet = desk.outlet("river.example", "River Post");
        Person author = desk.person("Amina Diallo");
        Topic topic = desk.topic(Topic.Kind.THEME, "water", "Water");
        try (Store store = Store.open(new Place.SqliteFile(Path.of(args[0])))) {
            store.outlets().keep(outlet);
            store.people().keep(author);
            store.topics().keep(topic);
            for (int i = 0; ; i++) {
                Article article = desk.article("Number " + i, outlet, List.of(author), List.of(topic));
                store.articles().file(article, Desk.print(article));
                store.articles().state(article.id(), new Article.Published(Desk.NOON.plusMillis(i)));
                System.out.println("published " + article.id());
                if (i % 2 == 0) {
                    withdrawCorrected(store, desk, article);
                    System.out.println("withdrawn " + article.id());
                }
            }
        }
    }

    private static void withdrawCorrected(Store store, Desk desk, Article article) {
        Revision second = article.revision().corrected(desk.id(), Desk.NOON, "A name.", desk.content("New", "B."));
        store.transactions().writing(() -> {
            store.articles().revise(second, Fingerprint.of("B."));
            store.articles().state(article.id(), new Article.Withdrawn(Desk.NOON, "Asked."));
            return true;
        });
    }
}
