package org.reprint.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher `reprint` in a checkout of its own, where the build and the JVM are stand-ins: each tells when it
/// begins, and goes on when the test lets it.
class LauncherTest {

    private static final String MAVEN = """
            #!/bin/sh
            echo "build $$" >events
            read -r go <gate
            mkdir -p newsroom/target/lib && : >newsroom/target/reprint.jar
            """;

    private static final String JAVA = """
            #!/bin/sh
            for given; do
              case $given in
                -XX:AOTCacheOutput=*)
                  mkdir newsroom/target/training
                  : >newsroom/target/training.aot.config
                  echo "train $$" >events
                  read -r go <gate
                  : >"${given#*=}"
                  exit ;;
              esac
            done
            echo "ran $given"
            """;

    @TempDir
    Path checkout;

    private RandomAccessFile events;
    private RandomAccessFile gate;

    @BeforeEach
    void layOut() throws Exception {
        executable("mvnw", MAVEN);
        executable("jdk/bin/java", JAVA);
        executable(".mvn/find-jdk", "echo " + checkout.resolve("jdk") + "\n");
        Files.createDirectories(checkout.resolve("newsroom"));
        Files.copy(Path.of("..", "reprint"), checkout.resolve("reprint"));
        events = pipe("events");
        gate = pipe("gate");
    }

    @AfterEach
    void close() throws IOException {
        events.close();
        gate.close();
    }

    @Test
    void whoever_comes_while_another_builds_waits_with_a_sentence_and_does_not_build_again() throws Exception {
        Process first = reprint("list");
        assertThat(event()).isEqualTo("build");
        Process second = reprint("--help");
        String waiting = Objects.requireNonNull(second.errorReader().readLine());
        goOn();
        assertThat(event()).isEqualTo("train");
        goOn();

        assertThat(waiting)
                .contains("(process " + first.pid() + ") is building Reprint")
                .contains("waiting for it");
        assertThat(end(first)).isZero();
        assertThat(end(second)).isZero();
        assertThat(first.inputReader().readLine()).isEqualTo("ran list");
        assertThat(second.inputReader().readLine()).isEqualTo("ran --help");
        // Had the second built or trained, it would stand at the gate and not have come to its end.
        assertThat(left()).containsExactly("lib", "reprint.aot", "reprint.jar");
    }

    @Test
    void stopped_while_it_prepares_it_leaves_nothing_behind_and_says_so_to_its_caller() throws Exception {
        Process killed = reprint("list");
        event();
        goOn();
        long training = process();
        signal(killed, "-TERM");

        assertThat(end(killed)).isEqualTo(143);
        assertThat(ProcessHandle.of(training).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(left()).containsExactly("lib", "reprint.jar");

        Process interrupted = reprint("list");
        assertThat(event()).isEqualTo("train");
        signal(interrupted, "-INT");

        assertThat(end(interrupted)).isEqualTo(130);
        assertThat(left()).containsExactly("lib", "reprint.jar");
    }

    @Test
    void a_lock_whose_holder_is_gone_holds_nobody_up() throws Exception {
        Files.createDirectories(checkout.resolve("target"));
        Path lock = checkout.resolve("target", "building");
        // This process lives, and began at another time: its number was somebody else's then.
        for (String holder : List.of("99999999 1", ProcessHandle.current().pid() + " 1")) {
            Files.deleteIfExists(checkout.resolve("newsroom/target/reprint.jar"));
            Files.createSymbolicLink(lock, Path.of(holder));
            Process launched = reprint("list");
            assertThat(event()).isEqualTo("build");
            goOn();
            assertThat(event()).isEqualTo("train");
            goOn();

            assertThat(end(launched)).as(holder).isZero();
            assertThat(Files.exists(lock, LinkOption.NOFOLLOW_LINKS)).isFalse();
        }
    }

    private Process reprint(String command) throws IOException {
        return new ProcessBuilder("bash", checkout.resolve("reprint").toString(), command)
                .directory(checkout.toFile())
                .start();
    }

    /// [Process#destroy()] would close the streams too.
    private static void signal(Process process, String signal) throws IOException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                .start()
                .onExit()
                .join();
    }

    private static int end(Process process) throws IOException {
        try (BufferedReader said = process.errorReader()) {
            said.lines().forEach(line -> {});
        }
        return process.onExit().join().exitValue();
    }

    /// Which stand-in has begun.
    private String event() throws IOException {
        return events.readLine().split(" ", -1)[0];
    }

    /// The process that has begun.
    private long process() throws IOException {
        return Long.parseLong(events.readLine().split(" ", -1)[1]);
    }

    private void goOn() throws IOException {
        gate.write("go\n".getBytes(StandardCharsets.UTF_8));
    }

    /// What the build has left.
    private List<String> left() throws IOException {
        try (var files = Files.list(checkout.resolve("newsroom/target"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// A pipe that stays open, so that nobody who writes to it or reads from it waits for the other end.
    private RandomAccessFile pipe(String name) throws Exception {
        Path pipe = checkout.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return new RandomAccessFile(pipe.toFile(), "rw");
    }

    private void executable(String name, String script) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
