package org.reprint.newsroom.doors.web.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.reprint.newsroom.words.press.Changes;
import org.reprint.newsroom.words.settings.Hindrance;
import org.reprint.newsroom.words.settings.Settings;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts the server: Spring Boot with an embedded Tomcat and virtual threads, wired by [Beans].
public final class WebServer {

    private WebServer() {}

    /// Starts to answer.
    ///
    /// @param settings where to listen, and how much memory ready pages may take
    /// @param routes every page, the first that fits wins
    /// @param apologies the pages that say why there is none
    /// @param changes the log that tells which ready pages to drop
    /// @param clock by which pages go stale
    /// @throws Hindrance when the address or port cannot be had
    public static Running start(
            Settings settings, List<Route> routes, Apologies apologies, Changes changes, InstantSource clock) {
        Settings.Serve serve = settings.serve();
        requireFree(serve);
        ReadyPages pages = new ReadyPages((long) serve.cacheMebibytes() << 20, clock, changes.last());
        RouteList list = new RouteList(routes, apologies);
        FrontDoor frontDoor = new FrontDoor(
                pages,
                new Address(list),
                new Letterbox(clock, settings.site().trackers()),
                new Mishaps(apologies, clock));
        Follower follower = new Follower(changes, pages);
        ServletWebServerApplicationContext context = new ServletWebServerApplicationContext();
        Beans.register(context, serve, frontDoor, list);
        opened(context, serve);
        follower.start();
        return new Open(context, follower, serve);
    }

    /// Looks for itself first: the server would say the same with a page of stack trace before it.
    private static void requireFree(Settings.Serve serve) {
        try (ServerSocket _ = new ServerSocket(serve.port(), 1, address(serve))) {
            // It is free, and given back at once.
        } catch (IOException taken) {
            throw String.valueOf(taken.getMessage()).contains("in use") ? inUse(serve, taken) : closed(serve, taken);
        }
    }

    private static Hindrance inUse(Settings.Serve serve, Throwable why) {
        return new Hindrance(
                "Port " + serve.port() + " on " + serve.bind()
                        + " is in use; stop what listens there, or choose another with serve.port.",
                why);
    }

    /// Says that nothing can listen there.
    static Hindrance closed(Settings.Serve serve, Throwable why) {
        return new Hindrance(
                "Nothing can listen on " + serve.bind() + ", port " + serve.port()
                        + "; check that the address is this machine's and the port is open to you (below 1024 it"
                        + " mostly is not).",
                why);
    }

    private static void opened(ServletWebServerApplicationContext context, Settings.Serve serve) {
        SpringApplication application = new SpringApplication(WebServer.class);
        application.setApplicationContextFactory(type -> context);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("logging.level.root", "warn"));
        try {
            application.run();
        } catch (RuntimeException trouble) {
            throw because(trouble, serve);
        }
    }

    private static RuntimeException because(RuntimeException trouble, Settings.Serve serve) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return inUse(serve, trouble);
            }
            if (cause instanceof java.net.BindException) {
                return closed(serve, trouble);
            }
        }
        return trouble;
    }

    /// The network address to listen on.
    static InetAddress address(Settings.Serve serve) {
        try {
            return InetAddress.getByName(serve.bind());
        } catch (UnknownHostException unknown) {
            throw new Hindrance(
                    "The address \"" + serve.bind()
                            + "\" is not known on this machine; set serve.bind to one of its own, such as 127.0.0.1 or 0.0.0.0.",
                    unknown);
        }
    }

    private record Open(ServletWebServerApplicationContext context, Follower follower, Settings.Serve serve)
            implements Running {

        @Override
        public int port() {
            var server = context.getWebServer();
            if (server == null) {
                throw new IllegalStateException("The server has been stopped.");
            }
            return server.getPort();
        }

        @Override
        public URI address() {
            InetAddress bound = WebServer.address(serve);
            String host = bound.isAnyLocalAddress() ? "127.0.0.1" : serve.bind();
            return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
        }

        @Override
        public void look() {
            follower.look();
        }

        @Override
        public void stop() {
            follower.close();
            ((ConfigurableApplicationContext) context).close();
        }
    }
}
