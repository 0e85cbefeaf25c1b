package org.reprint.newsroom.tools.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test a PostgreSQL database of its own, on one server for all tests of the JVM that is started
/// from the machine's binaries. Take part with `@ExtendWith(PostgresServer.class)` and a parameter of type
/// [Fresh]. Tests are left out, with the reason, on a machine without PostgreSQL, unless the system
/// property `reprint.requirePostgres` is `true`.
public final class PostgresServer implements ExecutionCondition, ParameterResolver {

    /// An empty database.
    ///
    /// @param place for [Store#open]
    public record Fresh(Place.Postgres place) {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean required = Boolean.getBoolean("reprint.requirePostgres");
        return binaries().isPresent() || required
                ? ConditionEvaluationResult.enabled("PostgreSQL is here, or has to be.")
                : ConditionEvaluationResult.disabled(
                        "PostgreSQL's initdb and postgres are neither in /usr/lib/postgresql nor in the PATH; install PostgreSQL to run this test.");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Fresh.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running server = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(PostgresServer.class))
                .computeIfAbsent("server", key -> Running.start(), Running.class);
        return server.fresh();
    }

    private static Optional<Path> binaries() {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> versions = Files.exists(Path.of("/usr/lib/postgresql"))
                ? Files.list(Path.of("/usr/lib/postgresql"))
                : Stream.of()) {
            versions.sorted(Comparator.reverseOrder()).forEach(v -> folders.add(v.resolve("bin")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .forEach(folder -> folders.add(Path.of(folder)));
        return folders.stream()
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .filter(folder -> Files.isExecutable(folder.resolve("postgres")))
                .findFirst();
    }

    /// The server's process; ended with the last test.
    private record Running(Path bin, Path data, int port, Process process) implements AutoCloseable {

        static Running start() {
            Path bin = binaries()
                    .orElseThrow(() -> new IllegalStateException(
                            "PostgreSQL is required (reprint.requirePostgres) but not installed; install it."));
            try {
                Path data = Files.createTempDirectory("reprint-postgres");
                if (isRoot()) {
                    run(List.of("chown", "postgres", data.toString()));
                }
                List<String> plain = List.of(
                        bin.resolve("initdb").toString(),
                        "--pgdata=" + data,
                        "--username=reprint",
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--no-sync");
                List<String> withLanguage = new ArrayList<>(plain);
                withLanguage.addAll(List.of("--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"));
                run(asServer(withLanguage));
                int port = freePort();
                return new Running(bin, data, port, serve(bin, data, port));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static Process serve(Path bin, Path data, int port) throws IOException {
            Process process = new ProcessBuilder(asServer(List.of(
                            bin.resolve("postgres").toString(),
                            "-D",
                            data.toString(),
                            "-p",
                            Integer.toString(port),
                            "-c",
                            "listen_addresses=127.0.0.1",
                            "-c",
                            "unix_socket_directories=",
                            "-c",
                            "fsync=off")))
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .start();
            BufferedReader log = process.inputReader();
            StringBuilder said = new StringBuilder();
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                said.append(line).append('\n');
                if (line.contains("ready to accept connections")) {
                    Thread.ofVirtual().start(() -> log.lines().forEach(later -> {}));
                    return process;
                }
            }
            throw new IllegalStateException("PostgreSQL did not start:\n" + said);
        }

        Fresh fresh() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = DriverManager.getConnection(url("postgres"), "reprint", "");
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return new Fresh(new Place.Postgres(url(name), Optional.of("reprint"), Optional.of("")));
        }

        private String url(String name) {
            return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
        }

        @Override
        public void close() throws IOException {
            run(asServer(List.of(bin.resolve("pg_ctl").toString(), "-D", data.toString(), "-m", "immediate", "stop")));
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }

        private static List<String> asServer(List<String> command) {
            if (!isRoot()) {
                return command;
            }
            List<String> asOther =
                    new ArrayList<>(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
            asOther.addAll(command);
            return asOther;
        }

        private static boolean isRoot() {
            return "root".equals(System.getProperty("user.name"));
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }

        private static void run(List<String> command) throws IOException {
            Process process = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.onExit().join().exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
            }
        }
    }
}
