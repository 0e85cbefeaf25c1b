package org.reprint.newsroom.doors.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reprint.statements.Finder;
import org.reprint.statements.Lines;
import org.reprint.statements.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds who says what in texts, without a newsroom: a table for people, JSON lines for programs.
@Command(
        name = "statements",
        description = "Find who says what in texts. Works without a newsroom, on all cores, in the order of the input.",
        footer = {
            "  reprint statements story.txt",
            "  reprint extract story.html --format text | reprint statements --lang de --explain",
            "  reprint statements --jsonl < texts.jsonl > statements.jsonl",
            "",
            "Plain text gives a table: who, how, which words, and beneath them through whom, to whom, when and where.",
            "With --jsonl each line in is {\"id\",\"lang\",\"text\"}, each line out {\"id\",\"quotes\"} with offsets in"
                    + " code points; of a line that cannot be read it is {\"line\",\"error\"}, and the command ends"
                    + " with 1."
        })
final class StatementsCommand implements Callable<Integer> {

    private final Voice voice;
    private final Json json;
    private final InputStream in;
    private final Finder finder = new Finder();

    @Option(names = "--jsonl", description = "Read JSON lines instead of plain text, and print JSON lines.")
    private boolean jsonLines;

    @Option(names = "--explain", description = "Say of each statement which rule found it, on which cue, how surely.")
    private boolean explain;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = Written.Language.class,
            description = "The language of plain text as a BCP 47 tag; en unless said otherwise.")
    private @Nullable String language;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of publication (2022-10-21), from which “on Friday” is counted.")
    private @Nullable LocalDate published;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files, or - for standard input (the default).")
    private List<String> files = new ArrayList<>();

    StatementsCommand(Voice voice, Json json, InputStream in) {
        this.voice = voice;
        this.json = json;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        List<String> names = files.isEmpty() ? List.of("-") : files;
        Printed printed = new Printed(voice.out());
        Pipeline pipeline = new Pipeline(Runtime.getRuntime().availableProcessors());
        if (jsonLines) {
            lines(names, pipeline, printed);
        } else {
            Iterator<String> each = names.iterator();
            Function<String, Printed.Done> work = name -> text(name, names.size() > 1);
            pipeline.run(() -> each.hasNext() ? Optional.of(each.next()) : Optional.empty(), work, printed);
        }
        printed.flush();
        return printed.exit();
    }

    private void lines(List<String> names, Pipeline pipeline, Printed printed) throws IOException {
        if (explain || language != null || published != null) {
            throw Refusal.misused("--explain, --lang and --published are for plain text; a JSON line carries its own"
                    + " \"lang\" and \"published\", and each statement printed its \"rule\" and \"confidence\".");
        }
        for (String name : names) {
            try (InputStream source = Sources.opened(name, in)) {
                pipeline.run(new InputLines(source), this::line, printed);
            }
        }
    }

    private Printed.Done text(String name, boolean headed) {
        byte[] bytes;
        try {
            bytes = Sources.bytes(name, in);
        } catch (Refusal refused) {
            voice.tell(refused.sentence());
            return new Printed.Done("", false);
        }
        Text text = new Text(
                name,
                language == null ? "en" : language,
                new String(bytes, StandardCharsets.UTF_8),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(published));
        try {
            String table = new StatementTable(voice.columns(), explain).of(finder.find(text));
            return new Printed.Done(headed ? name + "\n" + table : table, true);
        } catch (RuntimeException | StackOverflowError broken) {
            voice.tell(name + ": " + broken(broken));
            return new Printed.Done("", false);
        }
    }

    private Printed.Done line(InputLines.Line line) {
        if (!line.whole()) {
            return failed(line, "The line is longer than " + (InputLines.LONGEST >> 20) + " MiB; split the text.");
        }
        StringWriter out = new StringWriter();
        List<String> complaints = new ArrayList<>();
        try {
            String text = new String(line.bytes(), StandardCharsets.UTF_8);
            new Lines(finder).run(new BufferedReader(new StringReader(text)), out, complaints::add);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return failed(line, broken(broken));
        }
        return complaints.isEmpty()
                ? new Printed.Done(out.toString(), true)
                : failed(line, complaints.getFirst().replaceFirst("^Line \\d+: ", ""));
    }

    private static String broken(Throwable broken) {
        return "Reading this text broke (" + broken.getClass().getSimpleName() + "); please report it with the text.";
    }

    private Printed.Done failed(InputLines.Line line, String why) {
        return new Printed.Done(json.line(new Failed(line.number(), why)), false);
    }

    private record Failed(long line, String error) {}
}
