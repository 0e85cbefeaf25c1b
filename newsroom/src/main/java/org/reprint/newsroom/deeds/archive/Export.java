package org.reprint.newsroom.deeds.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.archive.EvidenceFile;
import org.reprint.newsroom.words.archive.JsonText;
import org.reprint.newsroom.words.archive.Progress;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Captures;

/// Gives everything on file out in forms that other programs read: every article, public or not, as a line
/// of ninjs 3.1 in `articles.jsonl`, newest first, and every capture in `captures.warc.gz`.
public final class Export {

    private static final int AT_ONCE = 100;

    private final Articles articles;
    private final Captures captures;
    private final JsonText json;
    private final EvidenceFile evidence;
    private final Item item;

    /// @param site the public address of the front page, for the addresses of articles
    public Export(Articles articles, Captures captures, JsonText json, EvidenceFile evidence, URI site) {
        this.articles = articles;
        this.captures = captures;
        this.json = json;
        this.evidence = evidence;
        this.item = new Item(site);
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// @param articles how many lines
    /// @param captures how many records
    public record Exported(Path articlesFile, long articles, Path capturesFile, long captures) implements Outcome {}

    /// @param why a sentence for the operator
    public record Refused(String why) implements Outcome {}

    /// @param folder made when it is absent; must not hold an export yet
    public Outcome to(Path folder, Progress progress) {
        Path lines = folder.resolve("articles.jsonl");
        Path warc = folder.resolve("captures.warc.gz");
        if (Files.exists(lines) || Files.exists(warc)) {
            return new Refused("The folder " + folder + " holds an export already; name another, or move it away.");
        }
        try {
            Files.createDirectories(folder);
            long written = writeArticles(lines, progress);
            return new Exported(lines, written, warc, evidence.write(captures, warc, progress));
        } catch (IOException failed) {
            return new Refused("The export could not be written (" + failed.getMessage() + "); see that the folder "
                    + folder + " may be written and has room.");
        }
    }

    private long writeArticles(Path file, Progress progress) throws IOException {
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
            Optional<ArticleId> before = Optional.empty();
            List<ArticleId> ids = articles.list(Optional.empty(), before, AT_ONCE);
            while (!ids.isEmpty()) {
                for (Article article : articles.find(ids)) {
                    out.write(json.text(item.of(article, articles.revisions(article.id()))));
                    out.write('\n');
                    written++;
                }
                progress.at("articles", written);
                before = Optional.of(ids.getLast());
                ids = articles.list(Optional.empty(), before, AT_ONCE);
            }
        }
        return written;
    }
}
