package org.reprint.newsroom.deeds.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reprint.newsroom.words.archive.EvidenceFile;
import org.reprint.newsroom.words.archive.JsonText;
import org.reprint.newsroom.words.archive.Progress;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.ArticleId;
import org.reprint.newsroom.words.article.Articles;
import org.reprint.newsroom.words.article.Captures;
import org.reprint.newsroom.words.statement.Speaker;
import org.reprint.newsroom.words.statement.Speakers;
import org.reprint.newsroom.words.statement.Statement;
import org.reprint.newsroom.words.statement.Statements;

/// Gives everything on file out in forms that other programs read: every article, public or not, as a line
/// of ninjs 3.1 in `articles.jsonl`, newest first; every statement of each, also those that are gone or
/// rejected, as a Web Annotation in `statements.jsonl`, in the same order; everybody who is quoted in
/// `people.jsonl`, by name; and every capture in `captures.warc.gz`.
public final class Export {

    private static final int AT_ONCE = 100;

    private final File file;
    private final JsonText json;
    private final EvidenceFile evidence;
    private final Item item;
    private final Spoken spoken;

    /// What is given out.
    public record File(Articles articles, Captures captures, Statements statements, Speakers speakers) {}

    /// @param site the public address of the front page, for the addresses of articles
    public Export(File file, JsonText json, EvidenceFile evidence, URI site) {
        this.file = file;
        this.json = json;
        this.evidence = evidence;
        this.item = new Item(site);
        this.spoken = new Spoken(site);
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// A file that was written.
    ///
    /// @param count of lines or records
    /// @param what they are, in the plural
    public record Written(Path file, long count, String what) {}

    /// All files, in the order in which they were written.
    public record Exported(List<Written> files) implements Outcome {
        public Exported {
            files = List.copyOf(files);
        }
    }

    /// @param why a sentence for the operator
    public record Refused(String why) implements Outcome {}

    /// @param folder made when it is absent; must not hold an export yet
    public Outcome to(Path folder, Progress progress) {
        Path articles = folder.resolve("articles.jsonl");
        Path statements = folder.resolve("statements.jsonl");
        Path people = folder.resolve("people.jsonl");
        Path warc = folder.resolve("captures.warc.gz");
        if (Stream.of(articles, statements, people, warc).anyMatch(Files::exists)) {
            return new Refused("The folder " + folder + " holds an export already; name another, or move it away.");
        }
        try {
            Files.createDirectories(folder);
            List<Written> files = new ArrayList<>(writeArticles(articles, statements, progress));
            files.add(new Written(people, writePeople(people, progress), "people"));
            files.add(new Written(warc, evidence.write(file.captures(), warc, progress), "captures"));
            return new Exported(files);
        } catch (IOException failed) {
            return new Refused("The export could not be written (" + failed.getMessage() + "); see that the folder "
                    + folder + " may be written and has room.");
        }
    }

    private List<Written> writeArticles(Path articlesFile, Path statementsFile, Progress progress) throws IOException {
        long written = 0;
        long said = 0;
        try (BufferedWriter articles = opened(articlesFile);
                BufferedWriter statements = opened(statementsFile)) {
            Optional<ArticleId> before = Optional.empty();
            List<ArticleId> ids = file.articles().list(Optional.empty(), before, AT_ONCE);
            while (!ids.isEmpty()) {
                for (Article article : file.articles().find(ids)) {
                    line(articles, item.of(article, file.articles().revisions(article.id())));
                    written++;
                    String text = article.content().body().text();
                    for (Statement one : file.statements().everOf(article.id())) {
                        line(
                                statements,
                                spoken.statement(
                                        one,
                                        article.id(),
                                        text,
                                        file.statements().deeds(one.id())));
                        said++;
                    }
                }
                progress.at("articles", written);
                before = Optional.of(ids.getLast());
                ids = file.articles().list(Optional.empty(), before, AT_ONCE);
            }
        }
        return List.of(new Written(articlesFile, written, "articles"), new Written(statementsFile, said, "statements"));
    }

    private long writePeople(Path peopleFile, Progress progress) throws IOException {
        long written = 0;
        try (BufferedWriter out = opened(peopleFile)) {
            List<Speaker> run = file.speakers().list(Optional.empty(), AT_ONCE);
            while (!run.isEmpty()) {
                for (Speaker speaker : run) {
                    line(out, spoken.person(speaker, file.speakers().notes(speaker.id())));
                    written++;
                }
                progress.at("people", written);
                run = file.speakers().list(Optional.of(run.getLast().slug()), AT_ONCE);
            }
        }
        return written;
    }

    private static BufferedWriter opened(Path file) throws IOException {
        return Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW);
    }

    private void line(BufferedWriter out, Map<String, ?> tree) throws IOException {
        out.write(json.text(tree));
        out.write('\n');
    }
}
