package org.reprint.newsroom.tools.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reprint.newsroom.words.settings.Configuration;
import org.reprint.newsroom.words.settings.Configuration.Asked;
import org.reprint.newsroom.words.settings.Configuration.Exported;
import org.reprint.newsroom.words.settings.Configuration.Faulty;
import org.reprint.newsroom.words.settings.Configuration.Origin;
import org.reprint.newsroom.words.settings.Configuration.Read;
import org.reprint.newsroom.words.settings.Configuration.Standard;
import org.reprint.newsroom.words.settings.Configuration.Stated;
import org.reprint.newsroom.words.settings.Configuration.Written;

class SettingsReaderTest {

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void house() {
        environment.put("REPRINT_DATA_FOLDER", folder.toString());
        environment.put("HOME", "/home/editor");
    }

    @Test
    void has_a_default_for_everything() {
        Configuration all = read(Map.of());

        assertThat(all.settings().serve().port()).isEqualTo(8080);
        assertThat(all.settings().fetch().totalTime()).isEqualTo(Duration.ofSeconds(20));
        assertThat(all.settings().site().address()).isEmpty();
        assertThat(stated(all, "serve.port").origin()).isEqualTo(new Standard());
    }

    @Test
    void lets_the_command_line_win_over_the_environment_and_that_over_the_file() throws IOException {
        write("site.name = From the file\nserve.port = 1000\npress.page-size = 7\n");
        environment.put("REPRINT_SERVE_PORT", "2000");
        environment.put("REPRINT_PRESS_PAGE_SIZE", "8");

        Configuration all = read(Map.of("serve.port", "3000"));

        assertThat(all.settings().site().name()).isEqualTo("From the file");
        assertThat(all.settings().press().pageSize()).isEqualTo(8);
        assertThat(all.settings().serve().port()).isEqualTo(3000);
        assertThat(List.<Origin>of(
                        stated(all, "site.name").origin(),
                        stated(all, "press.page-size").origin(),
                        stated(all, "serve.port").origin()))
                .containsExactly(
                        new Written(folder.resolve("reprint.properties")),
                        new Exported("REPRINT_PRESS_PAGE_SIZE"),
                        new Asked("--set"));
    }

    @ParameterizedTest
    @CsvSource({"20s, 20", "5 min, 300", "45, 45", "2 minutes, 120", "1500ms, 1"})
    void reads_times_as_people_write_them(String written, long seconds) {
        assertThat(read(Map.of("fetch.total-time", written))
                        .settings()
                        .fetch()
                        .totalTime()
                        .toSeconds())
                .isEqualTo(seconds);
    }

    @Test
    void reads_lists_and_utf_8() throws IOException {
        write("fetch.allow = intern.example:8080, 10.0.0.0/8\nsite.name = Último Día\n");

        Configuration all = read(Map.of());

        assertThat(all.settings().fetch().allow()).containsExactly("intern.example:8080", "10.0.0.0/8");
        assertThat(all.settings().site().name()).isEqualTo("Último Día");
    }

    @Test
    void names_the_setting_that_was_meant() throws IOException {
        write("sit.name = X\n");
        environment.put("REPRINT_SERVER_PORT", "1");

        assertThat(faults(Map.of("port", "1", "fetch.totaltime", "20s")))
                .contains(
                        "There is no setting sit.name (in " + folder.resolve("reprint.properties")
                                + "); did you mean site.name?",
                        "The environment variable REPRINT_SERVER_PORT names no setting; did you mean REPRINT_SERVE_PORT?",
                        "There is no setting port (from --set); did you mean serve.port?",
                        "There is no setting fetch.totaltime (from --set); did you mean fetch.total-time?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serve.port | 70000 | it has to be from 0 to 65535",
                "serve.port | http | which is no whole number",
                "fetch.total-time | soon | write it like 20s, 5 min or 1 h",
                "fetch.total-time | 3 h | it has to be from 1000 to 600000 ms",
                "site.commercial | maybe | write true or false",
                "site.address | news.example | write a whole web address",
                "site.address | https://news.example/blog | has a path",
                "site.language | english please | no language tag of BCP 47",
                "data.database | jdbc:mysql://x/y | no JDBC address of PostgreSQL",
                "site.name | '' | is empty"
            })
    void says_what_is_impossible_and_what_would_be_right(String name, String value, String hint) {
        assertThat(faults(Map.of(name, value)))
                .singleElement()
                .asString()
                .contains(name)
                .contains(hint)
                .endsWith(".");
    }

    @Test
    void reports_every_fault_at_once() {
        assertThat(faults(Map.of("serve.port", "x", "press.feed-size", "0", "nonsense.at-all", "1")))
                .hasSize(3);
    }

    @Test
    void will_not_look_for_the_folder_inside_the_folder() throws IOException {
        write("data.folder = /elsewhere\n");

        assertThat(faults(Map.of())).singleElement().asString().contains("give it with --data");
    }

    @Test
    void never_shows_a_password() throws IOException {
        write("data.password = hunter2\ndata.database = jdbc:postgresql://db/reprint?user=a&password=hunter2\n");

        Configuration all = read(Map.of());

        assertThat(all.settings().data().password()).contains("hunter2");
        assertThat(all.each().toString()).doesNotContain("hunter2");
    }

    @Test
    void states_a_meaning_and_a_readable_default_for_every_setting() {
        List<Stated> each = read(Map.of()).each();

        assertThat(each)
                .hasSizeGreaterThan(20)
                .allSatisfy(s -> assertThat(s.meaning()).endsWith("."));
        each.stream()
                .filter(s -> !s.standard().isEmpty() && !s.name().equals("data.folder"))
                .forEach(s -> assertThat(stated(read(Map.of(s.name(), s.standard())), s.name())
                                .value())
                        .isEqualTo(s.standard()));
    }

    private void write(String lines) throws IOException {
        Files.writeString(folder.resolve("reprint.properties"), lines);
    }

    private Configuration read(Map<String, String> options) {
        return switch (new SettingsReader(environment).read(options, Map.of())) {
            case Read(Configuration all) -> all;
            case Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }

    private List<String> faults(Map<String, String> options) {
        return switch (new SettingsReader(environment).read(options, Map.of())) {
            case Read(Configuration all) -> List.of();
            case Faulty faulty -> faulty.faults();
        };
    }

    private static Stated stated(Configuration all, String name) {
        return all.each().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
