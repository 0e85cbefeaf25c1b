package org.reprint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reprint.statements.Comparisons;
import org.reprint.statements.Counterpart;
import org.reprint.statements.Finder;
import org.reprint.statements.Lines;
import org.reprint.statements.Polarity;
import org.reprint.statements.Quotation;
import org.reprint.statements.Said;
import org.reprint.statements.Statement;
import org.reprint.statements.Text;
import org.reprint.statements.Utterance;
import org.reprint.statements.Utterances;

/// What finding, comparing and tracing statements costs, under JMH with a heap of 64 MB; see `bench/statements`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx64m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class StatementsBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// CPU time of the working thread, since wall time means little on a shared machine.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        public long micros;
        public long times;
        private long since;

        void begin() {
            since = THREADS.getCurrentThreadCpuTime();
        }

        void end() {
            micros += (THREADS.getCurrentThreadCpuTime() - since) / 1000;
            times++;
        }
    }

    /// The file's texts.
    @State(Scope.Benchmark)
    public static class News {
        private final List<String> lines = new ArrayList<>();
        private int next;

        @Setup(Level.Trial)
        public void read() throws IOException {
            lines.addAll(Files.readAllLines(Path.of(System.getProperty("texts"))));
        }

        String line() {
            next = (next + 1) % lines.size();
            return lines.get(next);
        }
    }

    /// Texts of one sign, and statements drawn from few words, of any number.
    @State(Scope.Benchmark)
    public static class Many {
        @Param({"1000", "10000"})
        public int size;

        private List<Said> statements = List.of();
        private List<Quotation> quotations = List.of();

        @Setup(Level.Trial)
        public void draw() {
            Random random = new Random(5);
            String[] words = new String[2000];
            for (int i = 0; i < words.length; i++) {
                words[i] = "w" + Integer.toString(random.nextInt(1 << 28), 26);
            }
            List<Said> said = new ArrayList<>();
            List<Quotation> quoted = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                StringBuilder line = new StringBuilder("The council");
                line.append(random.nextBoolean() ? " will not" : " will");
                for (int j = 0; j < 12; j++) {
                    line.append(' ').append(words[(int) Math.abs(random.nextGaussian() * 400) % words.length]);
                }
                LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
                Set<String> who = Set.of("p" + random.nextInt(200));
                said.add(new Said("s" + i, who, "", line.toString(), "", "en", day, Polarity.SAID));
                quoted.add(new Quotation("q" + i, who, line.toString(), "en", day, "Outlet"));
            }
            statements = said;
            quotations = quoted;
        }
    }

    private final Finder finder = new Finder();
    private final Lines lines = new Lines(finder);
    private final Text marks = Text.of("", "en", "\"".repeat(1_000_000));

    @Benchmark
    public String oneNewsText(News news, Cpu cpu) throws IOException {
        StringWriter out = new StringWriter();
        cpu.begin();
        lines.run(new BufferedReader(new StringReader(news.line())), out, complaint -> {});
        cpu.end();
        return out.toString();
    }

    @Benchmark
    public List<Statement> aMillionMarks(Cpu cpu) {
        cpu.begin();
        List<Statement> found = finder.find(marks);
        cpu.end();
        return found;
    }

    @Benchmark
    public List<Counterpart> compared(Many many, Cpu cpu) {
        cpu.begin();
        List<Counterpart> found = new Comparisons(30, 200).among(many.statements);
        cpu.end();
        return found;
    }

    @Benchmark
    public List<Utterance> traced(Many many, Cpu cpu) {
        cpu.begin();
        List<Utterance> found = new Utterances().among(many.quotations);
        cpu.end();
        return found;
    }
}
