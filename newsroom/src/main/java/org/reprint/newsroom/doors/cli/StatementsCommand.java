package org.reprint.newsroom.doors.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reprint.statements.Finder;
import org.reprint.statements.Lines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds who says what in texts, without a newsroom.
@Command(
        name = "statements",
        description = "Find who says what in texts. Works without a newsroom, on all cores, in the order of the input.",
        footer = {
            "  reprint statements --jsonl < texts.jsonl > statements.jsonl",
            "",
            "Each line in is {\"id\",\"lang\",\"text\"}, each line out {\"id\",\"quotes\"} with offsets in code points;"
                    + " of a line that cannot be read it is {\"line\",\"error\"}, and the command ends with 1."
        })
final class StatementsCommand implements Callable<Integer> {

    private final Voice voice;
    private final Json json;
    private final InputStream in;
    private final Finder finder = new Finder();

    @Option(names = "--jsonl", description = "Read JSON lines; the only form of input.")
    private boolean jsonLines;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files, or - for standard input (the default).")
    private List<String> files = new ArrayList<>();

    StatementsCommand(Voice voice, Json json, InputStream in) {
        this.voice = voice;
        this.json = json;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        if (!jsonLines) {
            throw Refusal.misused("Say --jsonl: texts come as JSON lines {\"id\",\"lang\",\"text\"}.");
        }
        Printed printed = new Printed(voice.out());
        Pipeline pipeline = new Pipeline(Runtime.getRuntime().availableProcessors());
        for (String name : files.isEmpty() ? List.of("-") : files) {
            try (InputStream source = Sources.opened(name, in)) {
                pipeline.run(new InputLines(source), this::line, printed);
            }
        }
        printed.flush();
        return printed.exit();
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
            return failed(
                    line,
                    "Reading this text broke (" + broken.getClass().getSimpleName()
                            + "); please report it with the text.");
        }
        return complaints.isEmpty()
                ? new Printed.Done(out.toString(), true)
                : failed(line, complaints.getFirst().replaceFirst("^Line \\d+: ", ""));
    }

    private Printed.Done failed(InputLines.Line line, String why) {
        return new Printed.Done(json.line(new Failed(line.number(), why)), false);
    }

    private record Failed(long line, String error) {}
}
