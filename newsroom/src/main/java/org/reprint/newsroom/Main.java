package org.reprint.newsroom;

import java.util.Map;
import org.reprint.newsroom.doors.cli.Reprint;
import org.reprint.newsroom.doors.cli.Voice;

/// The one entry of the newsroom's program: the command `reprint`.
public final class Main {
    private Main() {}

    /// Does what the command line says and ends with its exit status
    /// (see [org.reprint.newsroom.doors.cli.Exit]).
    ///
    /// @param args as the shell gives them
    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        Voice voice = Voice.ofThisProcess(environment);
        System.exit(Reprint.enter(args, WiredHouse.of(environment, System.in), voice, System.in));
    }
}
