package org.reprint.newsroom.tools.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Optional;

/// A socket that asks the guard about the very address it connects to, goes through no proxy, and counts what comes
/// in.
final class GuardedSocket extends Socket {
    private final AddressGuard guard;
    private final Site site;
    private final long longestHead;
    private final long longestWhole;
    private long read;
    private boolean headIsOver;

    /// @param site whose page is wanted
    /// @param longestHead bytes on the line until [#headIsOver()]
    /// @param longestWhole bytes on the line in all: a body may come in chunks of one byte, each with its head
    GuardedSocket(AddressGuard guard, Site site, long longestHead, long longestWhole) {
        super(Proxy.NO_PROXY);
        this.guard = guard;
        this.site = site;
        this.longestHead = longestHead;
        this.longestWhole = longestWhole;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (!(endpoint instanceof InetSocketAddress to) || to.getAddress() == null) {
            throw new Refusal("The host " + Shown.of(site.host()) + " leads to no address.");
        }
        Optional<String> refused = guard.refuses(site, to.getAddress());
        if (refused.isPresent()) {
            throw new Refusal(refused.get());
        }
        super.connect(endpoint, timeout);
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream());
    }

    /// From here on only the whole is bounded; what the body amounts to is counted by those who read it.
    void headIsOver() {
        headIsOver = true;
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int came = super.read(bytes, from, length);
            count(Math.max(came, 0));
            return came;
        }

        private void count(int came) throws IOException {
            read += came;
            if (read > longestWhole) {
                throw new Unpacking.TooLarge();
            }
            if (!headIsOver && read > longestHead) {
                throw new Refusal("The server at " + Shown.of(site.host())
                        + " sends headers without end, so nothing was taken; a browser may show more.");
            }
        }
    }
}
