package org.reprint.bench;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.reprint.extract.Extractor;
import org.reprint.extract.Page;

/// What extracting articles costs, under JMH, beside jsoup's parse of the same bytes; see `bench/extract`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8)
@Measurement(iterations = 8)
public class ExtractBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PAGES = 300;

    /// CPU time of the working thread, since wall time means little on a shared machine.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        public long micros;
        public long times;
        private long since;

        @Setup(Level.Iteration)
        public void begin() {
            micros = 0;
            times = 0;
            since = THREADS.getCurrentThreadCpuTime();
        }

        @TearDown(Level.Iteration)
        public void end() {
            micros = (THREADS.getCurrentThreadCpuTime() - since) / 1000;
            times = 1;
        }
    }

    private final List<byte[]> pages = new ArrayList<>();
    private final Extractor extractor = new Extractor();

    @Setup
    public void load() throws IOException {
        Path file = Path.of(System.getProperty("pages"));
        try (InputStream raw = Files.newInputStream(file);
                InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && pages.size() < PAGES; line = lines.readLine()) {
                pages.add(html(line).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /// The text of the member "html" of a line that holds one JSON object.
    private static String html(String line) {
        StringBuilder out = new StringBuilder();
        int at = line.indexOf('"', line.indexOf("\"html\"") + "\"html\"".length()) + 1;
        for (char c = line.charAt(at); c != '"'; c = line.charAt(++at)) {
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = line.charAt(++at);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append((char) Integer.parseInt(line.substring(at + 1, at + 5), 16));
                    at += 4;
                }
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }

    @Benchmark
    public long extract(Cpu cpu) {
        long characters = 0;
        for (byte[] page : pages) {
            characters += extractor.extract(Page.of(page)).text().length();
        }
        return characters;
    }

    @Benchmark
    public long parse(Cpu cpu) throws IOException {
        long nodes = 0;
        for (byte[] page : pages) {
            nodes += Jsoup.parse(new ByteArrayInputStream(page), null, "").childNodeSize();
        }
        return nodes;
    }
}
