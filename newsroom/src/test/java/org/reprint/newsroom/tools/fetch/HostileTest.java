package org.reprint.newsroom.tools.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reprint.newsroom.SharedFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lets the newsroom visit the hostile server in a private network: nothing may reach what is not public, and nothing
/// may hang it or fill its memory.
class HostileTest {
    private static final String SERVER = "http://11.22.33.44:9001";
    /// The other end of a connection that went to the public site's own address, not to a private one.
    private static final String PUBLIC = "('11.22.33.44'";

    /// Starts name server, hostile server and visitor. Further canaries stand on ports of other services.
    private static final String SCRIPT = """
            python3 "$1/rebind_dns.py" >dns.log 2>&1 & dns=$!
            canaries=""
            for port in 80 9002 23 389 6379 9200 11211 10250; do
              canaries="$canaries --canary 0.0.0.0:$port --canary [::]:$port"
            done
            python3 "$1/hostile_server.py" --bind 11.22.33.44 --port 9001 $canaries --hits hits.jsonl >server.log 2>&1 &
            server=$!
            until grep -q hostile server.log && grep -q dns dns.log; do sleep 0.1; done
            "$2" -Xmx256m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$3" "$4" 4000 <addresses >outcomes
            kill $dns $server
            """;

    private record Visit(String outcome, long milliseconds, long kibibytes, String words) {
        static Visit of(String line) {
            String[] parts = line.split("\t", 4);
            return new Visit(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]);
        }
    }

    @Test
    void no_attack_reaches_what_is_not_public(@TempDir Path folder) throws Exception {
        List<JsonNode> attacks = new ArrayList<>();
        for (String line : Files.readAllLines(SharedFolder.file("security/ssrf.jsonl"))) {
            attacks.add(new JsonMapper().readTree(line));
        }
        List<Visit> visits = visits(
                folder,
                attacks.stream()
                        .map(attack -> attack.get("url")
                                .asString()
                                .replace("{CANARY}", "9002")
                                .replace("{TOKEN}", attack.get("id").asString())
                                .replace("{HOSTILE}", SERVER))
                        .toList());

        assertThat(visits).hasSameSizeAs(attacks).hasSizeGreaterThan(200);
        assertThat(privateHits(folder)).isEmpty();
        assertThat(visits).noneMatch(v -> v.words().contains("root:x:"));
        for (int i = 0; i < visits.size(); i++) {
            String expected = attacks.get(i).get("expect").asString();
            if (!expected.equals("must-not-connect-to-private")) {
                assertThat(visits.get(i).outcome())
                        .as(attacks.get(i).toString())
                        .isEqualTo("fail");
                assertThat(visits.get(i).words()).endsWith(".");
            }
        }
        assertThat(visits)
                .as("the controls were taken in")
                .anyMatch(v -> v.outcome().equals("ok"));
    }

    @Test
    void no_fault_hangs_the_newsroom_or_fills_its_memory(@TempDir Path folder) throws Exception {
        JsonNode faults = new JsonMapper()
                .readTree(SharedFolder.file("security/http-faults.json").toFile());
        List<JsonNode> all = new ArrayList<>();
        faults.forEach(all::add);
        List<Visit> visits = visits(
                folder, all.stream().map(f -> SERVER + f.get("url").asString()).toList());

        assertThat(visits).hasSameSizeAs(all).hasSizeGreaterThan(170);
        assertThat(privateHits(folder)).isEmpty();
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            JsonNode fault = all.get(i);
            assertThat(visit.milliseconds())
                    .as(fault + " " + visit)
                    .isLessThan(fault.get("max_seconds").asLong() * 1000);
            assertThat(visit.kibibytes())
                    .as(fault + " " + visit)
                    .isLessThan(fault.get("max_rss_growth_mb").asLong() * 1024);
            assertThat(visit.outcome()).as(fault + " " + visit).isIn(outcomes(fault, visit));
        }
    }

    /// A feed is no page: the newsroom answers one with a sentence, whatever a reader of feeds should do with it.
    private static List<String> outcomes(JsonNode fault, Visit visit) {
        String expected = fault.get("expect").asString();
        boolean feed = visit.words().contains("a feed or a list of addresses")
                || visit.words().contains("data in JSON");
        return expected.equals("ok-or-fail") || feed ? List.of("ok", "fail") : List.of(expected);
    }

    private static List<String> privateHits(Path folder) throws IOException {
        List<String> hits = Files.readAllLines(folder.resolve("hits.jsonl"));
        assertThat(hits).as("the hostile server was visited").anyMatch(hit -> hit.contains("\"hostile\""));
        return hits.stream()
                .filter(hit -> hit.contains("\"CANARY\"") && !hit.contains(PUBLIC))
                .toList();
    }

    private static List<Visit> visits(Path folder, List<String> addresses) throws Exception {
        Path security = Objects.requireNonNull(
                SharedFolder.file("security/run_in_netns.sh").getParent());
        assumePrivateNetwork(security);
        Files.write(
                folder.resolve("addresses"),
                addresses.stream()
                        .map(a -> a.replace("\n", "\\n").replace("\r", "\\r"))
                        .toList());
        Process process = new ProcessBuilder(
                        "bash",
                        security.resolve("run_in_netns.sh").toString(),
                        "bash",
                        "-c",
                        SCRIPT,
                        "visit",
                        security.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path"),
                        HostileVisitor.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        return Files.readAllLines(folder.resolve("outcomes")).stream()
                .map(Visit::of)
                .toList();
    }

    private static void assumePrivateNetwork(Path security) throws IOException, InterruptedException {
        boolean possible;
        try {
            possible = new ProcessBuilder(
                                    "bash", security.resolve("run_in_netns.sh").toString(), "python3", "-V")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            possible = false;
        }
        Assumptions.assumeTrue(
                possible,
                "Left out, because no private network can be made here (that takes root, unshare, iproute2 and python3).");
    }
}
