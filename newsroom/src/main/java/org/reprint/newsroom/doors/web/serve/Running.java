package org.reprint.newsroom.doors.web.serve;

import java.net.URI;

/// A server that answers.
public interface Running extends AutoCloseable {

    /// The TCP port it listens on.
    int port();

    /// The address of its front page on this machine, e.g. `http://127.0.0.1:8080/`.
    URI address();

    /// Reads the log of changes now, so that a deed just done in this process is visible when this returns.
    void look();

    /// Stops: takes no new connection, lets open requests end for up to five seconds, then closes.
    void stop();

    @Override
    default void close() {
        stop();
    }
}
