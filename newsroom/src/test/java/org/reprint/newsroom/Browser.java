package org.reprint.newsroom;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the machine's own Chromium: one for all test classes of a JVM, started on first use.
///
/// ```java
/// @ExtendWith(Browser.class)
/// class FrontPageTest {
///     @Test
///     void greets(Page page) { … }
/// }
/// ```
///
/// A test may ask for a `com.microsoft.playwright.Browser`, or for a `BrowserContext` or `Page` of its own, closed
/// after the test. Where no Chromium is installed the class is skipped with a word that says so; with the system
/// property `reprint.requireBrowser=true` its absence is a failure. `REPRINT_CHROMIUM` names another executable.
public final class Browser implements BeforeAllCallback, ParameterResolver {

    private static final Namespace HERE = Namespace.create(Browser.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    @Override
    public void beforeAll(ExtensionContext context) {
        if (executable().isPresent()) {
            return;
        }
        String word = "Left out, because no Chromium is installed (Debian's package is called chromium).";
        if (Boolean.getBoolean("reprint.requireBrowser")) {
            Assertions.fail(word);
        }
        Assumptions.abort(word);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class || type == com.microsoft.playwright.Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        com.microsoft.playwright.Browser browser = started(context).browser();
        if (type == com.microsoft.playwright.Browser.class) {
            return browser;
        }
        BrowserContext own = Objects.requireNonNull(
                        context.getStore(HERE).computeIfAbsent("own", _ -> new Own(browser.newContext()), Own.class))
                .context();
        return type == Page.class ? own.newPage() : own;
    }

    /// The Chromium to use, when there is one.
    public static Optional<Path> executable() {
        Optional<Path> named =
                Optional.ofNullable(System.getenv("REPRINT_CHROMIUM")).map(Path::of);
        Stream<Path> onPath = Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin")
                        .split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named.stream(), Stream.concat(Stream.of(Path.of("/usr/bin/chromium")), onPath))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Started started(ExtensionContext context) {
        return Objects.requireNonNull(context.getRoot()
                .getStore(HERE)
                .computeIfAbsent("chromium", _ -> Started.with(executable().orElseThrow()), Started.class));
    }

    /// A running Chromium; JUnit closes it after the last test.
    private record Started(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {

        static Started with(Path executable) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(FLAGS)
                    .setHeadless(true);
            return new Started(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    /// One test's own window.
    private record Own(BrowserContext context) implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }
    }
}
