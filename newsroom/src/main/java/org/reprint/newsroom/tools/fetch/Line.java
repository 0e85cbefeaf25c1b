package org.reprint.newsroom.tools.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.reprint.newsroom.words.article.Fetcher.Kind;
import org.reprint.newsroom.words.settings.Settings;

/// Asks one server one question (HTTP/1.1, RFC 9112) over a connection of its own, through [GuardedSocket] and no
/// proxy. Apache HttpClient speaks the protocol; everything it would do by itself besides is switched off.
final class Line {
    private static final int MOST_HEADERS = 500;
    private static final int BUFFER = 8 * 1024;
    /// TLS adds certificates and framing to what comes over the line before the head is complete.
    private static final int TLS_OVERHEAD = 64 * 1024;

    private final Settings.Fetch settings;
    private final AddressGuard guard;
    private final int maxBytes;
    private final Unpacking unpacking;
    private final TlsSocketStrategy tls = DefaultClientTlsStrategy.createDefault();

    Line(Settings.Fetch settings, AddressGuard guard) {
        this.settings = settings;
        this.guard = guard;
        this.maxBytes = settings.maxMebibytes() << 20;
        this.unpacking = new Unpacking(maxBytes);
    }

    /// The body of an answer, not yet read.
    @FunctionalInterface
    interface Body {
        /// Reads and unpacks it; once.
        byte[] read() throws IOException;
    }

    /// What is made of an answer.
    @FunctionalInterface
    interface Reading<T> {
        T of(Answer answer, Body body) throws IOException;
    }

    /// @param at the address, judged by the guard
    /// @param addresses where its host is, judged by the guard; no other is connected to
    /// @param watch cuts the line when time is up
    <T> T ask(URI at, Kind kind, List<InetAddress> addresses, Watch watch, Reading<T> reading) throws IOException {
        AtomicReference<GuardedSocket> open = new AtomicReference<>();
        Site site = Site.of(at);
        CloseableHttpClient client = client(addresses, _ -> {
            var socket = new GuardedSocket(guard, site, longestHead(), 2L * maxBytes + longestHead());
            watch.guard(socket);
            open.set(socket);
            return socket;
        });
        try {
            HttpHost target = new HttpHost(at.getScheme(), site.host(), site.port());
            ClassicHttpResponse response = client.executeOpen(target, request(at, target, kind), null);
            open.get().headIsOver();
            return reading.of(answer(response), () -> body(response));
        } finally {
            // The line first: closing a response politely would read the rest of it.
            watch.hangUp();
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private byte[] body(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        InputStream content = response.getEntity().getContent();
        return unpacking.read(content, answer(response).all("content-encoding"));
    }

    private static Answer answer(ClassicHttpResponse response) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (var header : response.getHeaders()) {
            fields.add(Map.entry(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        return new Answer(response.getCode(), Answer.collect(fields));
    }

    private ClassicHttpRequest request(URI at, HttpHost target, Kind kind) {
        String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
        var request = new BasicClassicHttpRequest("GET", target, at.getRawPath() + query);
        request.setHeader("User-Agent", settings.userAgent());
        request.setHeader(
                "Accept",
                switch (kind) {
                    case PAGE -> "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1";
                    case PICTURE -> "image/webp,image/jpeg,image/png,image/gif;q=0.9,image/*;q=0.1";
                });
        request.setHeader("Accept-Encoding", unpacking.accepted());
        request.setHeader("Connection", "close");
        return request;
    }

    private int longestHead() {
        return (settings.maxHeaderKibibytes() << 10) + BUFFER + TLS_OVERHEAD;
    }

    private CloseableHttpClient client(List<InetAddress> addresses, DetachedSocketFactory sockets) {
        Http1Config bounds = Http1Config.custom()
                .setBufferSize(BUFFER)
                .setMaxLineLength(settings.maxHeaderKibibytes() << 10)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxEmptyLineCount(10)
                .build();
        var operator = new DefaultHttpClientConnectionOperator(
                sockets,
                null,
                only(addresses),
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register("https", tls)
                        .build());
        var connections = new BasicHttpClientConnectionManager(
                operator,
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(bounds)
                        .responseParserFactory(new DefaultHttpResponseParserFactory(bounds))
                        .build());
        Timeout total = Timeout.of(settings.totalTime().toMillis(), TimeUnit.MILLISECONDS);
        connections.setSocketConfig(SocketConfig.custom().setSoTimeout(total).build());
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(settings.connectTime().toMillis(), TimeUnit.MILLISECONDS)
                .setSocketTimeout(total)
                .build());
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setRoutePlanner((host, _) ->
                        new HttpRoute(host, null, host.getSchemeName().equals("https")))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setProtocolUpgradeEnabled(false)
                        .setResponseTimeout(total)
                        .build())
                .setConnectionReuseStrategy((_, _, _) -> false)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableConnectionState()
                .build();
    }

    /// Answers every look-up with the addresses that were judged.
    private static DnsResolver only(List<InetAddress> addresses) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return addresses.toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
