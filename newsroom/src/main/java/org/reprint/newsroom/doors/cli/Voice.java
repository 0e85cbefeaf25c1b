package org.reprint.newsroom.doors.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// How the command line speaks: results on one stream, everything about them on the other.
///
/// @param out for results; UTF-8
/// @param err for progress, warnings and errors; UTF-8
/// @param colours on `out`
/// @param bars whether progress bars are drawn on `err`
/// @param folds whether lines on `out` are broken to fit a terminal; a file or another program gets them whole
/// @param width of the terminal in columns
public record Voice(PrintStream out, PrintStream err, boolean colours, boolean bars, boolean folds, int width) {

    /// Longer than any line.
    private static final int ENDLESS = 1 << 24;

    private static final int USUAL_COLUMNS = 80;

    /// The voice of this process. The launcher knows which stream is a terminal and how wide, and says it in the
    /// system properties `reprint.terminal` (`out`, `err`, both or neither) and `reprint.columns`.
    ///
    /// @param environment `NO_COLOR` (<https://no-color.org>) and `TERM=dumb` are honoured
    public static Voice ofThisProcess(Map<String, String> environment) {
        String terminal = System.getProperty("reprint.terminal", "");
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        int columns = Integer.getInteger("reprint.columns", USUAL_COLUMNS);
        return new Voice(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                terminal.contains("out") && !plain,
                terminal.contains("err")
                        && !environment.getOrDefault("TERM", "").equals("dumb"),
                terminal.contains("out"),
                Math.clamp(columns, 40, 200));
    }

    /// After how many columns a line on `out` is broken.
    int columns() {
        return folds ? width : ENDLESS;
    }

    /// Says a line of the result.
    void say(String line) {
        out.println(line);
    }

    /// Says something about the result, to a person.
    void tell(String line) {
        err.println(line);
    }

    String bold(String text) {
        return painted("1", text);
    }

    String green(String text) {
        return painted("32", text);
    }

    String yellow(String text) {
        return painted("33", text);
    }

    String red(String text) {
        return painted("31", text);
    }

    String faint(String text) {
        return painted("2", text);
    }

    private String painted(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /// A progress bar; draws nothing where there is no terminal.
    ///
    /// @param task a word or two
    /// @param steps how many there are, -1 when nobody knows
    Bar bar(String task, long steps) {
        if (!bars || steps == 0 || steps == 1) {
            return new Bar.Silent();
        }
        return new Bar.Drawn(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(err, width - 1))
                .build());
    }

    /// How far a long task is.
    sealed interface Bar extends AutoCloseable {

        /// One step is done.
        ///
        /// @param about it, a few words
        void step(String about);

        @Override
        void close();

        /// Where nobody looks.
        record Silent() implements Bar {
            @Override
            public void step(String about) {}

            @Override
            public void close() {}
        }

        /// On a terminal.
        record Drawn(ProgressBar bar) implements Bar {
            @Override
            public void step(String about) {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        }
    }
}
