package org.reprint.newsroom.tools.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Where the addresses of a host name come from.
@FunctionalInterface
interface Names {

    /// @param host a name, or an IP address without brackets
    /// @return at least one address
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /// The machine's own resolver.
    static Names ofTheMachine() {
        return host -> List.of(InetAddress.getAllByName(host));
    }

    /// The same within a time: a resolver may wait long for a server that never answers, and cannot be interrupted.
    ///
    /// @throws TimeoutException when no answer came in time; the look-up ends by itself later
    default List<InetAddress> addresses(String host, Duration within) throws UnknownHostException, TimeoutException {
        var lookup = new FutureTask<>(() -> addresses(host));
        Thread.ofPlatform().daemon().name("look up a host").start(lookup);
        try {
            return lookup.get(Math.max(0, within.toNanos()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new UnknownHostException(host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }
}
