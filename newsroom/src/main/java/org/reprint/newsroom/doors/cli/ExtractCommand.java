package org.reprint.newsroom.doors.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reprint.extract.Extractor;
import org.reprint.extract.JsonLines;
import org.reprint.extract.Page;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Fetcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds the article in pages, without a newsroom.
@Command(
        name = "extract",
        description = "Find the article in web pages: text, authors, dates, first outlet, terms. Works without a"
                + " newsroom, on all cores, in the order of the input.",
        footer = {
            "  reprint extract page.html | jq -r .title",
            "  reprint extract https://news.example/story --format markdown",
            "  curl -s https://news.example/story | reprint extract --url https://news.example/story",
            "  reprint extract --jsonl < pages.jsonl > articles.jsonl",
            "  reprint extract crawl.warc.gz saved-pages/ > articles.jsonl",
            "  reprint extract page.html --explain",
            "  reprint extract page.html --html-report > report.html",
            "",
            "With --jsonl each line in is {\"id\",\"url\",\"html\"} and each line out one JSON object; of a page that"
                    + " cannot be read it is {\"id\",\"error\"}, and the command ends with 1."
        })
final class ExtractCommand implements Callable<Integer> {

    /// How an article is printed.
    enum Format {
        JSON,
        MARKDOWN,
        TEXT,
        HTML
    }

    private final Given given;
    private final House house;
    private final Voice voice;
    private final Json json;
    private final InputStream in;
    private final Extractor extractor = new Extractor();

    @Parameters(
            arity = "0..*",
            paramLabel = "PAGE",
            description = "Files, folders, web archives (.warc, .warc.gz, .wacz), JSON lines (.jsonl), web addresses,"
                    + " or - for standard input (the default).")
    private List<String> pages = new ArrayList<>();

    @Option(names = "--jsonl", description = "Read JSON lines instead of HTML.")
    private boolean jsonLines;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json (default), markdown (with its facts in front matter), text or html.")
    private Format format = Format.JSON;

    @Option(names = "--explain", description = "Show of every block of text why it was kept or dropped.")
    private boolean explain;

    @Option(
            names = "--html-report",
            description = "Print a web page that shows every block of one page, coloured by whether it was kept.")
    private boolean report;

    @Option(names = "--url", paramLabel = "URL", description = "The address that a saved page had.")
    private @Nullable URI url;

    ExtractCommand(Given given, House house, Voice voice, Json json, InputStream in) {
        this.given = given;
        this.house = house;
        this.voice = voice;
        this.json = json;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        if (url != null && (jsonLines || pages.size() > 1)) {
            throw Refusal.misused("--url says the address of one page; of many, JSON lines carry theirs in \"url\".");
        }
        boolean several = pages.size() > 1 || jsonLines || pages.stream().anyMatch(GivenPages::holdsSeveral);
        if (report && several) {
            throw Refusal.misused("--html-report shows one page; name one.");
        }
        List<String> names = pages.isEmpty() ? List.of("-") : pages;
        Printed printed = new Printed(voice.out());
        Pipeline pipeline = new Pipeline(Runtime.getRuntime().availableProcessors());
        Fetcher fetcher = addressed(names);
        try (GivenPages given = new GivenPages(names, jsonLines, in);
                Voice.Bar bar = voice.bar("Extracting", voice.colours() ? 0 : given.count())) {
            pipeline.run(
                    given, item -> headed(item, done(item, fetcher), several), (Printed.Done done, boolean last) -> {
                        bar.step("");
                        return printed.take(done, last);
                    });
        }
        printed.flush();
        return printed.exit();
    }

    /// Of several pages, each explanation says whose it is.
    private Printed.Done headed(GivenPages.Item item, Printed.Done done, boolean several) {
        if (!explain || !several || done.text().isEmpty()) {
            return done;
        }
        String name = switch (item) {
            case GivenPages.Item.Named(String named) -> named;
            case GivenPages.Item.JsonLine(InputLines.Line line) -> "line " + line.number();
            case GivenPages.Item.Archived(JsonLines.Request page) -> page.id();
            case GivenPages.Item.Unreadable(String named, String why) -> named;
        };
        return new Printed.Done("== " + name + "\n" + done.text(), done.read());
    }

    private Printed.Done done(GivenPages.Item item, Fetcher fetcher) {
        return switch (item) {
            case GivenPages.Item.Named(String name) -> page(name, fetcher);
            case GivenPages.Item.JsonLine(InputLines.Line line) -> line(line);
            case GivenPages.Item.Archived(JsonLines.Request page) -> extracted(page.id(), page.page());
            case GivenPages.Item.Unreadable(String name, String why) -> failed(name, why);
        };
    }

    private Fetcher addressed(List<String> names) {
        boolean web = names.stream().anyMatch(Sources::isWeb);
        return web ? house.fetcher(given.settings()) : (address, kind) -> new Fetcher.Refused("");
    }

    private Printed.Done line(InputLines.Line line) {
        if (!line.whole()) {
            return new Printed.Done(
                    JsonLines.writeError(
                            "",
                            "Line " + line.number() + " is longer than " + (InputLines.LONGEST >> 20)
                                    + " MiB; leave out what is no page, or save the page to a file."),
                    false);
        }
        JsonLines.Request request;
        try {
            request = JsonLines.read(GivenPages.text(line));
        } catch (IllegalArgumentException wrong) {
            return new Printed.Done(
                    JsonLines.writeError("", "Line " + line.number() + ": " + wrong.getMessage()), false);
        }
        return extracted(request.id(), request.page());
    }

    private Printed.Done page(String name, Fetcher fetcher) {
        try {
            if (Sources.isWeb(name)) {
                return switch (fetcher.fetch(Sources.web(name), Fetcher.Kind.PAGE)) {
                    case Fetcher.Refused(String why) -> failed(name, why);
                    case Fetcher.Brought(Capture capture) -> extracted(name, page(capture));
                };
            }
            byte[] bytes = name.equals("-") ? in.readAllBytes() : Files.readAllBytes(Sources.file(name));
            Optional<String> none = house.noPage(bytes, name.equals("-") ? "standard input" : name);
            if (none.isPresent()) {
                return failed(name, none.get());
            }
            Page page = Page.of(bytes);
            return extracted(name, url == null ? page : page.at(url));
        } catch (IOException unreadable) {
            return failed(name, Sources.unreadable(name, unreadable));
        }
    }

    private static Page page(Capture capture) {
        Page page = Page.of(capture.bytes()).at(capture.address());
        return capture.charset()
                .flatMap(ExtractCommand::charset)
                .map(page::declaredAs)
                .orElse(page);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private Printed.Done failed(String name, String why) {
        if (format == Format.JSON && !explain && !report) {
            return new Printed.Done(JsonLines.writeError(name, why), false);
        }
        voice.tell(name + ": " + why);
        return new Printed.Done("", false);
    }

    // A page that breaks the extractor is one line of many; the run goes on.
    private Printed.Done extracted(String id, Page page) {
        try {
            return new Printed.Done(written(id, page), true);
        } catch (RuntimeException | StackOverflowError broken) {
            return failed(
                    id,
                    "The extractor broke on this page (" + broken.getClass().getSimpleName()
                            + "); please report it with the page.");
        }
    }

    private String written(String id, Page page) {
        if (explain || report) {
            var explanation = extractor.explain(page);
            return report || format == Format.HTML ? explanation.html() : explanation.text();
        }
        var article = extractor.extract(page);
        return switch (format) {
            case JSON -> JsonLines.write(id, article);
            case MARKDOWN -> FrontMatter.of(id, article, json) + article.markdown();
            case TEXT -> article.text();
            case HTML -> article.html();
        };
    }
}
