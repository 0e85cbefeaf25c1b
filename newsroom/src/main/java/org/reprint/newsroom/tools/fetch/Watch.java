package org.reprint.newsroom.tools.fetch;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Watches over one fetch: when its time is up, the line is cut, whatever it is busy with. A read timeout alone would
/// let a server go on for ever by sending a byte now and then.
final class Watch implements AutoCloseable {
    private final long end;
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Socket> sockets = new ArrayList<>();
    private boolean over;

    Watch(Duration total) {
        end = System.nanoTime() + total.toNanos();
        Thread.ofVirtual().name("watch over a fetch").start(this::stand);
    }

    private void stand() {
        try {
            if (!done.await(left().toNanos(), TimeUnit.NANOSECONDS)) {
                cut();
            }
        } catch (InterruptedException e) {
            cut();
        }
    }

    private synchronized void cut() {
        over = true;
        hangUp();
    }

    /// Whether time is up.
    synchronized boolean over() {
        return over || left().isNegative() || left().isZero();
    }

    /// The time that is left, negative when it is up.
    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /// Takes a socket under watch; closes it at once when time is up.
    synchronized void guard(Socket socket) {
        sockets.add(socket);
        if (over) {
            hangUp();
        }
    }

    /// Closes every line, without waiting for what the other side has still to say.
    synchronized void hangUp() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                // A socket that cannot be closed cannot be read either: nothing is left to do.
            }
        }
        sockets.clear();
    }

    @Override
    public void close() {
        done.countDown();
        hangUp();
    }
}
