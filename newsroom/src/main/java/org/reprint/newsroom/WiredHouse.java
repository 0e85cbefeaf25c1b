package org.reprint.newsroom;

import java.util.Map;
import org.reprint.newsroom.doors.cli.House;
import org.reprint.newsroom.tools.settings.SettingsReader;
import org.reprint.newsroom.words.article.Fetcher;
import org.reprint.newsroom.words.settings.Configuration;
import org.reprint.newsroom.words.settings.Settings;

/// The house as the command line is let into it.
final class WiredHouse implements House {

    private final SettingsReader reader;

    /// @param environment variables by name
    WiredHouse(Map<String, String> environment) {
        this.reader = new SettingsReader(environment);
    }

    @Override
    public Configuration.Reading configuration(Map<String, String> options, Map<String, String> asked) {
        return reader.read(options, asked);
    }

    @Override
    public Fetcher fetcher(Settings settings) {
        throw new UnsupportedOperationException("The fetcher is being built.");
    }

    @Override
    public Rooms open(Settings settings) {
        throw new UnsupportedOperationException("The newsroom is being built.");
    }
}
