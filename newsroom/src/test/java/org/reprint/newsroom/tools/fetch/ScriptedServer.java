package org.reprint.newsroom.tools.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.reprint.newsroom.words.article.Capture;
import org.reprint.newsroom.words.article.Fetcher.Brought;
import org.reprint.newsroom.words.article.Fetcher.Kind;
import org.reprint.newsroom.words.article.Fetcher.Refused;
import org.reprint.newsroom.words.article.Ids;
import org.reprint.newsroom.words.settings.Settings;

/// A real server on this machine that says exactly what each test tells it to, and a fetcher that may visit it.
abstract class ScriptedServer {
    static final String PAGE = "<!doctype html><html><title>A page</title><p>Text.</html>";
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    final Map<String, Script> scripts = new HashMap<>();
    final AtomicInteger connections = new AtomicInteger();
    final CountDownLatch over = new CountDownLatch(1);
    String lastRequest = "";
    ServerSocket server;

    /// What the server does with a connection, once it has read the request.
    interface Script {
        void play(Socket line) throws Exception;
    }

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket line = server.accept();
                    connections.incrementAndGet();
                    Thread.ofVirtual().start(() -> serve(line));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        over.countDown();
        server.close();
    }

    private void serve(Socket line) {
        try (line) {
            var request = new StringBuilder();
            while (request.indexOf("\r\n\r\n") < 0) {
                request.append((char) line.getInputStream().read());
            }
            lastRequest = request.toString();
            Script script = scripts.get(lastRequest.split(" ")[1]);
            if (script != null) {
                script.play(line);
            }
        } catch (Exception gone) {
            // The other end hung up, as many of these tests want it to.
        }
    }

    void says(String path, String head, byte[] body) {
        scripts.put(path, line -> {
            line.getOutputStream()
                    .write((head.replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            line.getOutputStream().write(body);
            line.getOutputStream().flush();
        });
    }

    void says(String path, String head, String body) {
        says(path, head, body.getBytes(StandardCharsets.UTF_8));
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    WebFetcher fetcher(Duration total, Names names) {
        var settings = new Settings.Fetch(
                total, Duration.ofSeconds(2), 1, 3, 8, List.of("127.0.0.1:" + server.getLocalPort()), "Reprint/test");
        return new WebFetcher(settings, new Ids(() -> NOW, new Random(1)), InstantSource.fixed(NOW), names);
    }

    Capture brought(String path) {
        var fetched = fetcher(Duration.ofSeconds(20), Names.ofTheMachine()).fetch(at(path), Kind.PAGE);
        assertThat(fetched).isInstanceOf(Brought.class);
        return ((Brought) fetched).capture();
    }

    String why(String path) {
        return why(at(path), Kind.PAGE, Duration.ofSeconds(20));
    }

    String why(URI address, Kind kind, Duration total) {
        var fetched = fetcher(total, Names.ofTheMachine()).fetch(address, kind);
        assertThat(fetched).isInstanceOf(Refused.class);
        assertThat(((Refused) fetched).why()).endsWith(".").hasSizeLessThan(600);
        return ((Refused) fetched).why();
    }
}
