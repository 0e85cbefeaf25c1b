package org.reprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The three lines in the documentation compile and run as they stand.
class DocumentedExampleTest {
    @Test
    void theThreeLinesOfTheDocumentationRun(@TempDir Path folder) throws IOException, InterruptedException {
        var documentation = Files.readString(project().resolve("docs/extraction.md"), StandardCharsets.UTF_8);
        int start = documentation.indexOf("```java\n") + "```java\n".length();
        var example = documentation.substring(start, documentation.indexOf("```", start));
        assertThat(example.strip().lines()).hasSizeLessThanOrEqualTo(4);
        var source = folder.resolve("Example.java");
        Files.writeString(source, """
                import java.net.URI;
                import org.reprint.extract.*;
                void main() {
                    byte[] bytes = "<title>Bridge</title><p>The council met.</p>".getBytes();
                %s
                }
                """.formatted(example));
        var said = new ByteArrayOutputStream();
        var path = System.getProperty("java.class.path");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, said, said, "-d", folder.toString(), "-cp", path, source.toString());
        assertThat(compiled).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(run(folder + System.getProperty("path.separator") + path)).isEqualTo("Bridge\n\nThe council met.");
    }

    private static String run(String path) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(List.of(java, "-cp", path, "Example"))
                .redirectErrorStream(true)
                .start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        return said.strip().replace("\r\n", "\n");
    }

    private static Path project() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("docs/extraction.md"))) {
                return at;
            }
        }
        throw new IllegalStateException("docs/extraction.md is not above this folder: run the test in the project.");
    }
}
