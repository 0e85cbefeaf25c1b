package org.reprint.newsroom.words.article;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/// Makes ids: 42 bits of milliseconds since 2024-01-01T00:00Z above 21 random bits, so that ids sort by
/// time and several nodes need not ask each other. Ids made by one instance strictly increase.
public final class Ids {

    private static final long EPOCH = Instant.parse("2024-01-01T00:00:00Z").toEpochMilli();
    private static final int RANDOM_BITS = 21;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final AtomicLong last = new AtomicLong();

    /// @param clock the time that ids carry
    /// @param random must be safe for use by several threads
    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// A fresh id, larger than any this instance made before.
    public long next() {
        long fresh = ((clock.millis() - EPOCH) << RANDOM_BITS) | random.nextInt(1 << RANDOM_BITS);
        return last.updateAndGet(before -> Math.max(before + 1, fresh));
    }
}
