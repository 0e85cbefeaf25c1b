package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.reprint.newsroom.Terminal.Ran;
import org.reprint.newsroom.doors.cli.Exit;

/// `reprint extract` as a stranger meets it: every kind of source, every kind of output, and what goes wrong.
class ExtractAtTheDoorTest {
    private static final String STORY = "The council met on Tuesday evening and agreed, after a long debate, to repair"
            + " the old bridge before the winter comes, said the mayor.";
    private static final String PAGE = "<html><head><title>Bridge</title></head><body><h1>Bridge</h1><article><p>"
            + STORY + "</p><p>" + STORY + " Twice.</p></article></body></html>";

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void save() throws IOException {
        page = Files.writeString(folder.resolve("bridge.html"), PAGE);
    }

    private Ran extract(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "extract";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Terminal(folder.resolve("data")).reprintWith("", all);
    }

    @Test
    void writes_every_format() {
        assertThat(extract(page.toString()).out()).hasLineCount(1).contains("\"title\":\"Bridge\"");
        assertThat(extract(page.toString(), "--format", "text").out()).isEqualTo(STORY + "\n" + STORY + " Twice.\n");
        assertThat(extract(page.toString(), "--format", "markdown").out())
                .startsWith("---\ntitle: \"Bridge\"\nsource: \"" + page + "\"\n")
                .contains("---\n\n# Bridge\n\nThe council met");
        assertThat(extract(page.toString(), "--format", "html").out()).startsWith("<p>The council met");
    }

    @Test
    void explains_beside_the_text_and_as_a_page() {
        assertThat(extract(page.toString(), "--explain").out()).contains("+ ").contains("the model believes in it");
        assertThat(extract(page.toString(), "--html-report").out())
                .startsWith("<!DOCTYPE html>")
                .contains("class=\"kept\"");
        assertThat(extract(page.toString(), page.toString(), "--html-report"))
                .satisfies(ran -> assertThat(ran.exit()).isEqualTo(Exit.USAGE))
                .satisfies(ran -> assertThat(ran.err()).contains("--html-report shows one page; name one."));
    }

    @Test
    void reads_folders_and_json_lines_by_their_names() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("saved/below"));
        Files.writeString(pages.resolve("two.htm"), PAGE);
        Files.writeString(pages.resolve("picture.svg"), "<svg/>");
        Files.writeString(folder.resolve("saved/three.jsonl"), "{\"id\":\"3\",\"html\":\"<p>" + STORY + "</p>\"}\n");

        Ran ran = extract(folder.resolve("saved").toString());

        assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.out().lines()).hasSize(2).allMatch(line -> line.contains("repair the old bridge"));
    }

    @Test
    void reads_web_archives() throws IOException {
        Path warc = folder.resolve("crawl.warc.gz");
        archive(warc);
        Path wacz = folder.resolve("crawl.wacz");
        try (OutputStream out = Files.newOutputStream(wacz);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
            Files.copy(warc, zip);
            zip.closeEntry();
        }
        for (Path archive : new Path[] {warc, wacz}) {
            Ran ran = extract(archive.toString());
            assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
            assertThat(ran.out()).hasLineCount(1).startsWith("{\"id\":\"https://valley.example/bridge\"");
        }
    }

    /// A page, and a picture and an error that are passed over.
    private static void archive(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP)) {
            writer.write(response("https://valley.example/a.png", 200, "image/png", "x"));
            writer.write(response("https://valley.example/gone", 404, "text/html", PAGE));
            writer.write(response("https://valley.example/bridge", 200, "text/html; charset=utf-8", PAGE));
        }
    }

    private static WarcResponse response(String address, int status, String type, String body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "")
                .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
                .build();
        return new WarcResponse.Builder(URI.create(address))
                .date(Instant.parse("2024-05-06T10:00:00Z"))
                .body(http)
                .build();
    }

    @Test
    void what_cannot_be_read_is_a_line_and_the_rest_goes_on() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.wacz"), "no archive");

        Ran ran = extract(folder.resolve("nope.html").toString(), broken.toString(), page.toString());

        assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
        assertThat(ran.out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"error\":\"There is no file"),
                        second -> assertThat(second)
                                .contains("\"error\":\"The file")
                                .contains("broken.wacz"),
                        third -> assertThat(third).contains("\"title\":\"Bridge\""));
    }
}
