package org.reprint.newsroom.doors.web.serve;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.reprint.newsroom.words.settings.Settings;

/// Settings for a server that only these tests reach.
public final class TestSettings {

    private TestSettings() {}

    /// On the loopback address, with 4 MiB for ready pages.
    ///
    /// @param port 0 for any free one
    public static Settings serving(int port) {
        return with(port, Path.of("data"));
    }

    /// On the loopback address and any free port, with its texts in a folder.
    public static Settings in(Path folder) {
        return with(0, folder);
    }

    /// Those of a site that earns with what it shows, or lets others count its readers.
    ///
    /// @param commercial whether it earns
    /// @param trackers hosts that may count
    public static Settings of(boolean commercial, List<String> trackers) {
        Settings plain = serving(0);
        Settings.Site site = plain.site();
        return new Settings(
                new Settings.Site(
                        site.name(),
                        site.tagline(),
                        site.address(),
                        site.contact(),
                        site.language(),
                        commercial,
                        trackers),
                plain.serve(),
                plain.data(),
                plain.fetch(),
                plain.press());
    }

    private static Settings with(int port, Path folder) {
        return new Settings(
                new Settings.Site(
                        "The Second Reading",
                        "Journalism worth reading again",
                        Optional.of(URI.create("https://second.example")),
                        Optional.of("desk@second.example"),
                        "en",
                        false,
                        List.of()),
                new Settings.Serve("127.0.0.1", port, 4),
                new Settings.Data(folder, Optional.empty(), Optional.empty(), Optional.empty()),
                new Settings.Fetch(Duration.ofSeconds(20), Duration.ofSeconds(5), 16, 8, 64, List.of(), "Reprint test"),
                new Settings.Press(24, 30, 24, 80));
    }
}
