import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reprint.newsroom.doors.web.Town;
import org.reprint.newsroom.tools.store.Place;
import org.reprint.newsroom.tools.store.Store;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.press.ListKey;

/// What `bench/run` needs of the newsroom's own parts: a store filled through the ports, deeds done from
/// another process while the server runs, and pages to be taken in.
public final class Bench {

    private static final long SEED = 2026;

    private Bench() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "fill" -> fill(Path.of(args[1]), Integer.parseInt(args[2]), Path.of(args[3]));
            case "visible" -> visible(Path.of(args[1]), args[2], Integer.parseInt(args[3]));
            case "change" -> change(Path.of(args[1]), args[2], args[3], Integer.parseInt(args[4]));
            case "pages" -> pages(Path.of(args[1]), Integer.parseInt(args[2]));
            default -> throw new IllegalArgumentException("fill, visible, change or pages");
        }
    }

    private static Store store(Path folder) {
        return Store.open(new Place.SqliteFile(folder.resolve("reprint.db")));
    }

    /// Fills a store and writes the addresses of what is in it, one a line, a file for each kind.
    private static void fill(Path folder, int articles, Path lists) throws IOException {
        Files.createDirectories(folder);
        Town town = new Town(SEED);
        try (Store store = store(folder)) {
            town.settle(store, 60, 400);
            List<ArticleId> ids = town.print(store, articles);
            heard(store, ids);
            List<String> paths = new ArrayList<>();
            for (int i = 0; i < Math.min(3_000, articles); i++) {
                ArticleId id = ids.get((int) ((long) i * articles / Math.min(3_000, articles)));
                String slug = store.articles().find(id).orElseThrow().slug();
                paths.add("/articles/" + id.code() + "/" + slug);
            }
            Files.createDirectories(lists);
            Files.write(lists.resolve("article"), paths);
            List<String> terms = town.topics().stream()
                    .map(topic -> "/" + topic.kind().word() + "/" + topic.slug())
                    .toList();
            List<String> people =
                    town.people().stream().map(person -> "/author/" + person.slug()).toList();
            Files.write(lists.resolve("term"), joined(terms, people, ""));
            Files.write(lists.resolve("feed"), joined(terms, people, "/feed.atom"));
            Files.writeString(lists.resolve("key"), ListKey.topic(town.topics().getFirst()).value());
        }
    }

    /// Says of each article that its statements were looked for, or the server would begin to.
    private static void heard(Store store, List<ArticleId> ids) {
        for (int from = 0; from < ids.size(); from += 500) {
            List<Article> some = store.articles().find(ids.subList(from, Math.min(from + 500, ids.size())));
            store.transactions().writing(() -> {
                some.forEach(article -> store.statements().file(article.id(), article.revision().id(), List.of()));
                return some.size();
            });
        }
    }

    private static List<String> joined(List<String> some, List<String> more, String ending) {
        List<String> all = new ArrayList<>();
        some.forEach(path -> all.add(path + ending));
        more.forEach(path -> all.add(path + ending));
        return all;
    }

    /// Publishes from this process and asks the server until the article is on the list of the newest:
    /// prints the median, the 95th percentile and the longest of the times in milliseconds.
    private static void visible(Path folder, String base, int times) throws Exception {
        Town town = new Town(Instant.now().toEpochMilli());
        HttpClient client = HttpClient.newHttpClient();
        double[] took = new double[times];
        try (Store store = store(folder)) {
            town.join(store);
            for (int i = 0; i < times; i++) {
                Instant at = Instant.now().plus(Duration.ofDays(3_650));
                Article article = town.article(at);
                store.articles().file(article, org.reprint.newsroom.words.article.Fingerprint.of(article.content().text()));
                fetch(client, base + "/latest");
                store.articles().state(article.id(), new Article.Published(at));
                long committed = System.nanoTime();
                while (!fetch(client, base + "/latest").contains(article.id().code())) {
                    Thread.sleep(1);
                }
                took[i] = (System.nanoTime() - committed) / 1e6;
            }
        }
        Arrays.sort(took);
        System.out.printf("%.0f %.0f %.0f%n", took[times / 2], took[times * 95 / 100], took[times - 1]);
    }

    /// Has one page made anew many times: notes a change, waits until it was followed, asks once.
    private static void change(Path folder, String base, String path, int times) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        ListKey key = path.equals("/") ? ListKey.front() : new ListKey(path.substring(path.indexOf('#') + 1));
        String page = base + path.replaceFirst("#.*", "");
        try (Store store = store(folder)) {
            for (int i = 0; i < times; i++) {
                store.changes().note(List.of(key));
                Thread.sleep(60);
                fetch(client, page);
            }
        }
    }

    private static String fetch(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    /// Writes saved pages as an outlet's site would have them.
    private static void pages(Path folder, int howMany) throws IOException {
        Files.createDirectories(folder);
        Town town = new Town(SEED + 1);
        Path scratch = Files.createTempDirectory("bench");
        try (Store store = store(scratch)) {
            town.settle(store, 9, 40);
            for (int i = 0; i < howMany; i++) {
                Article article = town.article(Town.NOW);
                String address = article.provenance().original().url().orElseThrow().toString();
                String page = "<!doctype html><html lang=en><head><meta charset=utf-8><title>"
                        + article.content().title() + "</title><link rel=canonical href=\"" + address
                        + "\"><meta property=\"og:site_name\" content=\"" + article.provenance().original().outlet().name()
                        + "\"></head><body><nav><ul><li><a href=/>Home</a><li><a href=/news>News</a></ul></nav><article><h1>"
                        + article.content().title() + "</h1><p class=byline>By <a rel=author href=\"/by\">"
                        + article.content().byline().getFirst()
                        + "</a></p><time datetime=2026-11-19>19 November 2026</time>" + article.content().body().html()
                        + "</article><footer>© 2026</footer></body></html>";
                Files.write(folder.resolve(article.id().code() + ".html"), page.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
