package org.reprint.newsroom.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PipelineTest {

    @Test
    void keeps_the_order_though_the_first_is_the_slowest() throws IOException {
        CountDownLatch othersDone = new CountDownLatch(7);
        List<Integer> out = new ArrayList<>();

        new Pipeline(4)
                .run(
                        source(IntStream.range(0, 8).iterator()),
                        i -> {
                            if (i == 0) {
                                await(othersDone);
                            } else {
                                othersDone.countDown();
                            }
                            return i;
                        },
                        (i, last) -> out.add(i));

        assertThat(out).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void never_runs_far_ahead_of_a_slow_reader() throws IOException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        Iterator<Integer> numbers = IntStream.range(0, 5_000).iterator();

        new Pipeline(2)
                .run(
                        () -> {
                            farthest.accumulateAndGet(read.incrementAndGet() - written.get(), Math::max);
                            return numbers.hasNext() ? Optional.of(numbers.next()) : Optional.empty();
                        },
                        i -> i,
                        (i, last) -> written.incrementAndGet() > 0);

        assertThat(written).hasValue(5_000);
        assertThat(farthest.get()).isLessThanOrEqualTo(2 * 4 + 3);
    }

    @Test
    void hands_a_result_on_before_the_next_item_comes() throws IOException {
        SynchronousQueue<String> answers = new SynchronousQueue<>();
        AtomicInteger asked = new AtomicInteger();

        new Pipeline(2)
                .run(
                        () -> {
                            int question = asked.incrementAndGet();
                            if (question > 1) {
                                assertThat(taken(answers)).isEqualTo("answer " + (question - 1));
                            }
                            return question < 5 ? Optional.of(question) : Optional.empty();
                        },
                        question -> "answer " + question,
                        (answer, last) -> put(answers, answer));
    }

    @Test
    void stops_reading_when_nobody_wants_more() throws IOException {
        AtomicInteger read = new AtomicInteger();

        new Pipeline(2).run(() -> Optional.of(read.incrementAndGet()), i -> i, (i, last) -> i < 10);

        assertThat(read.get()).isLessThan(10_000_000);
    }

    @Test
    void passes_on_what_the_reader_throws() {
        assertThatThrownBy(() -> new Pipeline(2)
                        .run(source(IntStream.range(0, 100).iterator()), i -> i, (i, last) -> {
                            throw new IOException("The disk is full.");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("The disk is full.");
    }

    @Test
    void cuts_lines_without_decoding_them() throws IOException {
        byte[] bytes = "one\r\n\n  \nÜnf\nlast without an end".getBytes(StandardCharsets.UTF_8);
        InputLines lines = new InputLines(new ByteArrayInputStream(bytes));

        assertThat(next(lines)).isEqualTo("1 one\r");
        assertThat(next(lines)).isEqualTo("4 Ünf");
        assertThat(next(lines)).isEqualTo("5 last without an end");
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void gives_up_a_line_that_is_too_long_and_goes_on() throws IOException {
        byte[] bytes = ("x".repeat(200_000) + "\nshort\n").getBytes(StandardCharsets.UTF_8);
        InputLines lines = new InputLines(new ByteArrayInputStream(bytes), 1_000);

        assertThat(lines.next().orElseThrow().whole()).isFalse();
        assertThat(next(lines)).isEqualTo("2 short");
    }

    private static String next(InputLines lines) throws IOException {
        InputLines.Line line = lines.next().orElseThrow();
        return line.number() + " " + new String(line.bytes(), StandardCharsets.UTF_8);
    }

    private static Pipeline.Source<Integer> source(Iterator<Integer> numbers) {
        return () -> numbers.hasNext() ? Optional.of(numbers.next()) : Optional.empty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    private static String taken(SynchronousQueue<String> answers) {
        try {
            return answers.take();
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    private static boolean put(SynchronousQueue<String> answers, String answer) {
        try {
            answers.put(answer);
            return true;
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }
}
