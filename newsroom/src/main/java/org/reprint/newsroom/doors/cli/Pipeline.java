package org.reprint.newsroom.doors.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Many items through several workers, out in the order they came in, with a bounded number under way: a slow
/// reader slows the source down instead of filling the memory. An item is handed on as soon as it and all before
/// it are done, so that a program which waits for one answer before it asks the next question gets it.
///
/// @param workers how many items are worked on at the same time, at least 1
record Pipeline(int workers) {

    private static final int AHEAD = 4;

    /// Where items come from; empty at the end.
    interface Source<I> {
        Optional<I> next() throws IOException;
    }

    /// Where results go.
    interface Sink<O> {

        /// @param last whether nothing else is waiting to go out right now
        /// @return whether more is wanted
        boolean take(O result, boolean last) throws IOException;
    }

    /// Works until the source ends or the sink wants no more.
    ///
    /// @param work called by several threads; what it throws ends the whole run
    /// @throws IOException from source or sink
    <I, O> void run(Source<I> source, Function<I, O> work, Sink<O> sink) throws IOException {
        BlockingQueue<Future<Optional<O>>> underway = new ArrayBlockingQueue<>(workers * AHEAD);
        try (ExecutorService hands = Executors.newFixedThreadPool(workers)) {
            FutureTask<Boolean> writing = new FutureTask<>(() -> drain(underway, sink));
            Thread writer = Thread.ofPlatform().name("pipeline-writer").start(writing);
            try {
                for (Optional<I> item = source.next(); item.isPresent() && !writing.isDone(); item = source.next()) {
                    I one = item.get();
                    put(underway, hands.submit(() -> Optional.of(work.apply(one))), writing);
                }
            } finally {
                put(underway, CompletableFuture.completedFuture(Optional.empty()), writing);
                joined(writer);
                hands.shutdownNow();
            }
            result(writing);
        }
    }

    private static <O> boolean drain(BlockingQueue<Future<Optional<O>>> underway, Sink<O> sink)
            throws IOException, InterruptedException {
        for (Optional<O> result = result(underway.take()); result.isPresent(); result = result(underway.take())) {
            if (!sink.take(result.get(), underway.isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /// Waits for room, unless nobody will ever make any.
    private static <T> void put(BlockingQueue<T> queue, T item, Future<Boolean> writing) {
        try {
            boolean put = false;
            while (!put && !writing.isDone()) {
                put = queue.offer(item, 50, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void joined(Thread writer) {
        try {
            writer.join();
        } catch (InterruptedException stop) {
            writer.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("The run was interrupted.", stop);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException io -> throw io;
                case UncheckedIOException io -> throw new IOException(io);
                case RuntimeException wrong -> throw wrong;
                case Error wrong -> throw wrong;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }
}
