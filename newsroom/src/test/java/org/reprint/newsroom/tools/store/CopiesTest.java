package org.reprint.newsroom.tools.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.reprint.newsroom.deeds.archive.Backup;
import org.reprint.newsroom.deeds.archive.Export;
import org.reprint.newsroom.deeds.archive.Move;
import org.reprint.newsroom.deeds.archive.Restore;
import org.reprint.newsroom.tools.archive.JacksonText;
import org.reprint.newsroom.tools.archive.WarcFile;
import org.reprint.newsroom.tools.job.ScheduledJobs;
import org.reprint.newsroom.words.archive.Copies;
import org.reprint.newsroom.words.archive.Progress;
import org.reprint.newsroom.words.article.Article;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Outlet;
import org.reprint.newsroom.words.article.Person;
import org.reprint.newsroom.words.job.Jobs;
import org.reprint.newsroom.words.press.ListKey;
import org.reprint.newsroom.words.settings.Hindrance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Backup, restore, move and export with real files and databases.
class CopiesTest {

    @TempDir
    Path folder = Path.of("replaced by JUnit");

    private final Desk desk = new Desk();
    private final Capture capture = desk.capture("https://river.example/a");

    /// A store with one article of every state, a correction, a capture, a picture-less rest and a job.
    private Article fill(Store store) {
        Outlet river = desk.outlet("river.example", "River Post");
        Person amina = desk.person("Amina Diallo");
        store.outlets().keep(river);
        store.people().keep(amina);
        store.captures().keep(capture);
        List<Article> articles = new ArrayList<>();
        for (String title : List.of("Filed", "Published", "Withdrawn")) {
            Article article = desk.article(title, river, List.of(amina), List.of());
            store.articles().file(article, Desk.print(article));
            articles.add(article);
        }
        store.articles().state(articles.get(1).id(), new Article.Published(Desk.NOON));
        store.articles().state(articles.get(2).id(), new Article.Published(Desk.NOON));
        store.articles().state(articles.get(2).id(), new Article.Withdrawn(Desk.NOON, "Asked."));
        new ScheduledJobs(store.jobSource(), () -> Desk.NOON)
                .schedule(new Jobs.Release(articles.get(0).id()), Desk.NOON);
        return articles.get(1);
    }

    private Store sqlite(String name) {
        return Store.open(new Place.SqliteFile(folder.resolve(name).resolve("reprint.db")));
    }

    @Test
    void a_backup_comes_back_whole_and_is_refused_over_articles_on_file() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("site"));
        Files.writeString(texts.resolve("about.md"), "# About us\n");
        Path file = folder.resolve("backup.zip");
        try (Store from = sqlite("from");
                Store to = sqlite("to")) {
            Article article = fill(from);
            assertThat(new Backup(from.copies(), texts, () -> Desk.NOON).to(file, Progress.silent()))
                    .isInstanceOf(Backup.Written.class);
            assertThat(new Backup(from.copies(), texts, () -> Desk.NOON).to(file, Progress.silent()))
                    .isInstanceOf(Backup.Refused.class);
            Restore restore = new Restore(to.copies(), folder.resolve("texts"));
            assertThat(restore.from(file, false, Progress.silent()))
                    .isInstanceOfSatisfying(
                            Restore.Restored.class, r -> assertThat(r.texts()).isEqualTo(1));
            assertThat(folder.resolve("texts/about.md")).hasContent("# About us\n");
            assertThat(to.articles().find(article.id()))
                    .isEqualTo(from.articles().find(article.id()));
            assertThat(to.captures().find(capture.id()).orElseThrow().bytes()).isEqualTo(capture.bytes());
            assertThat(to.listings().count(ListKey.front())).isEqualTo(1);
            assertThat(to.changes().last()).isGreaterThan(from.changes().last());
            assertThat(restore.from(file, false, Progress.silent())).isInstanceOf(Restore.Refused.class);
            assertThat(restore.from(file, true, Progress.silent())).isInstanceOf(Restore.Restored.class);
        }
    }

    @Test
    void a_backup_with_one_changed_byte_is_refused() throws IOException {
        Path file = folder.resolve("backup.zip");
        try (Store from = sqlite("from");
                Store to = sqlite("to")) {
            fill(from);
            new Backup(from.copies(), folder.resolve("none"), () -> Desk.NOON).to(file, Progress.silent());
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertThat(new Restore(to.copies(), folder.resolve("texts")).from(file, false, Progress.silent()))
                    .isInstanceOf(Restore.Refused.class);
            assertThat(to.articles().list(Optional.empty(), Optional.empty(), 9))
                    .isEmpty();
            Files.writeString(file, "no zip");
            assertThat(new Restore(to.copies(), folder.resolve("texts")).from(file, false, Progress.silent()))
                    .isInstanceOf(Restore.Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site/%s/.profile",
                "%s/.profile",
                "site/../../outside/.profile",
                "site/a/../../outside",
                "site/./about.md",
                "site/a\\..\\..\\outside",
                "site/",
                "manifest.txt"
            })
    void a_backup_writes_nowhere_but_to_the_sites_own_texts(String pattern) throws Exception {
        Path outside = folder.resolve("outside").toAbsolutePath();
        Path file = folder.resolve("backup.zip");
        Path forged = folder.resolve("forged.zip");
        try (Store from = sqlite("from");
                Store to = sqlite("to")) {
            fill(from);
            new Backup(from.copies(), folder.resolve("none"), () -> Desk.NOON).to(file, Progress.silent());
            forge(file, forged, pattern.formatted(outside), "alias ls=true\n".getBytes(StandardCharsets.UTF_8));

            assertThat(new Restore(to.copies(), folder.resolve("texts")).from(forged, false, Progress.silent()))
                    .isInstanceOfSatisfying(
                            Restore.Refused.class,
                            refused -> assertThat(refused.why()).contains("has no place in a backup"));

            assertThat(outside).doesNotExist();
            assertThat(folder.resolve("texts")).doesNotExist();
            assertThat(to.articles().list(Optional.empty(), Optional.empty(), 9))
                    .isEmpty();
        }
    }

    /// Packs one file more into a backup, which the manifest names and describes rightly.
    private static void forge(Path backup, Path forged, String name, byte[] bytes) throws Exception {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        try (ZipFile in = new ZipFile(backup.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(forged))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(out);
                if (entry.getName().equals("manifest.txt")) {
                    out.write("file %d %s %s\n"
                            .formatted(bytes.length, hash, name)
                            .getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
            if (in.getEntry(name) == null) {
                out.putNextEntry(new ZipEntry(name));
                out.write(bytes);
                out.closeEntry();
            }
        }
    }

    @Test
    void a_backup_is_of_one_moment_while_others_write() {
        AtomicBoolean wrote = new AtomicBoolean();
        try (Store from = sqlite("from");
                Store to = sqlite("to")) {
            Article article = fill(from);
            Progress meanwhile = (what, done) -> {
                if (!wrote.getAndSet(true)) {
                    Thread writer = Thread.ofVirtual()
                            .start(() ->
                                    from.articles().state(article.id(), new Article.Withdrawn(Desk.NOON, "Late.")));
                    try {
                        writer.join();
                    } catch (InterruptedException never) {
                        throw new IllegalStateException(never);
                    }
                }
            };
            from.copies().save(folder.resolve("copy.db"), meanwhile);
            to.copies().load(folder.resolve("copy.db"), false, Progress.silent());
            assertThat(to.articles().find(article.id()).orElseThrow().state())
                    .isEqualTo(new Article.Published(Desk.NOON));
            assertThat(to.listings().count(ListKey.front())).isEqualTo(1);
            assertThat(from.listings().count(ListKey.front())).isZero();
        }
    }

    @Test
    @ExtendWith(PostgresServer.class)
    void a_newsroom_moves_to_postgresql_and_back_by_a_backup(PostgresServer.Fresh there) {
        Path file = folder.resolve("backup.zip");
        String address = there.place().url();
        try (Store from = sqlite("from");
                Store back = sqlite("back")) {
            Article article = fill(from);
            Move move = new Move(from.copies());
            Copies.Copied moved =
                    move.to(address, there.place().user(), there.place().password(), Progress.silent());
            assertThat(moved).isInstanceOf(Copies.Done.class);
            assertThat(move.to(address, there.place().user(), there.place().password(), Progress.silent()))
                    .isInstanceOf(Copies.Refused.class);
            assertThatThrownBy(() -> move.to("jdbc:mysql://x/y", Optional.empty(), Optional.empty(), Progress.silent()))
                    .isInstanceOf(Hindrance.class);
            try (Store postgres = Store.open(there.place())) {
                assertThat(postgres.articles().find(article.id()))
                        .isEqualTo(from.articles().find(article.id()));
                new Backup(postgres.copies(), folder.resolve("none"), () -> Desk.NOON).to(file, Progress.silent());
            }
            assertThat(new Restore(back.copies(), folder.resolve("texts")).from(file, false, Progress.silent()))
                    .isInstanceOfSatisfying(
                            Restore.Restored.class,
                            r -> assertThat(r.tally()).isEqualTo(((Copies.Done) moved).tally()));
        }
    }

    @Test
    void every_table_is_copied() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Store store = sqlite("from");
                Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("from/reprint.db"));
                ResultSet rs = connection
                        .createStatement()
                        .executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'")) {
            assertThat(store.changes().last()).isZero();
            while (rs.next()) {
                tables.add(rs.getString(1));
            }
        }
        tables.remove("flyway_schema_history");
        assertThat(TableCopying.TABLES).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void an_export_holds_every_article_as_ninjs_and_every_capture_as_warc() throws IOException {
        try (Store from = sqlite("from")) {
            Article article = fill(from);
            Export export = new Export(
                    new Export.File(from.articles(), from.captures(), from.statements(), from.speakers()),
                    new JacksonText(),
                    new WarcFile(),
                    URI.create("https://reprint.example"));
            assertThat(export.to(folder.resolve("out"), Progress.silent())).isInstanceOf(Export.Exported.class);
            List<JsonNode> items = Files.readAllLines(folder.resolve("out/articles.jsonl")).stream()
                    .map(line -> JsonMapper.shared().readTree(line))
                    .toList();
            assertThat(items)
                    .extracting(item -> item.get("pubStatus").asString())
                    .containsExactly("canceled", "usable", "withheld");
            JsonNode item = items.get(1);
            assertThat(item.get("uri").asString())
                    .isEqualTo(
                            "https://reprint.example/articles/" + article.id().code());
            assertThat(item.get("headlines").get(0).get("value").asString()).isEqualTo("Published");
            assertThat(item.get("infoSources").get(0).get("name").asString()).isEqualTo("River Post");
            assertThat(item.get("rightsInfo").get("linkedRights").asString())
                    .isEqualTo("https://creativecommons.org/licenses/by-nd/4.0/");
            try (WarcReader warc = new WarcReader(folder.resolve("out/captures.warc.gz"))) {
                WarcRecord record = warc.next().orElseThrow();
                assertThat(record.version().toString()).isEqualTo("WARC/1.1");
                WarcResponse response = (WarcResponse) record;
                assertThat(response.targetURI()).isEqualTo(capture.address());
                assertThat(response.http().body().stream().readAllBytes()).isEqualTo(capture.bytes());
                assertThat(warc.next()).isEmpty();
            }
        }
    }
}
