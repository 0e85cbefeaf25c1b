package org.reprint.newsroom.doors.cli;

import java.util.Locale;
import org.reprint.newsroom.words.archive.Progress;

/// Shows on a terminal how far a long deed is whose end nobody knows; says nothing elsewhere.
final class Steps implements Progress, AutoCloseable {

    private static final String CLEAR = "\r\u001b[K";

    private final Voice voice;
    private boolean shown;

    Steps(Voice voice) {
        this.voice = voice;
    }

    @Override
    public void at(String what, long done) {
        if (voice.bars()) {
            voice.err().print(CLEAR + what + ": " + done);
            voice.err().flush();
            shown = true;
        }
    }

    @Override
    public void close() {
        clear();
    }

    /// Takes the line away, before something is said.
    void clear() {
        if (shown) {
            voice.err().print(CLEAR);
            voice.err().flush();
            shown = false;
        }
    }

    /// A number of bytes, for people.
    static String size(long bytes) {
        double kib = bytes / 1024.0;
        if (kib < 1024) {
            return String.format(Locale.ROOT, "%.1f KiB", kib);
        }
        double mib = kib / 1024;
        return mib < 1024
                ? String.format(Locale.ROOT, "%.1f MiB", mib)
                : String.format(Locale.ROOT, "%.1f GiB", mib / 1024);
    }
}
