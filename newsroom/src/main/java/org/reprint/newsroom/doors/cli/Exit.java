package org.reprint.newsroom.doors.cli;

/// How a command ends. Shown by `--help` and in `docs/command-line.md`; scripts rely on the numbers.
public final class Exit {

    /// All of it was done.
    public static final int DONE = 0;

    /// Some of it was refused or not found; the rest was done.
    public static final int REFUSED = 1;

    /// The command was not understood: a wrong option or value, an unknown or impossible setting.
    public static final int USAGE = 2;

    /// The machine stood in the way: no JDK, a port in use, a folder that cannot be written, a newer database.
    public static final int HINDERED = 3;

    /// A mistake of the newsroom's own; please report it.
    public static final int BROKEN = 70;

    private Exit() {}
}
